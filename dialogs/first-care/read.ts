import { type FirstCareField, firstCareFields } from '../../cards/first-care-form.ts';
import { instantOf, isDate } from '../../protocol/calendar/local-time.ts';
import {
  asksForFamily,
  type CareGiven,
  careStepsFor,
  familyAnswers,
  noCareReasons,
} from '../../protocol/first-care/first-care.ts';
import type { Report } from '../../protocol/incident/report.ts';
import { firstCareTexts } from '../../texts/first-care.ts';
import type { Words } from '../../texts/words.ts';
import { found } from '../incident/measure-input/checks.ts';
import { typedText } from '../typed-text.ts';

type Typed = Readonly<Record<FirstCareField, string>>;
type Problems = Readonly<Partial<Record<FirstCareField, Words>>>;

/** A clock that is a little ahead of ours is not the future. */
const graceMs = 5 * 60_000;

/** Every field as it was sent. */
export const typedCare = (input: Readonly<Record<string, unknown>>): Typed =>
  // Every field is in the list, so every field gets a text.
  Object.fromEntries(firstCareFields.map(field => [field, typedText.parse(input[field])])) as Typed;

const wrongMoment = (moment: Date | undefined, { at }: Report, now: Date): Words | undefined => {
  if (!moment) return firstCareTexts.whichMoment;
  if (moment.getTime() > now.getTime() + graceMs) return firstCareTexts.notYet;
  // Clocks on the form have no seconds.
  return moment.getTime() + 60_000 <= Date.parse(at) ? firstCareTexts.beforeIncident : undefined;
};

/** What the form says, or what is wrong with which field. What does not belong to the choice is not looked at. */
export const readCare = (
  typed: Typed,
  report: Report,
  now: Date,
): { readonly given: CareGiven } | { readonly problems: Problems } => {
  if (typed.as === 'notNeeded') {
    const because = noCareReasons.find(reason => reason === typed.because);
    return because
      ? { given: { as: 'notNeeded', because } }
      : { problems: { because: firstCareTexts.chooseBecause } };
  }
  if (typed.as !== 'given') return { problems: { as: firstCareTexts.chooseAs } };
  const ticked = typed.did.split(',').map(step => step.trim());
  const did = careStepsFor(report).filter(step => ticked.includes(step));
  const moment = isDate(typed.on) ? instantOf(typed.on, typed.time) : undefined;
  const problems = found({
    did: did.length > 0 ? undefined : firstCareTexts.chooseDid,
    on: wrongMoment(moment, report, now),
  });
  if (problems || !moment) return { problems: problems ?? {} };
  const family = asksForFamily(report) ? familyAnswers.find(answer => answer === typed.family) : undefined;
  return { given: { as: 'given', on: moment.toISOString(), did, ...(family ? { family } : {}) } };
};
