import { createBot } from './bot.ts';
import { loadOrganisation } from './directory/load-organisation.ts';
import { explained } from './explained.ts';
import { loadLetters } from './load-letters.ts';
import { createLog } from './log.ts';
import { openStore } from './open-store.ts';
import { openPages } from './pages/open-pages.ts';
import { readSettings } from './settings.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { findOpenTelemetry } from './telemetry/find-open-telemetry.ts';

/** Production: settings from the environment, the organisation from its file, the store on disk or in Azure. Only wires. */
await explained(async () => {
  const settings = readSettings(process.env);
  const organisation = await loadOrganisation(settings.organisationFile);
  const log = createLog(settings.logLevel);
  const openTelemetry = await findOpenTelemetry(settings.telemetry, log);
  const bot = createBot({
    settings: { ...settings, expectedTenant: organisation.tenant },
    organisation,
    letters: loadLetters(organisation.letters, log),
    store: await openStore(settings),
    log,
    now: () => new Date(),
    ...(openTelemetry ? { openTelemetry } : {}),
    ...openPages(settings.pagesClientId, organisation, log),
  });
  const { port } = await bot.start();
  // Before the line that a service manager may be waiting for.
  stopOnSignal(() => bot.stop(), log);
  log.info({ port }, 'listening');
});
