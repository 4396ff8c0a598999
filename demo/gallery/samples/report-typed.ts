import type { StepModel } from '../../../cards/report-step.ts';
import { type Problems, problemsIn, readForm } from '../../../protocol/incident/read-form.ts';
import type { Report } from '../../../protocol/incident/report.ts';
import { type FieldStep, fieldLimits, type Typed } from '../../../protocol/incident/report-form.ts';
import { caseId, departments, locations, today } from './merenveld.ts';
import { filled, heavy, hostileName, story } from './typed.ts';

/** What was typed on a report: nothing yet, what a calm person types, and the worst of each kind. */

/** As a new form opens, prefilled from the profile. */
export const prefilled: Typed = {
  date: '2026-11-23',
  time: '11:40',
  victim: 'reporter',
  department: 'stadstoezicht',
};

export const threeTaps: Typed = { ...prefilled, sorts: 'threat', place: 'outdoors' };

export const calm: Typed = {
  ...prefilled,
  sorts: 'scolding,threat',
  place: 'office',
  location: 'stadskantoor',
  aggressorKnown: 'yes',
  aggressorName: 'J. Jansen',
  aggressorBirthDate: '1980-04-12',
  aggressorAddress: 'Dorpsstraat 1, Merenveld',
  aggressorDescription: 'Ongeveer 1,85 m, donkere jas, pet.',
  witnesses: 'Daan Visser (balie), twee wachtende klanten',
  description: story,
  literalWords: 'Ik weet waar je woont. Wacht maar.',
  injury: 'psychological',
  injuryNote: 'Slecht geslapen.',
  damagePersonal: 'Bril kapot',
  damageMunicipal: 'Barst in het glas van balie 4',
  police: 'wanted',
  policeNote: 'Ik wil er eerst met Mark over praten.',
  aftercare: 'wanted',
  furtherAction: 'Graag een gesprek met meneer over hoe we met elkaar omgaan.',
};

const atTheLimits = (fill: (length: number) => string): Typed => ({
  ...calm,
  sorts: 'scolding,threat,violence,refusesToLeave,other',
  victim: 'colleague',
  location: 'milieustraat',
  department: 'sociaal',
  ...Object.fromEntries(Object.entries(fieldLimits).map(([field, limit]) => [field, fill(limit)])),
});

/** Every field as long as it may be, and full of what could go wrong on a card. */
export const hostile: Typed = { ...atTheLimits(filled), victimName: hostileName, aggressorName: hostileName };

/** Every field as long as it may be, in the heaviest letters: what a card weighs at most. */
export const heaviest: Typed = atTheLimits(heavy);

/** Everything wrong that can be wrong with a field, and too long wherever that is possible. */
const wrong: Typed = {
  ...Object.fromEntries(Object.entries(fieldLimits).map(([field, limit]) => [field, filled(limit + 345)])),
  location: 'een plek die we niet kennen',
  date: '2031-02-29',
  aggressorBirthDate: '1780-01-01',
  injury: 'x',
  police: 'x',
  aftercare: 'x',
};

const reading = {
  now: today,
  locations: locations.map(({ key }) => key),
  departments: departments.map(({ key }) => key),
};

/** @returns the report that a form becomes. */
export const reportOf = (typed: Typed, complete: boolean): Report => {
  const read = readForm(typed, reading, complete);
  if (!read) throw new Error('this form is no report');
  return read.report;
};

/** A step with something typed in it. */
export const step = (typed: Typed, problems: Problems = {}, supplementing = false): StepModel => ({
  case: caseId,
  typed,
  problems,
  supplementing,
  locations,
  departments,
  today: '2026-11-23',
});

/** A step with nothing filled in that has to be, as it comes back after **Verder**. */
export const missing = (of: FieldStep, typed: Typed = {}): StepModel =>
  step(typed, problemsIn(of, typed, reading));

/** A step with everything wrong that can be; date and time are only ever wrong one at a time, here both. */
export const allWrong = (of: FieldStep): StepModel => {
  const time: Problems = of === 1 ? { time: { is: 'whichTime' } } : {};
  return step(wrong, { ...time, ...problemsIn(of, wrong, reading) });
};
