import { StoreUnavailable } from '../storage/store-error.ts';
import { DirectoryError } from './directory/directory-error.ts';
import { SettingsError } from './settings-error.ts';

/** Errors that an operator can mend: their text says what is wrong and what to do, and a stack would only hide it. */
const isMendable = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof DirectoryError || error instanceof StoreUnavailable;

/** Runs a start-up; what an operator can mend is said plainly and ends the process with code 1. */
export const explained = async (start: () => Promise<void>): Promise<void> => {
  try {
    await start();
  } catch (error) {
    if (!isMendable(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
};
