import type { Planned } from '../deed.ts';
import type { Entry } from '../journal.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { departmentOf } from '../organisation/people.ts';
import { addLine, remindAt, showCard, tellAll } from '../planning.ts';
import type { AftercareFact, AftercareRequest, AftercareState } from './aftercare-case.ts';

/**
 * Who must act when nobody takes a request up: the manager, who is responsible for first care [LG-1]; where the request
 * is hidden from him, or he is the victim himself, the safety officer; and where that is the victim too, an
 * administrator, so that somebody always hears of it.
 */
export const escalatesTo = (organisation: Organisation, request: AftercareRequest): readonly PersonId[] => {
  const manager = departmentOf(organisation, request.department)?.manager;
  const lines = [
    request.hidden || manager === undefined ? [] : [manager],
    organisation.safetyOfficers,
    organisation.administrators,
  ];
  const others = lines.map(line => line.filter(person => person !== request.victim));
  return others.find(line => line.length > 0) ?? [];
};

/** What follows from a fact of an aftercare request's life. */
export const aftercareDeeds = (
  organisation: Organisation,
  state: AftercareState,
  entry: Entry<AftercareFact>,
  index: number,
): readonly Planned[] => {
  const now = new Date(entry.at);
  const wait = organisation.settings.aftercareUnclaimedMinutes * 60_000;
  const card = showCard('channel', now);
  const waits =
    state.phase === 'open' ? new Date(state.since).getTime() + wait * (state.asked + 1) : now.getTime();
  const askAgain = remindAt(new Date(waits), 'aftercareUnclaimed');
  const victim = tellAll([state.request.victim], 'aftercareProgress', index, now, entry.by);
  switch (entry.fact.fact) {
    case 'aftercareAsked':
      return [card, askAgain];
    case 'aftercareClaimed':
      return [
        card,
        ...(entry.by === 'system' ? [] : tellAll([entry.by], 'aftercareContact', index, now)),
        ...victim,
        // The card of whoever was told then says by whom it was taken up.
        ...(state.phase === 'claimed' && state.escalated
          ? tellAll(escalatesTo(organisation, state.request), 'aftercareUnclaimed', index, now, entry.by)
          : []),
      ];
    case 'contactMade':
      return [card];
    case 'aftercareReturned':
      return [card, addLine('channel', index, now), askAgain, ...victim];
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
      return [card, addLine('channel', index, now), askAgain];
    case 'escalated':
      return [card, ...tellAll(escalatesTo(organisation, state.request), 'aftercareUnclaimed', index, now)];
    case 'channelGone':
      return tellAll(escalatesTo(organisation, state.request), 'aftercareUnclaimed', index, now);
    case 'notDelivered':
    case 'deliveryRetried':
    case 'deliveryDropped':
    case 'actionRefused':
      return [];
  }
};
