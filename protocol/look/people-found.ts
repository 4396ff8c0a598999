import type { Kin } from '../aggressor/kin.ts';
import type { Grounds, Likeness } from '../aggressor/likeness.ts';
import { comparePeople, type Described } from '../aggressor/same-person.ts';
import { localYear } from '../calendar/local-time.ts';
import type { Measure } from '../incident/measure.ts';
import { type Report, type Sort, sorts } from '../incident/report.ts';
import { type Running, running } from '../measures/running.ts';

/** An incident that a look led to, as it now is. */
export interface IncidentFound {
  readonly incident: string;
  readonly said: Described;
  readonly likeness: Exclude<Likeness, { readonly same: 'no' }>;
  readonly registeredAt: string;
  readonly report: Pick<Report, 'sorts' | 'at' | 'department'>;
  readonly measures: readonly Measure[];
  readonly kin?: Kin;
}

/** Incidents that are of one person, as far as anybody knows. */
export interface PersonOnFile {
  readonly same: 'certain' | 'possible';
  readonly grounds: Grounds;
  /** The latest first. */
  readonly incidents: readonly IncidentFound[];
}

const verdictOn = (one: IncidentFound, other: IncidentFound) =>
  one.kin?.verdicts.find(({ incident }) => incident === other.incident)?.is ??
  other.kin?.verdicts.find(({ incident }) => incident === one.incident)?.is;

/** Of one person, certainly: a colleague said so, or the dates of birth do and no colleague said otherwise. */
const together = (one: IncidentFound, other: IncidentFound): boolean => {
  const verdict = verdictOn(one, other);
  if (verdict === 'same' || verdict === 'other') return verdict === 'same';
  return comparePeople(one.said, other.said).same === 'certain';
};

const gather = (incidents: readonly IncidentFound[]): readonly (readonly IncidentFound[])[] => {
  const groups: IncidentFound[][] = [];
  for (const found of incidents) {
    const own = groups.filter(group => group.some(member => together(member, found)));
    const others = groups.filter(group => !own.includes(group));
    groups.splice(0, groups.length, ...others, [...own.flat(), found]);
  }
  return groups;
};

/** What says most about who somebody is comes first. */
const telling = ['same', 'fits', 'unknown', 'differs'] as const satisfies readonly Grounds['given'][];

/** The likeness that makes the best case for it being this person. */
const bestOf = (incidents: readonly IncidentFound[]): IncidentFound['likeness'] | undefined => {
  const likenesses = incidents.map(({ likeness }) => likeness);
  const sure = likenesses.filter(({ same }) => same === 'certain');
  const rank = ({ grounds }: IncidentFound['likeness']) => telling.indexOf(grounds.given);
  return (sure.length > 0 ? sure : likenesses).toSorted((one, other) => rank(one) - rank(other))[0];
};

const personOf = (incidents: readonly IncidentFound[]): readonly PersonOnFile[] => {
  const best = bestOf(incidents);
  if (!best) return [];
  const latest = incidents.toSorted((one, other) => (one.registeredAt < other.registeredAt ? 1 : -1));
  return [{ same: best.same, grounds: best.grounds, incidents: latest }];
};

/** Puts together what is of one person; who is certain comes first, then who was reported last. */
export const peopleFound = (incidents: readonly IncidentFound[]): readonly PersonOnFile[] => {
  const latest = ({ incidents: [first] }: PersonOnFile) => first?.registeredAt ?? '';
  return gather(incidents)
    .flatMap(personOf)
    .sort((one, other) => {
      if (one.same !== other.same) return one.same === 'certain' ? -1 : 1;
      return latest(one) < latest(other) ? 1 : -1;
    });
};

/** How much happened in each year, the latest first [H1-4]. */
export const yearsOf = (incidents: readonly Pick<IncidentFound, 'report'>[]) => {
  const years = new Map<number, Sort[][]>();
  for (const { report } of incidents) {
    const year = localYear(new Date(report.at));
    years.set(year, [...(years.get(year) ?? []), [...report.sorts]]);
  }
  return [...years.entries()]
    .sort(([one], [other]) => other - one)
    .map(([year, reports]) => ({
      year,
      reports: reports.length,
      sorts: sorts
        .map(sort => ({ sort, count: reports.filter(each => each.includes(sort)).length }))
        .filter(({ count }) => count > 0),
    }));
};

/** What still runs. */
export const runningOf = (
  incidents: readonly Pick<IncidentFound, 'measures'>[],
  today: string,
): readonly Running[] =>
  incidents.flatMap(({ measures }) => measures.flatMap(measure => running(measure, today) ?? []));
