import { engageAftercareCard } from '../../cards/engage-aftercare.ts';
import { respondersFor } from '../../protocol/organisation/people.ts';
import { engageTexts } from '../../texts/incident-forms.ts';
import { refusalTexts } from '../../texts/refusals.ts';
import type { Words } from '../../texts/words.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import type { IncidentVisit } from '../visit.ts';
import type { Decided } from './decide-as-seen.ts';
import { numberIn, presentCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';

/** Who will be asked, and what will be told. Where it was done already, that is the answer. */
export const showEngage = async (
  visit: IncidentVisit,
  stored: Decided['stored'],
  notice?: Words,
): Promise<Answer> => {
  const { state, revision } = stored.body;
  if (state.phase !== 'registered') return presentCard(visit, stored, refusalWords('notOpen'));
  if (state.aftercareEngaged) return presentCard(visit, stored, refusalTexts.alreadyEngaged);
  const group = respondersFor(visit.office.organisation, state.report.department)?.name;
  const number = numberIn(stored);
  const model = {
    incident: stored.key.id,
    revision,
    asked: state.report.aftercare === 'wanted',
    ...(number === undefined ? {} : { number }),
    ...(group === undefined ? {} : { group }),
    ...(notice === undefined ? {} : { notice }),
  };
  return { card: engageAftercareCard(model, visit.say), summary: visit.say(engageTexts.title) };
};

/** **Nazorg inschakelen**: what that means, before it is done. */
export const engageForm = onIncident({
  may: 'decide',
  input: caseInput,
  handle: visit => showEngage(visit, visit.incident),
});
