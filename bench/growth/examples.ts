import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Kind } from '../../storage/documents.ts';
import { unkept } from '../../storage/editions.ts';
import { openDatabase } from '../../storage/sqlite/database.ts';
import { type OurContestant, ourStarter, setUp } from '../contestant.ts';
import type { Act } from '../load.ts';
import { employee } from '../people.ts';
import { coursesOf } from '../scenarios/courses.ts';
import { storeFileName } from '../store-file.ts';
import { withAllUp } from '../with-all-up.ts';
import { type Cast, kindShape, type Mould, mouldOf } from './mould.ts';

/** So many cases of each course: they differ a little. */
const times = 2;

const rows = z.array(z.object({ kind: kindShape, id: z.string(), body: z.string() }));
const registration = z.object({
  state: z.object({ phase: z.literal('registered'), reporter: z.string() }),
});
const told = z.object({ name: z.string(), description: z.string() });

/** What belongs to nobody's case. */
const standing = ['person', 'channel', 'numbering'] satisfies readonly Kind[];

const documentsIn = (file: string): readonly Cast[] => {
  const db = openDatabase(file, 0);
  try {
    return rows
      .parse(db.prepare('SELECT kind, id, body FROM documents').all())
      .map(({ kind, id, body }) => ({ kind, id, document: unkept(kind, body) }));
  } finally {
    db.close();
  }
};

/** How far a report came. */
interface Course {
  /** Nobody decided yet; a warning that is still to be given; no measure, and with that it is finished. */
  readonly decision: 'waits' | 'warning' | 'none';
  readonly aftercare: 'no' | 'claimed' | 'closed';
}

/** Those that wait for somebody, and those that are finished. */
const courses: readonly Course[] = [
  { decision: 'waits', aftercare: 'no' },
  { decision: 'warning', aftercare: 'no' },
  { decision: 'warning', aftercare: 'claimed' },
  { decision: 'none', aftercare: 'no' },
  { decision: 'none', aftercare: 'closed' },
];

const play = async ({ workplace }: OurContestant, { decision, aftercare }: Course): Promise<void> => {
  const { registered, openRequests, decided, caredFor, claimed, closed, all } = coursesOf(workplace);
  const rounded = async (acts: readonly Act[]): Promise<void> => {
    await all(acts);
    await workplace.settled();
  };
  const reports = await registered(times, 1, aftercare === 'no' ? 'no' : 'wanted');
  if (aftercare !== 'no') {
    const requests = openRequests(times, 1);
    await rounded(requests.map(claimed));
    if (aftercare === 'closed') await rounded(requests.map(closed));
  }
  if (decision !== 'waits') await rounded(reports.map(report => decided(report, 0, decision)));
  if (decision === 'none') await rounded(reports.map(report => caredFor(report, 0)));
};

/** @returns what the bot has in its store after a bit of everything was asked of it. */
const playedThrough = async (): Promise<{ documents: readonly Cast[]; known: ReadonlySet<string> }> => {
  const data = await mkdtemp(join(tmpdir(), 'rugdekking-bench-'));
  const setup = await setUp();
  try {
    await withAllUp([ourStarter(setup, data)], async ([ours]) => {
      if (!ours) throw new Error('the bot is not up');
      for (const course of courses) await play(ours, course);
    });
    const { tenant, people } = setup.organisation;
    return {
      documents: documentsIn(join(data, storeFileName)),
      known: new Set([tenant, ...people.map(({ id }) => id)]),
    };
  } finally {
    await setup.connector.close();
    await rm(data, { recursive: true, force: true });
  }
};

/** Moulds of what the bot writes, made by having it write some. */
export interface Moulds {
  /** Of registrations with all that belongs to them, in every course that the bench's turns take them. */
  readonly cases: readonly Mould[];
  /** Of somebody whom the bot has met. */
  readonly person: Mould;
}

/** Has our bot play through a bit of everything, and makes moulds of what it wrote. */
export const makeMoulds = async (): Promise<Moulds> => {
  const { documents, known } = await playedThrough();
  const reporter = employee(0);
  const own = documents.filter(({ kind }) => !standing.some(one => one === kind));
  const cases = own
    .filter(({ kind, document }) => kind === 'incident' && registration.safeParse(document).success)
    .map(({ id }) => {
      const belonging = own.filter(one => JSON.stringify(one).includes(id));
      const [aggressor] = belonging.flatMap(({ kind, document }) =>
        kind === 'aggressor' ? [told.parse(document)] : [],
      );
      return mouldOf({
        documents: belonging,
        known,
        reporter,
        ...(aggressor ? { aggressor } : {}),
      });
    });
  const person = documents.filter(({ kind, id }) => kind === 'person' && id === reporter.aadObjectId);
  if (cases.length === 0 || person.length !== 1) throw new Error('the bot wrote no registrations');
  return { cases, person: mouldOf({ documents: person, known, reporter }) };
};
