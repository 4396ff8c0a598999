import type { Contestant, Starter } from './contestant.ts';
import type { SubjectProcess } from './subject-process.ts';

/** Starts the subjects one after the other, has something done with all of them up, and stops them whatever happens. */
export const withAllUp = async <T, C extends Contestant>(
  starters: readonly Starter<C>[],
  work: (contestants: readonly C[]) => Promise<T>,
): Promise<T> => {
  const started: SubjectProcess[] = [];
  const contestants: C[] = [];
  try {
    for (const { start, prepare } of starters) {
      const subject = await start();
      started.push(subject);
      contestants.push(await prepare(subject));
    }
    return await work(contestants);
  } finally {
    for (const subject of started) await subject.stop();
  }
};
