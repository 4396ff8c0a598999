import type { Activity } from './activities.ts';
import type { Door } from './door.ts';

/** One turn to take, ready to go. */
export interface Act {
  readonly activity: Activity;
  /** Whether the answer is what this turn is for; a refusal that is fast is no result. */
  answers(body: string): boolean;
  /** The case whose card must appear in a channel because of this turn. */
  readonly shows?: string;
}

/** One turn that was taken. */
export interface Taken {
  readonly act: Act;
  /** `performance.now()` */
  readonly startedAt: number;
  readonly ms: number;
}

export interface Ride {
  readonly taken: readonly Taken[];
  readonly ms: number;
}

/**
 * Takes all turns, as many at a time as there are users: each takes the next one as soon as he has his answer.
 * @throws Error when the bot answers otherwise than it should.
 */
export const ride = async (door: Door, acts: readonly Act[], users: number): Promise<Ride> => {
  const taken: Taken[] = [];
  let next = 0;
  const one = async (): Promise<void> => {
    for (let act = acts[next++]; act; act = acts[next++]) {
      const startedAt = performance.now();
      const { status, body } = await door.post(act.activity);
      taken.push({ act, startedAt, ms: performance.now() - startedAt });
      if (status !== 200 || !act.answers(body))
        throw new Error(`The bot answered ${status} and not as it should: ${body.slice(0, 600)}`);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: users }, one));
  return { taken, ms: performance.now() - began };
};
