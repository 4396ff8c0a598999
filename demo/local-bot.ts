import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { anonymousSettings } from '../bot/anonymous-settings.ts';
import { type Bot, createBot } from '../bot/bot.ts';
import type { SenderRates } from '../bot/guard/sender-limit.ts';
import type { Log } from '../bot/log.ts';
import { readPageFiles } from '../bot/pages/page-files.ts';
import { demoSignOn } from '../bot/pages/sign-on.ts';
import type { Organisation } from '../protocol/organisation/organisation.ts';
import { openSqliteStore } from '../storage/sqlite/sqlite-store.ts';
import type { Store } from '../storage/store.ts';
import { StoreUnavailable } from '../storage/store-error.ts';

export interface LocalBotOptions {
  readonly organisation: Organisation;
  /** Folder of the store. */
  readonly data: string;
  readonly port: number;
  readonly log: Log;
  readonly now: () => Date;
}

const storeFile = (data: string): string => join(data, 'rugdekking.sqlite');

/** What an operator would mend with a backup, somebody who practises may throw away. */
const openPracticeStore = (data: string): Store => {
  try {
    return openSqliteStore(storeFile(data));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new Error(
      `${error.message}\nDit zijn oefengegevens: verwijder de map ${data} om opnieuw te beginnen. / ` +
        `This is practice data: remove the folder ${data} to start over.`,
      { cause: error },
    );
  }
};

/** On the own machine nobody floods anybody; a script that plays fifty people at once must not be told to slow down. */
const unhurried: SenderRates = {
  deeds: { burst: 100_000, perSecond: 10_000 },
  refreshes: { burst: 100_000, perSecond: 10_000 },
  tellings: { burst: 1, perSecond: 1 / 60 },
};

/** The real bot on the real store, on loopback and without credentials: nothing behind the cards is faked. */
export const localBot = ({ organisation, data, port, log, now }: LocalBotOptions): Bot => {
  const settings = anonymousSettings({ dataDir: data, port }, process.env);
  const edge = { ...settings, expectedTenant: organisation.tenant };
  const store = openPracticeStore(data);
  const pages = {
    files: readPageFiles(pagesFolder),
    signOn: demoSignOn(organisation),
    persons: organisation.people.map(({ id, name }) => ({ id, name })),
    framedBy: "'self' http://127.0.0.1:*",
  };
  return createBot({ settings: edge, organisation, store, log, now, senderRates: unhurried, pages });
};

/** Where the built pages are. */
export const pagesFolder = join(import.meta.dirname, '../dist/tab');

/** Empties the local bot's store. Only while the bot is stopped. */
export const emptyLocalStore = (data: string): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${storeFile(data)}${suffix}`, { force: true });
};
