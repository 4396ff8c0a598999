import type { Planned } from '../deed.ts';
import type { Audience } from '../escalation/chain.ts';
import { nextCall } from '../escalation/chain.ts';
import { chainOf, officeHoursOf } from '../escalation/chain-of.ts';
import { type About, whomToCall } from '../escalation/whom.ts';
import type { Entry } from '../journal.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';
import { addLine, remindAt, showCard, tellAll } from '../planning.ts';
import type { AftercareFact, AftercareRequest, AftercareState } from './aftercare-case.ts';
import { isTrackFact, talkTimer, trackDeeds } from './track-deeds.ts';

/** Whom a chain may call about this request: never the victim, nor those from whom it is hidden [C-14]. */
const aboutRequest = (organisation: Organisation, request: AftercareRequest): About => {
  const department = departmentOf(organisation, request.department);
  const managing = department ? [department.manager, ...department.deputies, department.head] : [];
  return {
    department: request.department,
    group: request.group,
    except: [request.victim, ...(request.hidden ? managing : [])],
  };
};

/**
 * Who must act when nobody takes a request up [LG-1]: those whom the chain calls. Where they may not know of it, or it
 * is about them, the safety officer, and else an administrator, so that somebody always hears of it.
 */
export const escalatesTo = (
  organisation: Organisation,
  request: AftercareRequest,
  called: readonly Audience[] = ['manager'],
): readonly PersonId[] =>
  whomToCall(
    organisation,
    called.filter(to => to !== 'responders'),
    aboutRequest(organisation, request),
  );

/** The next call of a request that nobody has taken up. */
const nextOf = (organisation: Organisation, state: AftercareState) =>
  state.phase === 'open'
    ? nextCall(
        chainOf(organisation, 'aftercareUnclaimed'),
        new Date(state.since),
        state.asked,
        officeHoursOf(organisation),
      )
    : undefined;

/** Has everybody been called, while still nobody has taken it up? */
export const isPastCalling = (organisation: Organisation, state: AftercareState): boolean =>
  state.phase === 'open' && nextOf(organisation, state) === undefined;

/** What follows from a fact of an aftercare request's life. */
export const aftercareDeeds = (
  organisation: Organisation,
  state: AftercareState,
  entry: Entry<AftercareFact>,
  index: number,
): readonly Planned[] => {
  const now = new Date(entry.at);
  const card = showCard('channel', now);
  const call = nextOf(organisation, state);
  const askAgain = call ? [remindAt(call.at, 'aftercareUnclaimed')] : [];
  const victim = tellAll([state.request.victim], 'aftercareProgress', index, now, entry.by);
  const { fact } = entry;
  if (isTrackFact(fact))
    return trackDeeds(organisation, state, { ...entry, fact }, index, {
      about: aboutRequest(organisation, state.request),
      askAgain,
    });
  switch (fact.fact) {
    case 'aftercareAsked':
      return [card, ...askAgain];
    case 'aftercareClaimed':
      return [
        card,
        ...(entry.by === 'system' ? [] : tellAll([entry.by], 'aftercareContact', index, now)),
        ...victim,
        // Once, to who was in it himself: the first days are when it helps to know [E-22].
        ...(state.track?.begun === entry.at && state.request.forOther === undefined
          ? tellAll([state.request.victim], 'aftercareNormal', index, now)
          : []),
        ...talkTimer(organisation, state),
        // The card of whoever was told then says by whom it was taken up.
        ...(state.phase === 'claimed' && state.escalated
          ? tellAll(
              escalatesTo(organisation, state.request, state.called),
              'aftercareUnclaimed',
              index,
              now,
              entry.by,
            )
          : []),
      ];
    case 'contactMade':
      return [card];
    case 'aftercareReturned':
      return [card, addLine('channel', index, now), ...askAgain, ...victim];
    case 'aftercareClosed':
      return [card, ...victim];
    case 'aftercareCancelled':
      return [
        card,
        addLine('channel', index, now),
        ...(state.phase === 'cancelled' && state.claimedBy
          ? tellAll([state.claimedBy], 'aftercareProgress', index, now, entry.by)
          : []),
      ];
    case 'askedAgain':
      return [card, addLine('channel', index, now), ...askAgain];
    case 'escalated':
      return [
        card,
        ...(fact.to?.includes('responders') ? [addLine('channel', index, now)] : []),
        ...tellAll(escalatesTo(organisation, state.request, fact.to), 'aftercareUnclaimed', index, now),
        ...askAgain,
      ];
    case 'channelGone':
      return tellAll(escalatesTo(organisation, state.request), 'aftercareUnclaimed', index, now);
    case 'notDelivered':
    case 'deliveryRetried':
    case 'deliveryDropped':
    case 'actionRefused':
      return [];
  }
};
