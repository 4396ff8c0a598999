import { instantOf, isDate, localDate } from '../calendar/local-time.ts';
import {
  type AftercareAnswer,
  aftercareAnswers,
  injuries,
  places,
  policeAnswers,
  type Report,
  type Sort,
  sorts,
  victims,
} from './report.ts';
import { elsewhere, type Field, type FieldStep, fieldLimits, stepFields, type Typed } from './report-form.ts';

/** What is wrong with a field, for the catalogue to put into words. */
export type Problem =
  | { readonly is: 'tooLong'; readonly length: number; readonly fits: number }
  | {
      readonly is:
        | 'chooseSort'
        | 'choosePlace'
        | 'unknownLocation'
        | 'chooseDepartment'
        | 'whichDate'
        | 'whichTime'
        | 'inFuture'
        | 'tooLongAgo'
        | 'whoWasIt'
        | 'chooseVictim'
        | 'knownOrNot'
        | 'aggressorName'
        | 'birthDate'
        | 'tellSomething'
        | 'literalWords'
        | 'chooseAnswer';
    };

export type Problems = Readonly<Partial<Record<Field, Problem>>>;

/** What the form is read against. */
export interface Reading {
  readonly now: Date;
  /** Keys that the organisation knows. */
  readonly locations: readonly string[];
  readonly departments: readonly string[];
}

/** A clock that is a little ahead of ours is not the future. */
const graceMs = 5 * 60_000;
const fiveYearsMs = 5 * 366 * 24 * 3_600_000;

const oneOf = <T extends string>(list: readonly T[], text: string | undefined): T | undefined =>
  list.find(item => item === text);

const sortsIn = (text: string | undefined): readonly Sort[] => {
  const parts = (text ?? '').split(',').map(part => part.trim());
  const known = sorts.filter(sort => parts.includes(sort));
  return parts.filter(part => part !== '').every(part => oneOf(sorts, part)) ? known : [];
};

const lengths = (typed: Typed, step: FieldStep): Problems =>
  Object.fromEntries(
    stepFields[step].flatMap(field => {
      const fits = fieldLimits[field];
      const length = typed[field]?.length ?? 0;
      return fits !== undefined && length > fits ? [[field, { is: 'tooLong', length, fits }]] : [];
    }),
  );

/** The moment that date and time name, or what is wrong with them. */
const momentIn = (typed: Typed, now: Date): { at: Date } | { problems: Problems } => {
  if (!typed.date || !isDate(typed.date)) return { problems: { date: { is: 'whichDate' } } };
  const at = typed.time ? instantOf(typed.date, typed.time) : undefined;
  if (!at) return { problems: { time: { is: 'whichTime' } } };
  if (at.getTime() > now.getTime() + graceMs) return { problems: { date: { is: 'inFuture' } } };
  if (at.getTime() < now.getTime() - fiveYearsMs) return { problems: { date: { is: 'tooLongAgo' } } };
  return { at };
};

/** The key of the location, if one of ours was chosen. */
const locationIn = ({ location }: Typed): string | undefined =>
  location === elsewhere ? undefined : location;

const stepOne = (typed: Typed, reading: Reading): Problems => {
  const moment = momentIn(typed, reading.now);
  const victim = oneOf(victims, typed.victim);
  const location = locationIn(typed);
  return {
    ...(sortsIn(typed.sorts).length === 0 ? { sorts: { is: 'chooseSort' } } : {}),
    ...(oneOf(places, typed.place) ? {} : { place: { is: 'choosePlace' } }),
    ...(location && !reading.locations.includes(location) ? { location: { is: 'unknownLocation' } } : {}),
    ...('problems' in moment ? moment.problems : {}),
    ...(victim ? {} : { victim: { is: 'chooseVictim' } }),
    ...(victim === 'colleague' && !typed.victimName ? { victimName: { is: 'whoWasIt' } } : {}),
    ...(reading.departments.includes(typed.department ?? '')
      ? {}
      : { department: { is: 'chooseDepartment' } }),
  };
};

const stepTwo = (typed: Typed, { now }: Reading): Problems => {
  const known = oneOf(['yes', 'no'], typed.aggressorKnown);
  const born = typed.aggressorBirthDate;
  const noBirthDate = born && (!isDate(born) || born < '1900-01-01' || born > localDate(now));
  return {
    ...(known ? {} : { aggressorKnown: { is: 'knownOrNot' } }),
    ...(known === 'yes' && !typed.aggressorName ? { aggressorName: { is: 'aggressorName' } } : {}),
    ...(noBirthDate ? { aggressorBirthDate: { is: 'birthDate' } } : {}),
  };
};

const stepThree = (typed: Typed): Problems => ({
  ...((typed.description?.length ?? 0) < 3 ? { description: { is: 'tellSomething' } } : {}),
  // A threat needs the words as they were said [M3-6].
  ...(sortsIn(typed.sorts).includes('threat') && !typed.literalWords
    ? { literalWords: { is: 'literalWords' } }
    : {}),
  ...(typed.injury && !oneOf(injuries, typed.injury) ? { injury: { is: 'chooseAnswer' } } : {}),
  ...(typed.police && !oneOf(policeAnswers, typed.police) ? { police: { is: 'chooseAnswer' } } : {}),
  ...(typed.aftercare && !oneOf(aftercareAnswers, typed.aftercare)
    ? { aftercare: { is: 'chooseAnswer' } }
    : {}),
});

/** What is wrong with one step of the form; empty when nothing is. */
export const problemsIn = (step: FieldStep, typed: Typed, reading: Reading): Problems => {
  const rules = { 1: stepOne, 2: stepTwo, 3: stepThree } as const;
  return { ...rules[step](typed, reading), ...lengths(typed, step) };
};

/** Too little yet: no reason to hold up a report that may be completed later. */
const tooLittle: ReadonlySet<Problem['is']> = new Set(['aggressorName', 'tellSomething', 'literalWords']);

/** What is wrong with what was filled in of a step; what is still missing does not count. */
export const mistakesIn = (step: FieldStep, typed: Typed, reading: Reading): Problems =>
  Object.fromEntries(
    Object.entries(problemsIn(step, typed, reading)).filter(
      ([, { is }]) => !tooLittle.has(is) && (is !== 'knownOrNot' || Boolean(typed.aggressorKnown)),
    ),
  );

/** What the form says, once nothing is wrong with it. */
export interface Read {
  readonly report: Report;
  /** Apart from the report: what is hidden from the manager is not in what he reads. */
  readonly aftercare: AftercareAnswer;
}

const optional = <K extends string>(key: K, text: string | undefined): { readonly [P in K]?: string } =>
  text ? ({ [key]: text } as { readonly [P in K]: string }) : {};

/**
 * Reads the form into a report. To be asked only for a form without problems in the steps that count.
 * @param complete whether steps 2 and 3 count, or the report is one of three taps.
 * @returns undefined when a step that counts has problems after all.
 */
export const readForm = (typed: Typed, reading: Reading, complete: boolean): Read | undefined => {
  const moment = momentIn(typed, reading.now);
  const [first, ...others] = sortsIn(typed.sorts);
  const place = oneOf(places, typed.place);
  const victim = oneOf(victims, typed.victim);
  if ('problems' in moment || first === undefined || !place || !victim || !typed.department) return undefined;
  const aftercare = oneOf(aftercareAnswers, typed.aftercare) ?? 'no';
  return {
    aftercare,
    report: {
      sorts: [first, ...others],
      place,
      ...optional('location', locationIn(typed)),
      at: moment.at.toISOString(),
      department: typed.department,
      victim: { kind: victim, ...(victim === 'reporter' ? {} : optional('name', typed.victimName)) },
      aggressorKnown: typed.aggressorKnown === 'yes',
      ...optional('witnesses', typed.witnesses),
      ...optional('description', typed.description),
      ...optional('literalWords', typed.literalWords),
      injury: oneOf(injuries, typed.injury) ?? 'none',
      ...optional('injuryNote', typed.injuryNote),
      ...optional('damagePersonal', typed.damagePersonal),
      ...optional('damageMunicipal', typed.damageMunicipal),
      police: oneOf(policeAnswers, typed.police) ?? 'unknown',
      ...optional('policeNote', typed.policeNote),
      aftercare: aftercare === 'wantedHidden' ? 'no' : aftercare,
      ...optional('furtherAction', typed.furtherAction),
      complete,
    },
  };
};
