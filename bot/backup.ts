import { join } from 'node:path';
import { copyDatabase } from '../storage/sqlite/copy-database.ts';
import { explained } from './explained.ts';
import { SettingsError } from './settings-error.ts';

/**
 * `npm run backup -- <file>`: a consistent copy of the embedded store, while the bot runs. Ends with code 1 and a line
 * that says why when there is no copy to rely on.
 */
await explained(async () => {
  const { DATA_DIR, STORE } = process.env;
  if (STORE?.trim().toLowerCase() === 'cosmos') {
    const remedy = 'Azure backs it up: see the account, page Backup & Restore.';
    throw new SettingsError([{ variable: 'STORE', problem: 'is cosmos: there is no file to copy.', remedy }]);
  }
  const target = process.argv[2]?.trim() ?? '';
  if (target === '') {
    process.stderr.write('Say where the copy goes: npm run backup -- /backup/rugdekking.sqlite\n');
    process.exitCode = 1;
    return;
  }
  const source = join(DATA_DIR?.trim() || './data', 'rugdekking.sqlite');
  await copyDatabase(source, target);
  process.stdout.write(`${target} is a whole copy of ${source}.\n`);
});
