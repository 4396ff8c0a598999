import { day } from '../../../letters/dutch.ts';
import type { Draft } from '../../../letters/letter.ts';
import { localDate, localTime } from '../../../protocol/calendar/local-time.ts';
import type { Registered } from '../../../protocol/incident/incident-case.ts';
import type { Measure } from '../../../protocol/incident/measure.ts';
import type { Injury, Sort } from '../../../protocol/incident/report.ts';
import { locationOf } from '../../../protocol/organisation/people.ts';
import { ordersForPolice } from '../../../texts/order-to-leave.ts';
import { placeWords } from '../../../texts/report-choices.ts';
import { given, type Sources } from '../sources.ts';

/** What was done at the police, as it is on record: the last time that somebody went. */
export interface PoliceRecord {
  readonly which: 'none' | 'notification' | 'report';
  /** ISO date. */
  readonly on?: string;
}

const filedIn = ({ plan, steps = [] }: Measure): readonly PoliceRecord[] => {
  if (plan.kind !== 'police') return [];
  const before = plan.filedOn === undefined ? [] : [{ which: plan.which, on: plan.filedOn }];
  return [
    ...before,
    ...steps.flatMap(step => (step.step === 'filed' ? [{ which: step.which, on: step.on }] : [])),
  ];
};

/** A report weighs more than a notification, and what was done later more than what was done before. */
export const policeRecord = ({ measures }: Pick<Registered, 'measures'>): PoliceRecord => {
  const all = measures.flatMap(filedIn);
  return all.findLast(({ which }) => which === 'report') ?? all.at(-1) ?? { which: 'none' };
};

/** The protocol's own three, of which a letter says that they were reported [L-5]. */
const deedOf = { threat: 'threats', violence: 'assault' } as const satisfies Partial<Record<Sort, unknown>>;

const deedsIn = ({
  sorts,
  damageMunicipal,
  damagePersonal,
}: Registered['report']): Draft['reportedDeeds'] => {
  const deeds = sorts.flatMap(sort => (sort === 'threat' || sort === 'violence' ? [deedOf[sort]] : []));
  const all = [...deeds, ...(damageMunicipal || damagePersonal ? (['destruction'] as const) : [])];
  return all.length > 0 ? all : undefined;
};

/**
 * What a letter says about the police. Where the reporter says that it was reported and nothing is on record, nobody knows
 * what is true: it is asked.
 */
export const policeKnown = ({ incident }: Sources): Draft => {
  const { which, on } = policeRecord(incident);
  if (which === 'none') return incident.report.police === 'reported' ? {} : { policeReport: 'none' };
  return given({
    policeReport: which,
    policeReportOn: on,
    reportedDeeds: which === 'report' ? deedsIn(incident.report) : undefined,
  });
};

/** Who it was, as well as anybody knows. */
const aggressorLine = ({ aggressor }: Sources): string | undefined => {
  if (!aggressor) return undefined;
  const { name, birthDate, address, description } = aggressor;
  const known = [name, birthDate && `geboren op ${day(birthDate)}`, address?.replace(/\n/g, ', ')];
  const line = known.filter(Boolean).join(', ');
  return [line, description].filter(Boolean).join('\n') || undefined;
};

const declarantOf = ({ incident: { report }, reporter, writer }: Sources, by: string): string | undefined => {
  if (by === 'employer') return [writer.name, writer.function].filter(Boolean).join(', ');
  if (report.victim.kind === 'reporter') return reporter;
  return report.victim.kind === 'colleague' ? report.victim.name : undefined;
};

/** As a statement, and not as an answer to a question. */
const injurySaid = {
  none: 'Geen lichamelijk letsel',
  firstAid: 'Letsel, behandeld met EHBO',
  doctor: 'Letsel, behandeld door de huisarts',
  hospital: 'Letsel, behandeld in het ziekenhuis',
  psychological: 'Psychische klachten',
} as const satisfies Record<Injury, string>;

const injuryLine = ({ injury, injuryNote }: Registered['report']): string =>
  [injurySaid[injury], injuryNote].filter(Boolean).join('. ');

/** What happened, with each time that the client was told to leave [D-4]: without them he was where he might be. */
const behaviourOf = ({ report, orders }: Registered): string | undefined =>
  [report.description, orders && ordersForPolice(orders)?.nl].filter(Boolean).join('\n') || undefined;

/** The seven questions of the police, as far as the report answers them [M3-6] [M3-15]. */
export const sheetKnown = (sources: Sources): Draft => {
  const { incident, organisation, measure } = sources;
  const { report } = incident;
  const { plan } = measure ?? {};
  if (plan?.kind !== 'police') return {};
  const at = new Date(report.at);
  const damage = [report.damagePersonal, report.damageMunicipal].filter(Boolean).join('\n');
  return given({
    policeStep: plan.which,
    filedBy: plan.filedBy,
    declarant: declarantOf(sources, plan.filedBy),
    aggressor: aggressorLine(sources),
    behaviour: behaviourOf(incident),
    literalWords: report.literalWords,
    place:
      (report.location === undefined ? undefined : locationOf(organisation, report.location)?.name) ??
      placeWords[report.place].nl,
    happenedAt: `${localDate(at)}T${localTime(at)}`,
    witnesses: report.witnesses,
    injury: injuryLine(report),
    damage: damage || undefined,
    domicileAddress: organisation.domicileAddress,
  });
};
