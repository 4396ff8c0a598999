import type { AftercareState } from '../../protocol/aftercare/aftercare-case.ts';
import type { RequestStanding } from '../../texts/aftercare.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';

/** How a request stands, with the responder's name. The victim's is not in it, and no card can put it in. */
export const standingOf = async (office: Office, state: AftercareState): Promise<RequestStanding> => {
  switch (state.phase) {
    case 'open':
      return { is: 'open', askedAgain: state.asked > 0 };
    case 'claimed':
      return {
        is: 'claimed',
        by: await nameOf(office, state.claimedBy),
        contacted: state.contactAt !== undefined,
      };
    case 'closed':
      return { is: 'closed', by: await nameOf(office, state.claimedBy) };
    case 'cancelled':
      return { is: 'cancelled' };
  }
};
