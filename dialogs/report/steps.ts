import { problemsIn } from '../../protocol/incident/read-form.ts';
import type { Step } from '../../protocol/incident/report-form.ts';
import { onIncident } from '../action.ts';
import { noFormAnswer } from './after-the-form.ts';
import { keep } from './keep.ts';
import { sendForm } from './send.ts';
import { sentBeforeAnswer } from './sent-before.ts';
import { openForm, readingOf, showStep } from './step-view.ts';
import { reportInput, stepInput } from './typed-of.ts';

const stepNumber = (pick: '1' | '2' | '3' | '4'): Step => Number(pick) as Step;
const before: Readonly<Record<Step, Step>> = { 1: 1, 2: 1, 3: 2, 4: 3 };
const after: Readonly<Record<Step, Step>> = { 1: 2, 2: 3, 3: 4, 4: 4 };

/** **Verder**: keeps the step, and goes on when nothing is wrong with it. */
export const next = onIncident({
  may: 'reporter',
  input: stepInput,
  handle: async (visit, input) => {
    const step = stepNumber(input.pick);
    const kept = await keep(visit, input, step, after[step]);
    if (!kept) return noFormAnswer(visit, visit.file.id, visit.file.state);
    const problems = step === 4 ? {} : problemsIn(step, kept.form.typed, readingOf(visit.office));
    const stays = Object.keys(problems).length > 0;
    return showStep({ ...visit, file: kept.stored.body }, stays ? step : after[step], kept.form, problems);
  },
});

/** **Vorige**: keeps the step as it is, right or wrong. */
export const back = onIncident({
  may: 'reporter',
  input: stepInput,
  handle: async (visit, input) => {
    const step = stepNumber(input.pick);
    const kept = await keep(visit, input, step, step);
    if (!kept) return noFormAnswer(visit, visit.file.id, visit.file.state);
    return showStep({ ...visit, file: kept.stored.body }, before[step], kept.form);
  },
});

/** From the check to the step that has to change. */
export const goToStep = onIncident({
  may: 'reporter',
  input: stepInput,
  handle: async (visit, { pick }) => {
    const form = openForm(visit.file.state);
    return form
      ? showStep(visit, stepNumber(pick), form)
      : noFormAnswer(visit, visit.file.id, visit.file.state);
  },
});

/** **Nu versturen, later aanvullen**: what and where are enough [C-1]. */
export const quick = onIncident({
  may: 'reporter',
  input: stepInput,
  handle: async (visit, input) => {
    const step = stepNumber(input.pick);
    const kept = await keep(visit, input, step, step);
    if (kept?.stored.body.state.phase !== 'draft') return sentBeforeAnswer(visit);
    return sendForm({ ...visit, incident: kept.stored, file: kept.stored.body }, kept.form, [1]);
  },
});

/** **Melding versturen**: the whole form, signed by sending [F-28]. */
export const send = onIncident({
  may: 'reporter',
  input: reportInput,
  handle: async visit => {
    const form = openForm(visit.file.state);
    return form ? sendForm(visit, form, [1, 2, 3]) : sentBeforeAnswer(visit);
  },
});

/** Goes on where a form was left, on whatever device. */
export const resume = onIncident({
  may: 'reporter',
  input: reportInput,
  handle: async visit => {
    const form = openForm(visit.file.state);
    return form ? showStep(visit, form.step, form) : noFormAnswer(visit, visit.file.id, visit.file.state);
  },
});
