import { handOverCard } from '../../cards/hand-over.ts';
import { responsibleDepartment } from '../../protocol/rights/incident-rights.ts';
import { type Successor, successors } from '../../protocol/rights/successors.ts';
import { handOverTexts } from '../../texts/incident-forms.ts';
import type { Words } from '../../texts/words.ts';
import { caseInput, onIncident } from '../action.ts';
import type { Answer } from '../answer.ts';
import { nameOf } from '../case/person-name.ts';
import type { IncidentVisit } from '../visit.ts';
import type { Decided } from './decide-as-seen.ts';
import { numberIn, presentCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';

/** To whom this visitor can hand the case over. */
export const successorsFor = ({ office, file, turn }: IncidentVisit): readonly Successor[] =>
  successors(office.organisation, responsibleDepartment(file.state), turn.actor.id);

/** The form, as it was filled in. */
export const showHandOver = async (
  visit: IncidentVisit,
  stored: Decided['stored'],
  filled: { readonly to?: string; readonly problem?: Words; readonly notice?: Words } = {},
): Promise<Answer> => {
  if (stored.body.state.phase !== 'registered') return presentCard(visit, stored, refusalWords('notOpen'));
  const choices = successorsFor(visit).map(async ({ person, department }) => ({
    person,
    name: await nameOf(visit.office, person),
    department: department.name,
  }));
  const number = numberIn(stored);
  const model = {
    incident: stored.key.id,
    revision: stored.body.revision,
    choices: await Promise.all(choices),
    ...(number === undefined ? {} : { number }),
    ...filled,
  };
  return { card: handOverCard(model, visit.say), summary: visit.say(handOverTexts.title) };
};

/** **Overdragen**: to whom? */
export const handOverForm = onIncident({
  may: 'decide',
  input: caseInput,
  handle: visit => showHandOver(visit, visit.incident),
});
