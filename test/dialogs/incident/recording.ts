import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../dialogs/answer.ts';
import type { Measure, MeasurePlan } from '../../../protocol/incident/measure.ts';
import type { Report } from '../../../protocol/incident/report.ts';
import type { FormStep, Step } from '../../../protocol/measures/step.ts';
import { people, type TestOffice } from '../office.ts';
import { press, registered, sent, stored } from './pressing.ts';
import { measure } from './talks.ts';

/** A measure that was decided on half an hour before the office's clock, after these steps. */
export const measureWith = (plan: MeasurePlan, ...steps: readonly Step[]): Measure => ({
  id: measure,
  decidedAt: '2026-11-23T09:30:00.000Z',
  decidedBy: people.mark,
  plan,
  ...(steps.length > 0
    ? {
        steps: steps.map((step, n) => ({
          ...step,
          id: `00000000-0000-4000-8000-00000000000${n}`,
          takenAt: '2026-11-23T09:59:00.000Z',
          takenBy: people.mark,
        })),
      }
    : {}),
});

/** A sent incident with this one measure. */
export const incidentWith = (
  office: TestOffice,
  plan: MeasurePlan,
  steps: readonly Step[] = [],
  report: Partial<Report> = {},
): Promise<string> => sent(office, { report, state: { measures: [measureWith(plan, ...steps)] } });

/** Opens the form of a step. */
export const open = (office: TestOffice, id: string, pick: FormStep, person: string = people.mark) =>
  press(office, person, { action: 'measure.stepForm', case: id, measure, pick });

/** Sends the form of a step, on the case as it now is. */
export const record = async (
  office: TestOffice,
  id: string,
  pick: FormStep,
  fields: object = {},
  person: string = people.mark,
): Promise<Answer> =>
  press(office, person, {
    action: 'measure.step',
    case: id,
    revision: (await stored(office, id)).body.revision,
    measure,
    form: randomUUID(),
    pick,
    ...fields,
  });

/** What is on record about the measure, without the signature of each step. */
export const recordedIn = async (office: TestOffice, id: string): Promise<readonly object[]> =>
  ((await registered(office, id)).measures[0]?.steps ?? []).map(step => {
    const { id: _id, takenAt: _at, takenBy: _by, onBehalfOf: _for, ...data } = step;
    return data;
  });
