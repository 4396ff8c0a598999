import { type ComparedIncident, kinCompareCard, type SaidToBe } from '../../cards/kin-compare.ts';
import { viewCandidates } from '../../protocol/aggressor/judge.ts';
import { type FoundKin, type Kin, noKin } from '../../protocol/aggressor/kin.ts';
import type { KnownIncident } from '../../protocol/aggressor/known-incident.ts';
import { comparePeople, type Described } from '../../protocol/aggressor/same-person.ts';
import { departmentOf } from '../../protocol/organisation/people.ts';
import type { AggressorRecord } from '../../storage/documents.ts';
import { incidentTitle } from '../../texts/incident.ts';
import type { Words } from '../../texts/words.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { nameOf } from '../case/person-name.ts';
import type { Decided } from '../incident/decide-as-seen.ts';
import { numberIn, presentCard } from '../incident/present-card.ts';
import { refusalWords } from '../incident/refusals.ts';
import { recordComparison } from '../look/record.ts';
import type { Office } from '../office.ts';
import type { IncidentVisit } from '../visit.ts';
import { foundKin } from './found-kin.ts';
import { incidentsAsKnown } from './known-incidents.ts';
import { saidIn } from './said-of.ts';

/** More undecided ones do not fit beside each other; who decides about these gets the next ones. */
const mostUndecided = 4;
/** The latest decisions; older ones nobody takes back. */
const mostDecided = 6;

const dutchDate = (iso: string): string => iso.split('-').reverse().join('-');

const toBe = (said: Described | undefined): SaidToBe => ({
  ...(said?.name === undefined ? {} : { name: said.name }),
  ...(said?.birthDate === undefined ? {} : { birthDate: dutchDate(said.birthDate) }),
});

const likenessOf = (
  one: Described | undefined,
  other: Described | undefined,
): Pick<ComparedIncident, 'likeness'> => {
  const likeness = one && other ? comparePeople(one, other) : undefined;
  return likeness && likeness.same !== 'no' ? { likeness } : {};
};

/** Everything that stands beside this incident: what was found, and what was decided. */
const allOf = ({ found, verdicts }: Kin): readonly FoundKin[] => [
  ...found,
  ...verdicts
    .filter(({ incident }) => !found.some(each => each.incident === incident))
    .map(({ incident }) => ({ incident, same: 'possible' as const })),
];

const sideOf = async (
  office: Office,
  kin: Kin,
  own: AggressorRecord | undefined,
  known: KnownIncident,
): Promise<ComparedIncident> => {
  const { incident, number, report } = known;
  const said = await saidIn(office.store, office.organisation.tenant, incident);
  const verdict = kin.verdicts.find(each => each.incident === incident);
  return {
    incident,
    ...(number === undefined ? {} : { number }),
    at: new Date(report.at),
    department: departmentOf(office.organisation, report.department)?.name ?? report.department,
    sorts: report.sorts,
    said: toBe(said),
    ...likenessOf(own, said),
    ...(verdict && verdict.is !== 'open'
      ? { verdict: { is: verdict.is, by: await nameOf(office, verdict.by) } }
      : {}),
  };
};

/**
 * Shows who may be the same, to this person alone. What is found is found anew, so that a later report is beside it too;
 * the looking is written down first, in the case and as a look: when that cannot be written, nothing is shown.
 */
export const showComparison = async (
  visit: IncidentVisit,
  stored: Decided['stored'],
  notice?: Words,
): Promise<Answer> => {
  const { office, turn, hand, say } = visit;
  const { tenant, id } = stored.key;
  const own = await saidIn(office.store, tenant, id);
  const found = own ? await foundKin(office, tenant, id, own) : [];
  const outcome = await decideOn(office, stored, hand, state => viewCandidates(state, found));
  const { state, revision } = outcome.stored.body;
  if (state.phase !== 'registered') return presentCard(visit, outcome.stored, refusalWords('notOpen'));
  const kin = state.kin ?? noKin;
  const known = await incidentsAsKnown(office, allOf(kin));
  const sides = await Promise.all(known.map(each => sideOf(office, kin, own, each)));
  const undecided = sides.filter(({ verdict }) => !verdict);
  const shown = [
    ...undecided.slice(0, mostUndecided),
    ...sides.filter(({ verdict }) => verdict).slice(0, mostDecided),
  ];
  const named = new Set(
    shown.flatMap(({ incident, verdict }) => (verdict?.is === 'other' ? [] : [incident])),
  );
  await recordComparison(
    office,
    turn,
    id,
    known.filter(({ incident }) => named.has(incident)).map(({ incident, same }) => ({ incident, same })),
  );
  const number = numberIn(outcome.stored);
  const model = {
    incident: id,
    ...(number === undefined ? {} : { number }),
    revision,
    own: toBe(own),
    others: shown,
    more: Math.max(0, undecided.length - mostUndecided),
    ...(notice === undefined ? {} : { notice }),
  };
  return { card: kinCompareCard(model, say), summary: say(incidentTitle(number)) };
};
