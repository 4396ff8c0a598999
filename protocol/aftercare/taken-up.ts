import type { AftercareRequest } from './aftercare-case.ts';
import { type Track, withoutPlan } from './track.ts';

/** The track when somebody takes the request up: a new one, or that of the one before, whose appointment is off. */
export const takenUp = (
  { request, track }: { readonly request: AftercareRequest; readonly track?: Track },
  now: Date,
): Track => {
  const at = now.toISOString();
  return track
    ? { ...withoutPlan(track), turned: at, checked: at }
    : { since: request.askedAt, begun: at, turned: at, checked: at, talks: {} };
};
