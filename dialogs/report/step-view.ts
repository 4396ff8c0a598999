import type { Card } from '../../cards/card.ts';
import { reportAggressorCard } from '../../cards/report-aggressor.ts';
import { reportCheckCard } from '../../cards/report-check.ts';
import type { StepModel } from '../../cards/report-step.ts';
import { reportStoryCard } from '../../cards/report-story.ts';
import { reportWhatCard } from '../../cards/report-what.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import type { IncidentState } from '../../protocol/incident/incident-case.ts';
import type { Problems, Reading } from '../../protocol/incident/read-form.ts';
import type { ReportForm, Step } from '../../protocol/incident/report-form.ts';
import type { Answer } from '../answer.ts';
import type { Office } from '../office.ts';
import type { IncidentVisit } from '../visit.ts';
import { reportWords } from './summary.ts';

/** The form that a case has open: the draft, or the supplement to a sent report. */
export const openForm = (state: IncidentState): ReportForm | undefined => {
  if (state.phase === 'draft') return state.form;
  return state.phase === 'registered' ? state.supplement : undefined;
};

/** What the form is read against today. */
export const readingOf = (office: Office): Reading => ({
  now: office.now(),
  locations: office.organisation.locations.map(({ key }) => key),
  departments: office.organisation.departments.map(({ key }) => key),
});

const cards: Readonly<Record<Step, (model: StepModel, say: IncidentVisit['say']) => Card>> = {
  1: reportWhatCard,
  2: reportAggressorCard,
  3: reportStoryCard,
  4: reportCheckCard,
};

/** The step's card, with what was typed and what is wrong with it. */
export const showStep = (
  visit: Pick<IncidentVisit, 'office' | 'say' | 'file'>,
  step: Step,
  form: ReportForm,
  problems: Problems = {},
): Answer => {
  const { office, say, file } = visit;
  const model: StepModel = {
    case: file.id,
    typed: form.typed,
    problems,
    supplementing: file.state.phase === 'registered',
    locations: office.organisation.locations,
    departments: office.organisation.departments,
    today: localDate(office.now()),
  };
  return { card: cards[step](model, say), summary: say(reportWords.form) };
};
