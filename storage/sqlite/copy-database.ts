import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailable } from '../store-error.ts';
import { copyInto } from './database.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

const cannotBeMade = (target: string, error: unknown) =>
  new StoreUnavailable(
    'unreachable',
    `${target} cannot be made (${codeOf(error)}). Is the folder writable, and is there room for the copy?`,
    { cause: error },
  );

const makeFolder = (target: string): void => {
  try {
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw cannotBeMade(target, error);
  }
};

/** Closed to other accounts from the first moment, and nobody else's. */
const reserve = (unfinished: string, target: string): void => {
  try {
    closeSync(openSync(unfinished, 'wx', 0o600));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw cannotBeMade(target, error);
    const remedy = `${unfinished} is there: a copy is being made, or one was broken off. Remove it if none is.`;
    throw new StoreUnavailable('unreachable', remedy, { cause: error });
  }
};

/**
 * Makes a copy of the embedded store's file to rely on, while the bot runs. It gets its name when it is whole, so that
 * half a copy is never taken for a backup.
 * @param target must not exist yet: a good copy is never overwritten. Its folder is made where needed.
 * @throws StoreUnavailable with what the operator can do; then there is no file at `target`.
 */
export const copyDatabase = async (source: string, target: string): Promise<void> => {
  const refuse = () => {
    if (!existsSync(target)) return;
    const remedy = `${target} is there already. Choose another name: a copy is never overwritten.`;
    throw new StoreUnavailable('unreachable', remedy);
  };
  refuse();
  if (!existsSync(source)) {
    const remedy = `${source} is not there. Set DATA_DIR to the folder in which the bot keeps its data.`;
    throw new StoreUnavailable('unreachable', remedy);
  }
  const unfinished = `${target}.unfinished`;
  makeFolder(target);
  reserve(unfinished, target);
  try {
    await copyInto(source, unfinished);
    refuse();
    renameSync(unfinished, target);
  } catch (error) {
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${unfinished}${suffix}`, { force: true });
    throw error instanceof StoreUnavailable ? error : cannotBeMade(target, error);
  }
};
