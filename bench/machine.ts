import { cpus } from 'node:os';

/** What the machine and a process had done up to a moment. */
export interface Moment {
  /** `performance.now()` */
  readonly at: number;
  /** Processor time of the whole machine that was not idle, in milliseconds. */
  readonly busy: number;
}

export const machineNow = (): Moment => ({
  at: performance.now(),
  busy: cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0),
});

/**
 * Which part of the machine somebody else used since then. What is not ours is what makes figures worse.
 * @param ours processor time of the subject and of the generator since then, in microseconds.
 * @returns 0..1 of all cores.
 */
export const usedByOthers = (since: Moment, ours: number): number => {
  const { at, busy } = machineNow();
  const capacity = (at - since.at) * cpus().length;
  return Math.min(1, Math.max(0, busy - since.busy - ours / 1000) / capacity);
};
