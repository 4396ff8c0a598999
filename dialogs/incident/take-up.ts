import { takeUp } from '../../protocol/incident/responsibility.ts';
import { caseInput, onIncident } from '../action.ts';
import { actingOf } from './acting.ts';
import { decideAsSeen } from './decide-as-seen.ts';
import { decidedCard } from './present-card.ts';

/** **Oppakken**: this colleague handles it [LG-1]. Taking over from another one takes a card that says so. */
export const takeUpAction = onIncident({
  may: 'decide',
  input: caseInput,
  handle: async (visit, { revision }) =>
    decidedCard(visit, await decideAsSeen(visit, revision, state => takeUp(state, actingOf(visit)))),
});
