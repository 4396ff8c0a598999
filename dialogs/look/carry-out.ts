import { tooManyLooksCard } from '../../cards/look-too-many.ts';
import { granted } from '../../protocol/decision.ts';
import type { Deed } from '../../protocol/deed.ts';
import { type LookFact, type LookState, lookReasons } from '../../protocol/look/look-case.ts';
import { countedMs } from '../../protocol/look/look-limit.ts';
import type { Stored } from '../../storage/store.ts';
import { tooManyTexts } from '../../texts/look.ts';
import { sayIn } from '../../texts/words.ts';
import { decideOn } from '../case/decide.ts';
import { nameOf } from '../case/person-name.ts';
import { chatOf } from '../deeds/addresses.ts';
import type { Desk } from '../deeds/desk.ts';
import { recentLooks } from './recent.ts';

const noTrace = <F>(file: F): F => file;

/** For what this person said to look, in the time before he was refused. */
const reasonsGiven = async (desk: Desk, { by, at }: LookState) => {
  const until = new Date(at);
  const since = new Date(until.getTime() - countedMs).toISOString();
  const looks = (await recentLooks(desk, by, until)).filter(look => look.at > since && look.at <= at);
  return lookReasons
    .map(reason => ({
      reason,
      count: looks.filter(look => look.phase === 'lookedUp' && look.reason === reason).length,
    }))
    .filter(({ count }) => count > 0);
};

/**
 * Does what follows from a look: the safety officer hears that somebody looked too often.
 * @throws DeliveryError, StoreUnavailable
 */
export const carryOutLook = async (
  desk: Desk,
  { body }: Stored<'look'>,
  deed: Deed,
): Promise<<F>(file: F) => F> => {
  const { state } = body;
  if (deed.do !== 'tell' || state.phase !== 'refused') return noTrace;
  const { address, language } = await chatOf(desk, deed.person);
  const say = sayIn(language);
  const model = {
    who: await nameOf(desk, state.by),
    looked: state.before,
    reasons: await reasonsGiven(desk, state),
  };
  await desk.post.send(address, { card: tooManyLooksCard(model, say), summary: say(tooManyTexts.title) });
  return noTrace;
};

/** The safety officer cannot be reached: the journal says so. */
export const lookUntold = async (desk: Desk, stored: Stored<'look'>, deed: Deed): Promise<void> => {
  if (deed.do !== 'tell') return;
  const fact: LookFact = { fact: 'notDelivered', to: deed.person };
  const hand = { by: 'system', now: desk.now() } as const;
  await decideOn(desk, stored, hand, state => granted<LookState, LookFact>(state, fact));
};
