import { createHash } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { editions } from '../../storage/editions.ts';
import { schemaVersion } from '../../storage/sqlite/schema.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import { storeFileName } from '../store-file.ts';
import { type Moulds, makeMoulds } from './examples.ts';
import { quietMs, seed, seedEdition } from './seed.ts';

/** What is seeded may be used for so long: half of the time until something falls due. */
const freshMs = quietMs / 2;

/** Names what a seeded file depends on: how it is seeded, and in which shape documents are kept. */
const recipe = (): string => {
  const shapes = Object.entries(editions).map(([kind, upgrades]) => `${kind}:${upgrades.length}`);
  const all = [seedEdition, schemaVersion, ...shapes.toSorted()].join(' ');
  return createHash('sha256').update(all).digest('hex').slice(0, 12);
};

const isFresh = async (file: string): Promise<boolean> =>
  existsSync(file) && Date.now() - (await stat(file)).mtimeMs < freshMs;

/** A seeded store, kept for the next time. */
export interface Seeded {
  readonly cases: number;
  readonly file: string;
  readonly bytes: number;
}

/**
 * Seeds what is not kept yet.
 * @param folder where they are kept.
 * @param sizes in cases.
 * @returns a store's file for each of them, to be copied and never to be written to.
 */
export const seededStores = async (
  folder: string,
  tenant: string,
  sizes: readonly number[],
  progress: (what: string) => void,
): Promise<readonly Seeded[]> => {
  const name = recipe();
  await mkdir(folder, { recursive: true });
  let moulds: Moulds | undefined;
  const found: Seeded[] = [];
  for (const cases of sizes) {
    const file = join(folder, `${cases}-${name}.sqlite`);
    if (!(await isFresh(file))) {
      const unfinished = `${file}.unfinished`;
      for (const suffix of ['', '-wal', '-shm']) await rm(`${unfinished}${suffix}`, { force: true });
      moulds ??= await makeMoulds();
      const store = openSqliteStore(unfinished);
      try {
        await seed(store, tenant, cases, moulds, done => {
          if (done % 50_000 === 0) progress(`seeding ${cases} cases: ${done}`);
        });
      } finally {
        await store.close();
      }
      await rename(unfinished, file);
    }
    found.push({ cases, file, bytes: (await stat(file)).size });
  }
  return found;
};

/** Puts a copy into a bot's folder; at no cost where the file system can share until it is written to. */
export const copyInto = async (data: string, { file }: Seeded): Promise<void> => {
  await mkdir(data, { recursive: true });
  await copyFile(file, join(data, storeFileName), constants.COPYFILE_FICLONE);
};
