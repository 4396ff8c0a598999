import { caseInput, onIncident } from '../action.ts';
import { presentCard } from './present-card.ts';

/** Back to the standing card, as the case now is. It is sparing, so whoever has the card may ask for it. */
export const showCard = onIncident({
  may: 'anyone',
  input: caseInput,
  handle: visit => presentCard(visit, visit.incident),
});
