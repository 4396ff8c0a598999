import type { OfficeHours } from '../calendar/working-hours.ts';
import { granted, refused } from '../decision.ts';
import { type Chain, dueRound } from '../escalation/chain.ts';
import type { IncidentFact, IncidentState } from '../incident/incident-case.ts';
import { type CareAccount, firstCareFrom, victimIn } from './first-care.ts';

const idle = (state: IncidentState) => granted<IncidentState, IncidentFact>(state);

/**
 * First care was given, or was not needed [LG-1] [NZ-1]. Once it is on record it stays so until somebody says that it is
 * not right. Nobody records that he looked after himself.
 */
export const recordFirstCare = (state: IncidentState, account: CareAccount) => {
  if (state.phase !== 'registered' || !state.firstCare) return refused('notOpen');
  if (state.firstCare.account) return idle(state);
  if (victimIn(state) === account.by) return refused('ownCare');
  return granted<IncidentState, IncidentFact>(
    { ...state, firstCare: { ...state.firstCare, account } },
    { fact: account.as === 'given' ? 'firstCareGiven' : 'firstCareNotNeeded' },
  );
};

/**
 * What is on record is not right: the task waits again, and its chain begins anew.
 * @param recordedAt which record that is said of, an ISO instant: a later one is not touched by an old button.
 */
export const reopenFirstCare = (state: IncidentState, recordedAt: string, now: Date) => {
  if (state.phase !== 'registered' || !state.firstCare) return refused('notOpen');
  const { account } = state.firstCare;
  if (account?.at !== recordedAt) return idle(state);
  return granted<IncidentState, IncidentFact>(
    { ...state, firstCare: firstCareFrom(now) },
    { fact: 'firstCareReopened', recordedBy: account.by },
  );
};

/** A moment of its chain has come: is it still not on record? A moment of an earlier wait changes nothing. */
export const callForFirstCare = (state: IncidentState, now: Date, chain: Chain, office: OfficeHours) => {
  if (state.phase !== 'registered' || !state.firstCare || state.firstCare.account) return idle(state);
  const { since, made, called = [] } = state.firstCare;
  const round = dueRound(chain, new Date(since), made, now, office);
  if (!round) return idle(state);
  const firstCare = { ...state.firstCare, made: round.made, called: [...new Set([...called, ...round.to])] };
  return granted<IncidentState, IncidentFact>(
    { ...state, firstCare },
    { fact: 'firstCareCalled', called: round.to },
  );
};
