import { errorOf, type Log } from './log.ts';

/** One press of Ctrl-C under npm can arrive twice: from the terminal, and a moment later from npm. */
const samePressMs = 500;

/** Ctrl-C and a service manager's SIGTERM: finish what is under way, then go. Pressed once more, it goes at once. */
export const stopOnSignal = (stop: () => Promise<void>, log: Pick<Log, 'info' | 'error'>): void => {
  let since: number | undefined;
  const leave = (signal: string) => {
    if (since !== undefined) {
      if (performance.now() - since > samePressMs) process.exit(1);
      return;
    }
    since = performance.now();
    log.info({ signal }, 'stopping');
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: errorOf(error) }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', () => leave('SIGINT'));
  process.on('SIGTERM', () => leave('SIGTERM'));
};
