import type { AccidentField } from '../../cards/accident-form.ts';
import { accidentFields } from '../../cards/accident-form.ts';
import { reportWays, type Settled } from '../../protocol/accident/accident.ts';
import { instantOf, isDate } from '../../protocol/calendar/local-time.ts';
import type { Report } from '../../protocol/incident/report.ts';
import { accidentTexts } from '../../texts/accident.ts';
import { measureLimits } from '../../texts/measure-forms.ts';
import { tooLong } from '../../texts/measure-problems.ts';
import type { Words } from '../../texts/words.ts';
import { found } from '../incident/measure-input/checks.ts';
import { typedText } from '../typed-text.ts';

/** Omitting from each alternative by itself. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** How the duty was met, before it is signed. */
export type Account = Without<Settled, 'at' | 'by'>;
type Typed = Readonly<Record<AccidentField, string>>;
type Problems = Readonly<Partial<Record<AccidentField, Words>>>;

/** A clock that is a little ahead of ours is not the future. */
const graceMs = 5 * 60_000;
const mostReference = 50;

/** Every field as it was typed. */
export const typedAccident = (input: Readonly<Record<string, unknown>>): Typed =>
  // Every field is in the list, so every field gets a text.
  Object.fromEntries(accidentFields.map(field => [field, typedText.parse(input[field])])) as Typed;

const wrongMoment = ({ on, time }: Typed, { at }: Report, now: Date): Words | undefined => {
  const moment = isDate(on) ? instantOf(on, time) : undefined;
  if (!moment) return accidentTexts.whichMoment;
  if (moment.getTime() > now.getTime() + graceMs) return accidentTexts.notYet;
  return moment < new Date(at) ? accidentTexts.beforeIncident : undefined;
};

/** What the form says, or what is wrong with which field. */
export const readAccident = (
  typed: Typed,
  report: Report,
  now: Date,
): { readonly account: Account } | { readonly problems: Problems } => {
  const { as, on, time, reference, because } = typed;
  if (as === 'notRequired') {
    if (because.length < 3) return { problems: { because: accidentTexts.whyNot } };
    if (because.length > measureLimits.most) return { problems: { because: tooLong(because.length) } };
    return { account: { as, because } };
  }
  if (as !== 'reported') return { problems: { as: accidentTexts.chooseAs } };
  const how = reportWays.find(way => way === typed.how);
  const problems = found({
    on: wrongMoment(typed, report, now),
    how: how ? undefined : accidentTexts.chooseHow,
  });
  if (problems || !how) return { problems: problems ?? {} };
  const known = reference === '' ? {} : { reference: reference.slice(0, mostReference) };
  return { account: { as, on, time: time.slice(0, 5), how, ...known } };
};
