import type { Card } from '../../cards/card.ts';
import { firstCareDueCard } from '../../cards/first-care-due.ts';
import { departmentOf } from '../../protocol/organisation/people.ts';
import { seesToSafety } from '../../protocol/rights/beside-rights.ts';
import type { Say } from '../../texts/words.ts';
import type { Told } from '../incident/notices.ts';
import { numberIn } from '../incident/present-card.ts';
import { recordedStanding } from './standing.ts';

/** `firstCare`: it waits, or it does not any more [LG-1]; from the case as it now is, so that nobody is asked too late. */
export const firstCareDue = async (
  { office, stored, person, entry }: Told,
  say: Say,
): Promise<Card | undefined> => {
  const { state, id } = stored.body;
  const { fact } = entry;
  if (state.phase !== 'registered' || !state.firstCare) return undefined;
  const { organisation } = office;
  const { department } = state.report;
  const number = numberIn(stored);
  const frame = {
    incident: id,
    ...(number === undefined ? {} : { number }),
    department: departmentOf(organisation, department)?.name ?? department,
  };
  const { account } = state.firstCare;
  const asks = fact.fact === 'firstCareCalled' || fact.fact === 'firstCareReopened';
  if (account) {
    if (asks) return undefined;
    const standing = await recordedStanding(office, state, account);
    return firstCareDueCard({ ...frame, about: { is: 'settled', standing } }, say);
  }
  // It was on record, and was opened again before this could be said.
  if (!asks) return undefined;
  const first = state.handler?.person ?? state.handedTo ?? departmentOf(organisation, department)?.manager;
  const about = {
    is: 'waits',
    again: fact.fact === 'firstCareReopened',
    instead: fact.fact === 'firstCareCalled' && person !== first,
    mayRecord: seesToSafety(organisation, state, person) !== undefined,
  } as const;
  return firstCareDueCard({ ...frame, about }, say);
};
