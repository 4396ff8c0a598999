import type { Log } from './log.ts';

/** Ctrl-C and a service manager's SIGTERM: finish what is under way, then go. A second signal goes at once. */
export const stopOnSignal = (stop: () => Promise<void>, log: Pick<Log, 'info' | 'error'>): void => {
  let stopping = false;
  const leave = (signal: string) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', () => leave('SIGINT'));
  process.on('SIGTERM', () => leave('SIGTERM'));
};
