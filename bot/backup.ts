import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyDatabase } from '../storage/sqlite/database.ts';
import { explained } from './explained.ts';

/**
 * `npm run backup -- <file>`: a consistent copy of the embedded store, while the bot runs. Ends with code 1 and a line
 * that says why when there is no copy to rely on.
 */
await explained(async () => {
  const target = process.argv[2];
  const source = join(process.env.DATA_DIR ?? './data', 'rugdekking.sqlite');
  const trouble =
    target === undefined
      ? 'Say where the copy goes: npm run backup -- /backup/rugdekking.sqlite'
      : existsSync(target)
        ? `${target} is there already. Choose another name: a copy is never overwritten.`
        : existsSync(source)
          ? undefined
          : `${source} is not there. Set DATA_DIR to the folder in which the bot keeps its data.`;
  if (target === undefined || trouble !== undefined) {
    process.stderr.write(`${trouble}\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  await copyDatabase(source, target);
  process.stdout.write(`${target} is a whole copy of ${source}.\n`);
});
