import { channelLanguageCard } from '../../cards/channel-tie.ts';
import { mayTie } from '../../protocol/rights/channel-rights.ts';
import { revise } from '../../storage/revise.ts';
import { channelTexts } from '../../texts/channel.ts';
import { trouble } from '../../texts/trouble.ts';
import { type Language, sayIn } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import { conversationOf } from '../turn.ts';
import type { Visit } from '../visit.ts';

/**
 * `english` or `nederlands` said in a channel: what stands there is read by everybody, so the channel has a language of
 * its own, and whoever may tie it may choose.
 */
export const channelLanguageAnswer = async (visit: Visit, language: Language): Promise<Answer> => {
  const { office, turn } = visit;
  const { actor, place } = turn;
  const mine = mayTie(office.organisation, actor.id).map(({ kind, key }) => `${kind}:${key}`);
  const here = (await office.store.channels(actor.tenant)).filter(
    ({ body }) => body.address.conversation === conversationOf(place),
  );
  if (here.length === 0) return troubleAnswer(visit, { why: channelTexts.notTied });
  const allowed = here.filter(({ key }) => mine.includes(key.id));
  if (allowed.length === 0) return troubleAnswer(visit, { head: trouble.notYours, why: trouble.onlyTiers });
  for (const { key } of allowed) await revise(office.store, key, known => known && { ...known, language });
  const say = sayIn(language);
  return { card: channelLanguageCard(say), summary: say(channelTexts.title) };
};
