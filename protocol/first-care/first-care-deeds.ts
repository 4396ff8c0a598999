import type { Planned } from '../deed.ts';
import { type Audience, nextCall } from '../escalation/chain.ts';
import { chainOf, officeHoursOf } from '../escalation/chain-of.ts';
import { whomToCall } from '../escalation/whom.ts';
import type { IncidentFact, IncidentState, Registered } from '../incident/incident-case.ts';
import type { Entry } from '../journal.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { remindAt, tellAll } from '../planning.ts';
import { type FirstCare, victimIn } from './first-care.ts';

/** Who is called about first care [LG-1]: never the victim, who is not to look after himself. */
export const firstCareTo = (
  organisation: Organisation,
  state: Registered,
  audiences: readonly Audience[],
): readonly PersonId[] => {
  const handler = state.handler?.person ?? state.handedTo;
  const victim = victimIn(state);
  return whomToCall(organisation, audiences, {
    department: state.report.department,
    ...(handler === undefined ? {} : { handler }),
    except: victim === undefined ? [] : [victim],
  });
};

/** Has everybody been called, and is there nobody left to call? */
export const firstCareIsPastCalling = (
  organisation: Organisation,
  { since, made, account }: FirstCare,
): boolean =>
  account === undefined &&
  nextCall(chainOf(organisation, 'firstCare'), new Date(since), made, officeHoursOf(organisation)) ===
    undefined;

const nextMoment = (organisation: Organisation, { since, made }: FirstCare): readonly Planned[] => {
  const call = nextCall(
    chainOf(organisation, 'firstCare'),
    new Date(since),
    made,
    officeHoursOf(organisation),
  );
  return call ? [remindAt(call.at, 'firstCare')] : [];
};

/** First care waits, is asked about, and is given: who hears of it, and when it is looked at again [LG-1]. */
export const firstCareDeeds = (
  organisation: Organisation,
  state: IncidentState,
  { at, by, fact }: Entry<IncidentFact>,
  index: number,
): readonly Planned[] => {
  if (state.phase !== 'registered' || !state.firstCare) return [];
  const now = new Date(at);
  const { firstCare } = state;
  switch (fact.fact) {
    case 'incidentRegistered':
      return nextMoment(organisation, firstCare);
    case 'firstCareCalled':
      return [
        ...tellAll(firstCareTo(organisation, state, fact.called), 'firstCare', index, now),
        ...nextMoment(organisation, firstCare),
      ];
    case 'firstCareReopened':
      return [
        ...tellAll(
          [fact.recordedBy, ...firstCareTo(organisation, state, ['handler'])],
          'firstCare',
          index,
          now,
          by,
        ),
        ...nextMoment(organisation, firstCare),
      ];
    case 'firstCareGiven':
    case 'firstCareNotNeeded':
      return [
        ...tellAll([state.reporter], 'firstCareSaid', index, now, by),
        // Whoever was called hears that it is done: nobody keeps looking for what somebody else has seen to.
        ...tellAll(
          firstCareTo(organisation, state, firstCare.called ?? []).filter(
            person => person !== state.reporter,
          ),
          'firstCare',
          index,
          now,
          by,
        ),
      ];
    default:
      return [];
  }
};
