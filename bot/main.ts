import { join } from 'node:path';
import { openSqliteStore } from '../storage/sqlite/sqlite-store.ts';
import { createBot } from './bot.ts';
import { loadOrganisation } from './directory/load-organisation.ts';
import { explained } from './explained.ts';
import { createLog } from './log.ts';
import { readSettings } from './settings.ts';
import { stopOnSignal } from './stop-on-signal.ts';

/** Production: settings from the environment, the organisation from its file, the store on disk. Only wires. */
await explained(async () => {
  const settings = readSettings(process.env);
  const organisation = await loadOrganisation(settings.organisationFile);
  const log = createLog(settings.logLevel);
  const bot = createBot({
    settings: { ...settings, expectedTenant: organisation.tenant },
    organisation,
    store: openSqliteStore(join(settings.dataDir, 'rugdekking.sqlite')),
    log,
    now: () => new Date(),
  });
  const { port } = await bot.start();
  log.info({ port }, 'listening');
  stopOnSignal(() => bot.stop(), log);
});
