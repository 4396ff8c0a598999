import type { Acting } from '../../protocol/incident/responsibility.ts';
import type { IncidentVisit } from '../visit.ts';

/** Who decides here, for whom and when. */
export const actingOf = ({ turn, hand }: IncidentVisit): Acting => ({
  person: turn.actor.id,
  now: turn.now,
  ...(hand.onBehalfOf === undefined ? {} : { onBehalfOf: hand.onBehalfOf }),
});
