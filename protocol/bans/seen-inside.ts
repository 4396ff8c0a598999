import { localDate } from '../calendar/local-time.ts';
import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import { recordStep } from '../measures/take-step.ts';
import type { PersonId } from '../organisation/organisation.ts';
import { banAtDoor, concerns, keepsOut } from './at-the-door.ts';
import { type Ban, banIn, withBan } from './ban-in.ts';

/** Two at the door who see the same thing report one thing. */
const sameVisitMs = 15 * 60_000;

/** That a banned client came in: who saw it and where. */
export interface SeenInside {
  /** The form's id: sent again, it changes nothing. */
  readonly form: string;
  /** Key of the location. */
  readonly location: string;
  /** What happens, as the reporter puts it. */
  readonly what: string;
  readonly by: PersonId;
  readonly now: Date;
}

interface Report {
  readonly id: string;
  readonly at: string;
  readonly by: PersonId;
  readonly location: string;
}

/** Everything that was reported of the client's coming in, oldest first. */
export const reportsOf = ({ steps = [], ban }: Pick<Ban, 'steps' | 'ban'>): readonly Report[] =>
  [
    ...steps.flatMap(step =>
      step.step === 'banBreached'
        ? [{ id: step.id, at: step.takenAt, by: step.takenBy, location: step.location }]
        : [],
    ),
    ...(ban?.sightings ?? []),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));

/** The report that this one repeats: the same form, or the same place a moment ago. */
const before = (ban: Ban, { form, location, now }: SeenInside): Report | undefined =>
  reportsOf(ban).findLast(
    ({ id, at, location: where }) =>
      id === form || (where === location && now.getTime() - new Date(at).getTime() < sameVisitMs),
  );

/**
 * The banned client is inside [M4-8]: reported by whoever may know of the ban, on his own behalf. It is a breach where
 * the client knows of the ban; where he does not have the letter yet it is only a sighting, because what nobody told him
 * he cannot have broken [L-4]. Who reports does not take the case up.
 */
export const reportInside = (state: IncidentState, measureId: string, seen: SeenInside) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const measure = banIn(state, measureId);
  const ban = measure && banAtDoor(measure, localDate(seen.now));
  if (!measure || !ban) return refused('noSuchMeasure');
  if (before(measure, seen)) return granted<IncidentState, IncidentFact>(state);
  if (!keepsOut(ban) || !concerns(ban.locations, seen.location)) return refused('outOfOrder');
  const { form: id, location, by, now } = seen;
  if (ban.standing === 'holds') {
    const on = localDate(now);
    const step = { step: 'banBreached', on, location, what: seen.what } as const;
    return recordStep(state, measureId, id, step, { person: by, now });
  }
  const sighting = { id, at: now.toISOString(), by, location };
  const affairs = { ...measure.ban, sightings: [...(measure.ban?.sightings ?? []), sighting] };
  return granted<IncidentState, IncidentFact>(withBan(state, { ...measure, ban: affairs }), {
    fact: 'bannedSeen',
    measure: measureId,
  });
};
