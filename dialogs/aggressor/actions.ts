import { z } from 'zod';
import { judge } from '../../protocol/aggressor/judge.ts';
import { verdicts } from '../../protocol/aggressor/kin.ts';
import { caseInput, onIncident } from '../action.ts';
import { actingOf } from '../incident/acting.ts';
import { decideAsSeen } from '../incident/decide-as-seen.ts';
import { newsWords } from '../incident/news-words.ts';
import { numberIn } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { showComparison } from './compare.ts';

/** **Zelfde persoon?**: the other incidents that may be of the same aggressor, for who decides about this one [INL-6]. */
const compare = onIncident({
  may: 'decide',
  input: caseInput,
  handle: visit => showComparison(visit, visit.incident),
});

/**
 * **Is dezelfde**, **Is iemand anders**, **Toch niet zeker**: decided about two incidents, of which the other one hears.
 * What happened in this one meanwhile is shown first.
 */
const judgePair = onIncident({
  may: 'decide',
  input: caseInput.extend({ with: z.uuid(), pick: z.enum(verdicts) }),
  handle: async (visit, { with: other, pick, revision }) => {
    const { office, incident } = visit;
    const beside = await office.store.get({ ...incident.key, id: other });
    const number = beside && numberIn(beside);
    const judging = { own: incident.key.id, other, is: pick, ...(number === undefined ? {} : { number }) };
    const outcome = await decideAsSeen(visit, revision, state => judge(state, judging, actingOf(visit)));
    if (outcome.ok) return showComparison(visit, outcome.stored);
    const notice = await newsWords(office, refusalWords(outcome.reason), outcome.news);
    return showComparison(visit, outcome.stored, notice);
  },
});

/** Comparing aggressors. */
export const kinActions = { 'kin.compare': compare, 'kin.judge': judgePair } as const;
