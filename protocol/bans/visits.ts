import { instantOf, localDate } from '../calendar/local-time.ts';
import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import type { Acting } from '../incident/responsibility.ts';
import { banAtDoor, concerns, keepsOut } from './at-the-door.ts';
import type { InvitedVisit } from './ban-affairs.ts';
import { type Ban, banIn, withBan } from './ban-in.ts';

/** A visit as somebody plans it. */
export type VisitPlan = Omit<InvitedVisit, 'id' | 'announcedBy' | 'announcedAt' | 'cancelledAt'>;

const planOf = ({ date, from, until, location, present, police }: VisitPlan): VisitPlan => ({
  date,
  from,
  until,
  location,
  present,
  police,
});

const samePlan = (one: VisitPlan, other: VisitPlan): boolean =>
  JSON.stringify(planOf(one)) === JSON.stringify(planOf(other));

/** When a visit is over; undefined when its day or its time does not exist. */
export const visitEnd = ({ date, until }: Pick<VisitPlan, 'date' | 'until'>): Date | undefined =>
  instantOf(date, until);

/** Is this visit still to come, or going on? */
export const isExpected = (visit: InvitedVisit, now: Date): boolean => {
  const end = visitEnd(visit);
  return visit.cancelledAt === undefined && end !== undefined && end > now;
};

const isPossible = (ban: Ban, plan: VisitPlan, now: Date): boolean => {
  const start = instantOf(plan.date, plan.from);
  const end = visitEnd(plan);
  const door = banAtDoor(ban, plan.date);
  return (
    start !== undefined &&
    end !== undefined &&
    start < end &&
    end > now &&
    door !== undefined &&
    keepsOut(door) &&
    concerns(door.locations, plan.location)
  );
};

const withVisits = (state: IncidentState, ban: Ban, visits: readonly InvitedVisit[]): IncidentState =>
  withBan(state, { ...ban, ban: { ...ban.ban, visits } });

/** The visits of a ban, as they were announced. */
export const visitsOf = ({ ban }: Pick<Ban, 'ban'>): readonly InvitedVisit[] => ban?.visits ?? [];

export const visitIn = (ban: Pick<Ban, 'ban'>, id: string): InvitedVisit | undefined =>
  visitsOf(ban).find(visit => visit.id === id);

/**
 * A banned client was invited, and the door is told [M4-10]: announced, or moved when this visit was announced already.
 * Only within the ban, at one of its locations, and not in the past: what is outside needs no invitation.
 * @param id the form's: sent again with the same plan, it changes nothing.
 */
export const planVisit = (
  state: IncidentState,
  measureId: string,
  id: string,
  plan: VisitPlan,
  acting: Acting,
) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const ban = banIn(state, measureId);
  if (!ban) return refused('noSuchMeasure');
  const known = visitIn(ban, id);
  if (known && known.cancelledAt === undefined && samePlan(known, plan))
    return granted<IncidentState, IncidentFact>(state);
  if (known && !isExpected(known, acting.now)) return refused('outOfOrder');
  if (!isPossible(ban, plan, acting.now)) return refused('outOfOrder');
  const visit: InvitedVisit = {
    ...planOf(plan),
    id,
    announcedBy: acting.person,
    announcedAt: acting.now.toISOString(),
  };
  const visits = visitsOf(ban);
  return granted<IncidentState, IncidentFact>(
    withVisits(state, ban, known ? visits.map(each => (each === known ? visit : each)) : [...visits, visit]),
    known
      ? { fact: 'visitMoved', measure: measureId, visit: id, from: known.location }
      : { fact: 'visitAnnounced', measure: measureId, visit: id },
  );
};

/** The visit does not take place: the door is told. What is over cannot be called off any more. */
export const cancelVisit = (
  state: IncidentState,
  measureId: string,
  id: string,
  { now }: Pick<Acting, 'now'>,
) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const ban = banIn(state, measureId);
  const known = ban && visitIn(ban, id);
  if (!ban || !known) return refused('noSuchMeasure');
  if (known.cancelledAt !== undefined) return granted<IncidentState, IncidentFact>(state);
  if (!isExpected(known, now)) return refused('outOfOrder');
  const cancelled = { ...known, cancelledAt: now.toISOString() };
  return granted<IncidentState, IncidentFact>(
    withVisits(
      state,
      ban,
      visitsOf(ban).map(each => (each === known ? cancelled : each)),
    ),
    { fact: 'visitCancelled', measure: measureId, visit: id },
  );
};

/** The visits of a day that are not over, in the order in which they begin. */
export const visitsOn = (visits: readonly InvitedVisit[], now: Date): readonly InvitedVisit[] =>
  visits
    .filter(visit => visit.date === localDate(now) && isExpected(visit, now))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
