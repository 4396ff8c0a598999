import { channelTiedCard } from '../../cards/channel-tie.ts';
import { mayTie } from '../../protocol/rights/channel-rights.ts';
import { channelTexts } from '../../texts/channel.ts';
import { trouble } from '../../texts/trouble.ts';
import type { Answer } from '../answer.ts';
import { troubleAnswer } from '../trouble-answer.ts';
import { conversationOf } from '../turn.ts';
import type { Visit } from '../visit.ts';
import { named, tieAnswer } from './tie.ts';

/**
 * The bot came into a channel: what is it for? Not asked again where it is tied already: whoever brought the bot back
 * reads what goes on arriving. Somebody who may not tie a channel did nothing wrong, and reads who may.
 */
export const channelInstalledAnswer = async (visit: Visit): Promise<Answer> => {
  const { office, turn, say } = visit;
  const { actor, place } = turn;
  const here = (await office.store.channels(actor.tenant)).filter(
    ({ body }) => body.address.conversation === conversationOf(place),
  );
  if (here.length > 0) {
    const ties = here.map(({ body }) => named(office, body.of));
    return { card: channelTiedCard({ ties }, say), summary: say(channelTexts.tied) };
  }
  return mayTie(office.organisation, actor.id).length > 0
    ? tieAnswer(visit)
    : troubleAnswer(visit, { head: channelTexts.title, why: trouble.onlyTiers });
};
