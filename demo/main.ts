import { createLog } from '../bot/log.ts';
import { stopOnSignal } from '../bot/stop-on-signal.ts';
import { readDemoSettings } from './ports.ts';
import { startDemo } from './start-demo.ts';

/** `npm run demo`: one page with three people side by side, and the real bot behind them. */
try {
  const settings = readDemoSettings(process.env);
  const demo = await startDemo(settings);
  stopOnSignal(() => demo.stop(), createLog(settings.LOG_LEVEL));
  process.stdout.write(
    `\n  Rugdekking staat klaar / is ready:  ${demo.url}\n\n` +
      `  Drie mensen naast elkaar. Begin bij Emma: typ "melden". Stoppen: Ctrl-C.\n` +
      `  Three people side by side. Begin with Emma: type "report". Stop: Ctrl-C.\n\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
