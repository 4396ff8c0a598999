import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { anonymousSettings } from '../bot/anonymous-settings.ts';
import { type Bot, createBot } from '../bot/bot.ts';
import type { Log } from '../bot/log.ts';
import type { Organisation } from '../protocol/organisation/organisation.ts';
import { openSqliteStore } from '../storage/sqlite/sqlite-store.ts';

export interface LocalBotOptions {
  readonly organisation: Organisation;
  /** Folder of the store. */
  readonly data: string;
  readonly port: number;
  readonly log: Log;
  readonly now: () => Date;
}

const storeFile = (data: string): string => join(data, 'rugdekking.sqlite');

/** The real bot on the real store, on loopback and without credentials: nothing behind the cards is faked. */
export const localBot = ({ organisation, data, port, log, now }: LocalBotOptions): Bot => {
  mkdirSync(data, { recursive: true });
  const settings = anonymousSettings({ dataDir: data, port }, process.env);
  const edge = { ...settings, expectedTenant: organisation.tenant };
  return createBot({ settings: edge, organisation, store: openSqliteStore(storeFile(data)), log, now });
};

/** Empties the local bot's store. Only while the bot is stopped. */
export const emptyLocalStore = (data: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${storeFile(data)}${suffix}`, { force: true });
};
