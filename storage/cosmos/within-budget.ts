import { setTimeout as pause } from 'node:timers/promises';
import { StoreConflict, StoreUnavailable } from '../store-error.ts';
import { type Answer, answerIn, errorOf, isPassing, storeErrorOf } from './cosmos-trouble.ts';

const firstPause = 25;
const longestPause = 800;
const outOfTime: Answer = { code: 'no answer in time' };

/** @param tries how often it was tried. The second half of the pause is at random, so that many do not come at once. */
const pauseAfter = (tries: number, { retryAfterInMs = 0 }: Answer): number => {
  const longest = Math.min(longestPause, firstPause * 2 ** tries);
  return Math.max(retryAfterInMs, longest * (0.5 + Math.random() / 2));
};

const isOurs = (error: unknown) => error instanceof StoreConflict || error instanceof StoreUnavailable;

/**
 * Tries until it is done, until trying again is of no use, or until the time is up, whichever is first. The SDK's own
 * patience is no substitute: it sleeps as long as Cosmos DB asks and cannot be woken.
 * @param budget milliseconds for all of it; a click in Teams waits five seconds for its answer.
 * @param attempt must be safe to repeat, also when an earlier attempt was carried out without our hearing of it.
 * Calls the SDK and hardly anything else: what it throws is taken for trouble on the way.
 * @throws StoreUnavailable, or what `attempt` throws of the port's own errors.
 */
export const withinBudget = async <T>(
  budget: number,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const clock = new AbortController();
  const end = performance.now() + budget;
  const { promise: timeUp, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    clock.abort();
    reject(errorOf(outOfTime));
  }, budget);
  try {
    let last: Answer | undefined;
    for (let tries = 1; ; tries += 1) {
      try {
        return await Promise.race([attempt(clock.signal), timeUp]);
      } catch (error) {
        if (isOurs(error)) throw error;
        const answer = answerIn(error);
        // When the time is up, what stood in the way until then says more than that.
        if (clock.signal.aborted) throw storeErrorOf(last ?? outOfTime);
        const wait = pauseAfter(tries, answer);
        if (!isPassing(answer) || performance.now() + wait >= end) throw storeErrorOf(answer);
        last = answer;
        await pause(wait);
      }
    }
  } finally {
    clearTimeout(timer);
  }
};
