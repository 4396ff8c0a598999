import type { StepOf } from '../../../cards/step-form.ts';
import type { Measure } from '../../../protocol/incident/measure.ts';
import { nextSteps } from '../../../protocol/measures/life.ts';
import type { Step } from '../../../protocol/measures/step.ts';
import { type Described, type Desk, type Sheets, shutIn } from '../measure-input/sheet.ts';

/** What a step's form is read against: beside the incident, the measure that it is about. */
export interface StepDesk extends Desk {
  readonly measure: Measure;
}

/** The form of one step. */
export type StepSheets = Sheets<Step, StepDesk>;

/** A step's form, described with its own fields. */
export const stepSheetsOf = <Field extends string>(described: Described<Field, Step, StepDesk>): StepSheets =>
  shutIn<Field, Step, StepDesk>(described);

/** The measure as its form names it. */
export const stepOf = ({ measure }: StepDesk): StepOf => ({
  id: measure.id,
  kind: measure.plan.kind,
  mayEnd: nextSteps(measure).includes('ended'),
});
