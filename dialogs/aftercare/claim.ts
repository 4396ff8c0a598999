import { claim as claimRule } from '../../protocol/aftercare/aftercare.ts';
import { entriesFrom, entryCount } from '../../storage/journal-pages.ts';
import { requestTexts } from '../../texts/aftercare-contact.ts';
import type { Words } from '../../texts/words.ts';
import { caseInput, onAftercare } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import type { AftercareVisit } from '../visit.ts';
import { refusalOf, requestAnswer } from './answers.ts';

/**
 * Teams may bring a press again half a minute later. Who gave the request back since the card was made, or was asked to
 * make room for somebody else, has not claimed it anew by that.
 * @returns what to say then.
 */
const lostSince = async (
  { office, turn, aftercare: { body } }: AftercareVisit,
  seen: number | undefined,
): Promise<Words | undefined> => {
  const missed = seen === undefined ? 0 : body.revision - seen;
  if (missed <= 0) return undefined;
  const from = Math.max(0, entryCount(body) - missed);
  const entries = await entriesFrom(office.store, 'aftercare', body, from);
  const me = turn.actor.id;
  if (entries.some(({ fact }) => fact.fact === 'otherResponderAsked' && fact.instead === me))
    return requestTexts.otherWanted;
  return entries.some(({ by, fact }) => fact.fact === 'aftercareReturned' && by === me)
    ? requestTexts.gaveBack
    : undefined;
};

/** **Ik pak dit op**: exactly one gets it; whoever comes second sees who was first, and is thanked [NZ-2]. */
export const claim = onAftercare({
  may: 'respond',
  input: caseInput,
  handle: async (visit, { revision }) => {
    const { office, turn, aftercare, hand } = visit;
    const lost = await lostSince(visit, revision);
    if (lost) return requestAnswer(visit, aftercare, lost);
    const outcome = await decideOn(office, aftercare, hand, state =>
      claimRule(state, turn.actor.id, turn.now),
    );
    return requestAnswer(
      visit,
      outcome.stored,
      (await refusalOf(visit, outcome)) ?? requestTexts.claimedByYou,
    );
  },
});
