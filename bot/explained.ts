import { StoreUnavailable } from '../storage/store-error.ts';
import { DirectoryError } from './directory/directory-error.ts';
import { SettingsError, type SettingsProblem } from './settings-error.ts';

/** Why the operating system does not let the bot listen, by the setting that mends it. */
const listening: Readonly<Record<string, SettingsProblem>> = {
  EADDRINUSE: {
    variable: 'PORT',
    problem: 'is taken: another program listens there.',
    remedy: 'Stop that program (perhaps this bot runs already), or choose another port.',
  },
  EACCES: {
    variable: 'PORT',
    problem: 'is not allowed for the account that runs the bot.',
    remedy: 'Choose a port above 1023, and let the reverse proxy have the low one.',
  },
  EADDRNOTAVAIL: {
    variable: 'HOST',
    problem: 'is no address of this machine.',
    remedy: 'Use 0.0.0.0 for all addresses, or 127.0.0.1 behind a proxy on the same machine.',
  },
};

const whyNotListening = (error: unknown): SettingsError | undefined => {
  if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen' && 'code' in error))
    return;
  const problem = listening[String(error.code)];
  return problem && new SettingsError([problem]);
};

/** Errors that an operator can mend: their text says what is wrong and what to do, and a stack would only hide it. */
const isMendable = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof DirectoryError || error instanceof StoreUnavailable;

/** Runs a start-up; what an operator can mend is said plainly and ends the process with code 1. */
export const explained = async (start: () => Promise<void>): Promise<void> => {
  try {
    await start();
  } catch (error) {
    const plain = whyNotListening(error) ?? error;
    if (!isMendable(plain)) throw error;
    process.stderr.write(`${plain.message}\n`);
    process.exitCode = 1;
  }
};
