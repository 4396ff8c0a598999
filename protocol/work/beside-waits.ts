import { accidentDuty, accidentIsOpen } from '../accident/accident.ts';
import type { Registered } from '../incident/incident-case.ts';
import { policeDecisionWaits } from '../order-to-leave/orders.ts';
import { contactWaits, pointsToDirectorsLetter } from '../written/writings.ts';

/** Something beside the measures that waits for somebody; `due` where it has a term. */
export interface BesideWait {
  readonly what: 'accident' | 'policeDecision' | 'contactWriter' | 'directorsLetter';
  readonly due?: Date;
}

/** What waits beside the measures: an accident to be reported at once [E-19], the police [SK-2b], letters [H2-3]. */
export const besideWaits = (state: Registered): readonly BesideWait[] => {
  const accident = accidentIsOpen(state) ? accidentDuty(state) : undefined;
  const last = state.orders?.given.at(-1);
  return [
    ...(accident ? [{ what: 'accident', due: new Date(accident.since) } as const] : []),
    ...(policeDecisionWaits(state.orders) && last
      ? [{ what: 'policeDecision', due: new Date(last.at) } as const]
      : []),
    ...(contactWaits(state) ? [{ what: 'contactWriter' } as const] : []),
    ...(pointsToDirectorsLetter(state) ? [{ what: 'directorsLetter' } as const] : []),
  ];
};
