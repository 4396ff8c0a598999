/**
 * A process to be killed: writes incidents, and a line on its output for each one after it was acknowledged.
 * Arguments: the database, and a name that its ids begin with.
 */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { absent } from '../../../storage/store.ts';
import { effect, incidentFile, incidentKey } from '../samples.ts';

const [path = '', round = ''] = process.argv.slice(2);
const store = openSqliteStore(path);

for (let n = 0; ; n += 1) {
  const key = incidentKey(`${round}-${n}`);
  const file = incidentFile(key, { effects: [effect('number'), effect('card')] });
  const etag = await store.put(key, file, absent);
  await store.put(key, { ...file, revision: 2 }, etag);
  writeSync(1, `${key.id}\n`);
}
