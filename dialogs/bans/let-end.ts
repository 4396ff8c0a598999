import { z } from 'zod';
import { banSettledCard } from '../../cards/ban-ending.ts';
import { banIn } from '../../protocol/bans/ban-in.ts';
import { letBanEnd } from '../../protocol/bans/ending.ts';
import { banUntil } from '../../protocol/measures/ban-standing.ts';
import { banEndingTexts, letEndWords } from '../../texts/ban-deciding.ts';
import { caseInput, onIncident } from '../action.ts';
import { actingOf } from '../incident/acting.ts';
import { decideAsSeen } from '../incident/decide-as-seen.ts';
import { decidedCard, numberIn } from '../incident/present-card.ts';
import { dayOf } from './banned-view.ts';

/** **Laten aflopen**: the ban is not extended; it ends on its day [D-5]. */
export const letEnd = onIncident({
  may: 'decide',
  input: caseInput.extend({ measure: z.uuid() }),
  handle: async (visit, { measure }) => {
    // What happened meanwhile changes nothing about this choice: it says only that nothing is done.
    const outcome = await decideAsSeen(visit, undefined, state => letBanEnd(state, measure, actingOf(visit)));
    const ban = banIn(outcome.stored.body.state, measure);
    const until = ban && banUntil(ban);
    if (!until || (!outcome.ok && outcome.reason !== 'outOfOrder')) return decidedCard(visit, outcome);
    const number = numberIn(outcome.stored);
    const model = {
      incident: outcome.stored.key.id,
      ...(number === undefined ? {} : { number }),
      says: outcome.ok ? letEndWords(dayOf(until)) : banEndingTexts.settled,
    };
    return { card: banSettledCard(model, visit.say), summary: visit.say(banEndingTexts.title) };
  },
});
