import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import { type Acting, behalf } from '../incident/responsibility.ts';
import {
  type FoundKin,
  isLater,
  type Kin,
  noKin,
  standingOf,
  type Verdict,
  type VerdictIs,
  withVerdict,
} from './kin.ts';

const unchanged = (one: readonly FoundKin[], other: readonly FoundKin[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Somebody is shown who may be the same: written down before it is shown, with what was found at that moment. */
export const viewCandidates = (state: IncidentState, found: readonly FoundKin[]) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const kin = state.kin ?? noKin;
  const next = unchanged(kin.found, found) && state.kin ? state : { ...state, kin: { ...kin, found } };
  const cases = [...new Set([...found, ...kin.verdicts].map(({ incident }) => incident))].sort();
  if (cases.length === 0) return granted<IncidentState, IncidentFact>(next);
  return granted<IncidentState, IncidentFact>(next, { fact: 'candidatesViewed', cases });
};

/** What is decided about this incident and another one. */
export interface Judging {
  /** This incident and the other one. */
  readonly own: string;
  readonly other: string;
  readonly number?: string;
  readonly is: VerdictIs;
}

const verdictIn = ({ verdicts }: Kin, incident: string): Verdict | undefined =>
  verdicts.find(each => each.incident === incident);

const numbered = (number: string | undefined) => (number === undefined ? {} : { number });

/** Later than what it takes the place of, whatever the clocks say: the later decision is the one that counts. */
const after = (before: Verdict | undefined, now: Date): Date =>
  new Date(Math.max(now.getTime(), before ? Date.parse(before.at) + 1 : 0));

/**
 * Decides whether the aggressor of another incident is the same one [INL-6]; `open` takes a decision back. Only about
 * what was found or decided before. The same decision again changes nothing.
 */
export const judge = (state: IncidentState, { own, other, number, is }: Judging, acting: Acting) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const kin = state.kin ?? noKin;
  const before = verdictIn(kin, other);
  if (standingOf(kin, other) === undefined && !before) return refused('noSuchCandidate');
  if ((before?.is ?? 'open') === is) return granted<IncidentState, IncidentFact>(state);
  const at = after(before, acting.now).toISOString();
  const verdict = { incident: other, is, by: acting.person, ...behalf(acting), at, decidedIn: own };
  return granted<IncidentState, IncidentFact>(
    { ...state, kin: withVerdict(kin, verdict) },
    { fact: 'aggressorJudged', with: other, ...numbered(number), is },
  );
};

/**
 * The other incident hears of a decision, once: hearing it again changes nothing, and neither does a decision that is
 * older than its own.
 * @param verdict as it stands in the incident that tells it.
 * @param teller that incident.
 */
export const hearVerdict = (
  state: IncidentState,
  verdict: Verdict,
  teller: string,
  number: string | undefined,
) => {
  const idle = granted<IncidentState, IncidentFact>(state);
  if (state.phase !== 'registered') return idle;
  const kin = state.kin ?? noKin;
  const heard: Verdict = { ...verdict, incident: teller };
  const own = verdictIn(kin, teller);
  if (own && !isLater(heard, own)) return idle;
  const next = { ...state, kin: withVerdict(kin, heard) };
  if ((own?.is ?? 'open') === heard.is) return granted<IncidentState, IncidentFact>(next);
  return granted<IncidentState, IncidentFact>(next, {
    fact: 'aggressorJudged',
    with: teller,
    ...numbered(number),
    is: heard.is,
    elsewhere: true,
  });
};
