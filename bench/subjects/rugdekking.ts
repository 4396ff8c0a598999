/**
 * Our bot: the real edge, the real dialogs, the store on disk, without credentials. Argument: the store's folder.
 * Two limits are counted and hold nobody up, or they would be all that could be measured: what Teams lets a bot send,
 * and what a person may ask.
 */
import { join } from 'node:path';
import { anonymousSettings } from '../../bot/anonymous-settings.ts';
import { createBot } from '../../bot/bot.ts';
import { createLog } from '../../bot/log.ts';
import { createPace } from '../../bot/pace.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import { loadMunicipality } from '../municipality.ts';
import { storeFileName } from '../store-file.ts';
import { reportToParent } from './report-to-parent.ts';

const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error('the folder of the store is missing');

const plenty = { burst: Number.MAX_SAFE_INTEGER, perSecond: Number.MAX_SAFE_INTEGER };
/** On this clock a millisecond is a quarter of an hour: every limit on sending has passed before the next message. */
const hurriedClock = { now: () => performance.now() * 900_000, wait: async () => {} };

const organisation = await loadMunicipality();
const beforeOpening = performance.now();
const store = openSqliteStore(join(dataDir, storeFileName));
const openingMs = performance.now() - beforeOpening;
const bot = createBot({
  settings: {
    ...anonymousSettings({ dataDir, port: 0 }, process.env),
    expectedTenant: organisation.tenant,
  },
  organisation,
  store,
  log: createLog('info'),
  now: () => new Date(),
  senderRates: { deeds: plenty, refreshes: plenty, tellings: plenty },
  pace: createPace(hurriedClock),
});
const { port } = await bot.start();
reportToParent(port, () => bot.stop(), { openingMs });
