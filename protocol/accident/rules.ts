import { granted, refused } from '../decision.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import { type AccidentGround, accidentDuty, accidentGrounds, type Settled } from './accident.ts';

const idle = (state: IncidentState) => granted<IncidentState, IncidentFact>(state);

const weight = (ground: AccidentGround): number => accidentGrounds.indexOf(ground);

/**
 * The injury turns out to be worse, also long afterwards [E-19]. What is graver than what was settled opens the duty
 * again; what is not changes nothing, unless it had been found that nothing had to be reported.
 */
export const raiseAccident = (state: IncidentState, ground: AccidentGround, now: Date) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const duty = accidentDuty(state);
  const notGraver = duty !== undefined && weight(ground) <= weight(duty.ground);
  if (notGraver && duty.settled?.as !== 'notRequired') return idle(state);
  return granted<IncidentState, IncidentFact>(
    { ...state, accident: { ground, since: now.toISOString() } },
    { fact: 'accidentRaised' },
  );
};

/** Reported, or found not to be a case for it: the only two ways in which the duty goes [E-19]. */
export const settleAccident = (state: IncidentState, settled: Settled) => {
  if (state.phase !== 'registered') return refused('notOpen');
  const duty = accidentDuty(state);
  if (!duty) return refused('noAccident');
  if (duty.settled) return idle(state);
  return granted<IncidentState, IncidentFact>(
    { ...state, accident: { ...duty, settled } },
    { fact: 'accidentSettled', as: settled.as },
  );
};

/** Two questions within this time are one: a moment that came twice, or two that fell together. */
const onceMs = 3_600_000;

/** A moment has come to ask whether it was reported; once it is settled nobody is asked. */
export const remindOfAccident = (state: IncidentState, now: Date) => {
  const duty = accidentDuty(state);
  if (state.phase !== 'registered' || !duty || duty.settled) return idle(state);
  const last = duty.remindedAt === undefined ? undefined : Date.parse(duty.remindedAt);
  if (last !== undefined && now.getTime() - last < onceMs) return idle(state);
  return granted<IncidentState, IncidentFact>(
    { ...state, accident: { ...duty, remindedAt: now.toISOString() } },
    { fact: 'accidentReminded' },
  );
};
