import { subscribe } from 'node:diagnostics_channel';
import { writeSync } from 'node:fs';
import { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Effect } from '../../storage/effect.ts';
import type { Store } from '../../storage/store.ts';
import { around, type Write } from '../storage/around.ts';

/** Where a process can be made to die. Between any two of these, nothing happens that anybody could notice. */
export const failpoints = [
  /** Somebody decided; nothing is written yet. */
  'beforePut',
  /** It is on the disk; nobody has heard of it. */
  'afterPut',
  /** The answer is ready; nothing of it has left. */
  'beforeAnswer',
  /** The answer has left. */
  'afterAnswer',
  /** An effect was leased; it has not been begun. */
  'beforeSend',
  /** It was carried out; that is not written down. */
  'afterSend',
  /** That is written down too. */
  'afterFinish',
] as const;
export type Failpoint = (typeof failpoints)[number];

/** At the how manieth time of passing the point. */
export const fatalSchema = z.object({ at: z.enum(failpoints), nth: z.int().positive() });
export type Fatal = z.infer<typeof fatalSchema>;

/** What a dying process still gets said: the case of each effect that it had begun and not written off. */
export const lastWords = z.object({ died: z.string(), underWay: z.array(z.string()) });

type Leases = ReadonlySet<string>;
const leasesIn = ({ key, body }: Write): Leases => {
  const effects: readonly Effect[] = body && 'effects' in body ? body.effects : [];
  const leased = effects.filter(({ lease }) => lease !== undefined);
  return new Set(leased.map(({ id, attempts }) => `${key.id}/${id}/${attempts}`));
};
const journalIn = ({ body }: Write): number => (body && 'journal' in body ? body.journal.length : 0);

/** Puts the points into a process: in front of its store, and behind its answers. Nothing in the bot knows of it. */
export const createFailpoints = () => {
  const underWay = new Set<string>();
  let fatal: Fatal | undefined;

  const die = (where: string): never => {
    const cases = [...underWay].map(lease => lease.split('/')[0]);
    writeSync(1, `${JSON.stringify({ died: where, underWay: cases })}\n`);
    process.kill(process.pid, 'SIGKILL');
    throw new Error('this process is dead');
  };
  const pass = (point: Failpoint): void => {
    if (fatal?.at !== point) return;
    fatal = { ...fatal, nth: fatal.nth - 1 };
    if (fatal.nth === 0) die(point);
  };

  const guarded = (inner: Store): Store =>
    around(inner, async (what, write) => {
      const before = await inner.get(what.key);
      const held = leasesIn(before ?? { key: what.key });
      const holds = leasesIn(what);
      const taken = [...holds].filter(lease => !held.has(lease));
      const freed = [...held].filter(lease => !holds.has(lease));
      const isDecision =
        taken.length === 0 && (freed.length === 0 || journalIn(what) > journalIn(before ?? what));
      if (isDecision) pass('beforePut');
      else if (freed.length > 0) pass('afterSend');
      const written = await write();
      for (const lease of freed) underWay.delete(lease);
      if (isDecision) pass('afterPut');
      else if (taken.length > 0) pass('beforeSend');
      else pass('afterFinish');
      for (const lease of taken) underWay.add(lease);
      return written;
    });

  subscribe('http.server.request.start', message => {
    const { response } = z.object({ response: z.instanceof(ServerResponse) }).parse(message);
    const { end } = response;
    Object.assign(response, {
      end: (...given: readonly unknown[]) => {
        pass('beforeAnswer');
        return Reflect.apply(end, response, given);
      },
    });
    response.once('finish', () => pass('afterAnswer'));
  });

  return {
    guarded,
    arm: (next: Fatal): void => {
      fatal = next;
    },
    /** Dies by the clock, wherever it then is. */
    dieIn: (ms: number): void => {
      setTimeout(() => die('anywhere'), ms);
    },
  };
};
