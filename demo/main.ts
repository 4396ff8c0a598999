import { readDemoSettings } from './ports.ts';
import { startDemo } from './start-demo.ts';

/** `npm run demo`: one page with three people side by side, and the real bot behind them. */
try {
  const demo = await startDemo(readDemoSettings(process.env));
  process.stdout.write(
    `\n  Rugdekking staat klaar / is ready:  ${demo.url}\n\n` +
      `  Drie mensen naast elkaar. Begin bij Emma: typ "melden". Stoppen: Ctrl-C.\n` +
      `  Three people side by side. Begin with Emma: type "report". Stop: Ctrl-C.\n\n`,
  );
  let stopping = false;
  const leave = () => {
    if (stopping) process.exit(1);
    stopping = true;
    demo.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
