import { DateTime } from 'luxon';
import type { Draft } from '../../../letters/letter.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import type { AccessBan, Measure } from '../../../protocol/incident/measure.ts';
import type { Step, TakenStep } from '../../../protocol/measures/step.ts';
import { locationOf } from '../../../protocol/organisation/people.ts';
import { given, type Sources } from '../sources.ts';

type Taken<S extends Step['step']> = Extract<TakenStep, { step: S }>;

const all = <S extends Step['step']>(steps: readonly TakenStep[], name: S): readonly Taken<S>[] =>
  steps.filter((step): step is Taken<S> => step.step === name);

/** The locations as the client knows them. */
const locationsOf = ({ organisation }: Sources, { locations }: AccessBan): Draft['banLocations'] => {
  if (locations === 'all') return 'all';
  const named = (key: string) => locationOf(organisation, key)?.name ?? key;
  const [first, ...others] = locations;
  return [named(first), ...others.map(named)];
};

/** When the letter with the ban was written, or at least when the client had it. */
const letterDate = (steps: readonly TakenStep[]): string | undefined => {
  const drafted = all(steps, 'drafted').findLast(({ letter }) => letter === 'accessBan');
  return drafted ? localDate(new Date(drafted.takenAt)) : all(steps, 'delivered').at(0)?.on;
};

const dayBefore = (date: string): string => DateTime.fromISO(date).minus({ days: 1 }).toFormat('yyyy-MM-dd');

/** How it changed, seen from the last extension or the end [LX-4]. */
const changeIn = (plan: AccessBan, steps: readonly TakenStep[]): Draft => {
  const extensions = all(steps, 'extended');
  const ended = all(steps, 'banEnded').at(-1);
  const newest = extensions.at(-1);
  if (ended)
    return given({ change: 'end', endsOn: dayBefore(ended.on), banUntil: newest?.until ?? plan.until });
  if (!newest) return {};
  return given({
    change: 'extension',
    banUntil: extensions.at(-2)?.until ?? plan.until,
    newUntil: newest.until,
    behaviour: newest.grounds,
  });
};

/** The visit that there should not have been [L-4]. */
const breachIn = ({ organisation }: Sources, steps: readonly TakenStep[]): Draft => {
  const breach = all(steps, 'banBreached').at(-1);
  return breach
    ? {
        visitedOn: breach.on,
        visitedLocation: locationOf(organisation, breach.location)?.name ?? breach.location,
      }
    : {};
};

const isBan = (measure: Measure | undefined): measure is Measure & { readonly plan: AccessBan } =>
  measure?.plan.kind === 'accessBan';

/** The ban as it was decided [L-5]. */
export const banKnown = (sources: Sources): Draft => {
  const { measure } = sources;
  if (!isBan(measure)) return {};
  const { plan, steps = [] } = measure;
  return given({
    banLocations: locationsOf(sources, plan),
    banFrom: plan.from,
    banUntil: all(steps, 'extended').at(-1)?.until ?? plan.until,
    delivery: plan.delivery,
    handedOverBy: plan.delivery === 'inPerson' ? sources.writer.name : undefined,
    copies: ['clientFile', 'security', 'police'],
    banLetterOn: letterDate(steps),
  });
};

/** A ban that was changed, or not kept. */
export const banChangeKnown = (sources: Sources): Draft =>
  isBan(sources.measure)
    ? { ...banKnown(sources), ...changeIn(sources.measure.plan, sources.measure.steps ?? []) }
    : {};

export const banBreachKnown = (sources: Sources): Draft =>
  isBan(sources.measure) ? { ...banKnown(sources), ...breachIn(sources, sources.measure.steps ?? []) } : {};
