import { createBot } from './bot.ts';
import { loadOrganisation } from './directory/load-organisation.ts';
import { explained } from './explained.ts';
import { createLog } from './log.ts';
import { openStore } from './open-store.ts';
import { readSettings } from './settings.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { installedOpenTelemetry } from './telemetry/open-telemetry.ts';

/** Production: settings from the environment, the organisation from its file, the store on disk or in Azure. Only wires. */
await explained(async () => {
  const settings = readSettings(process.env);
  const organisation = await loadOrganisation(settings.organisationFile);
  const log = createLog(settings.logLevel);
  const openTelemetry = await installedOpenTelemetry();
  const bot = createBot({
    settings: { ...settings, expectedTenant: organisation.tenant },
    organisation,
    store: await openStore(settings),
    log,
    now: () => new Date(),
    ...(openTelemetry ? { openTelemetry } : {}),
  });
  const { port } = await bot.start();
  // Before the line that a service manager may be waiting for.
  stopOnSignal(() => bot.stop(), log);
  log.info({ port }, 'listening');
});
