/**
 * A process that may write no file longer than its parent allows: writes incidents, one by one and five at once, and a
 * line on its output for each one, with what the store said of it. Argument: the database.
 */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { absent } from '../../../storage/store.ts';
import { StoreUnavailable } from '../../../storage/store-error.ts';
import { incidentFile, incidentKey } from '../samples.ts';

const [path = ''] = process.argv.slice(2);
const store = openSqliteStore(path);

const write = async (id: string): Promise<void> => {
  const key = incidentKey(id);
  const verdict = await store.put(key, incidentFile(key), absent).then(
    () => 'acknowledged',
    error => (error instanceof StoreUnavailable ? 'refused' : String(error)),
  );
  writeSync(1, `${verdict} ${id}\n`);
};

for (let round = 0; round < 20; round += 1) {
  for (let n = 0; n < 5; n += 1) await write(`alone-${round}-${n}`);
  await Promise.all(Array.from({ length: 5 }, (_, n) => write(`together-${round}-${n}`)));
}
