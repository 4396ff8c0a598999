import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Desk } from '../../../protocol/work/desk.ts';
import { renewKeys } from '../../../storage/renew-keys.ts';
import { stepsFrom } from '../../../storage/sqlite/schema.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import type { Key } from '../../../storage/store.ts';
import {
  aftercareFile,
  aftercareKey,
  aggressor,
  at,
  effect,
  incidentFile,
  incidentKey,
  milan,
  registered,
  tenant,
} from '../samples.ts';
import { aFolder } from './a-folder.ts';

describe('A file of the first version is brought up to date', () => {
  const folder = aFolder();
  const key = incidentKey('i-1');

  /** Documents as the first version kept them: without an edition, and with the lookups of that time alone. */
  const fileOfVersionOne = (...documents: readonly { readonly key: Key; readonly body: unknown }[]) => {
    const path = join(folder(), `${randomUUID()}.db`);
    const old = new DatabaseSync(path);
    old.exec(stepsFrom(0, 1));
    const insert = old.prepare(
      'INSERT INTO documents (tenant, kind, id, etag, body, at) VALUES (?, ?, ?, 1, ?, ?)',
    );
    for (const {
      key: { tenant: of, kind, id },
      body,
    } of documents)
      insert.run(of, kind, id, JSON.stringify(body), at(0));
    old.close();
    return path;
  };

  it('with what was given up in it', async () => {
    const parked = (minutes: number) => ({ parked: { at: at(minutes), reason: 'silent' } });
    const effects = [effect('e-1', parked(5)), effect('e-2', parked(3)), effect('e-3')];
    const other = incidentKey('i-2');
    const path = fileOfVersionOne(
      { key, body: incidentFile(key, { effects }) },
      { key: other, body: incidentFile(other, { effects: [effect('e-1')] }) },
      { key: { tenant, kind: 'aggressor', id: 'i-1' }, body: aggressor() },
    );
    const store = openSqliteStore(path);
    assert.deepEqual(
      (await store.parked(tenant, 10)).map(({ key: found }) => found),
      [key],
    );
    assert.equal((await store.get(key))?.body.effects.length, 3);
    await store.close();
    const raw = new DatabaseSync(path);
    assert.deepEqual(
      { ...raw.prepare("SELECT parked FROM documents WHERE id = 'i-1' AND kind = 'incident'").get() },
      { parked: at(3) },
    );
    raw.close();
  });

  it('with aggressors who are found under what they may be called, once their keys are made', async () => {
    const named = aggressor({ name: 'J. van den Berg', birthDate: '1980-02-01' });
    const path = fileOfVersionOne(
      { key: { tenant, kind: 'aggressor', id: 'i-1' }, body: named },
      { key: { tenant, kind: 'aggressor', id: 'i-2' }, body: aggressor({ incident: 'i-2' }) },
    );
    const store = openSqliteStore(path);
    assert.equal(await renewKeys(store, tenant), 2);
    for (const name of ['n:berg', 'b:1980-02-01']) {
      const { items } = await store.filedUnder('aggressor', tenant, name, { limit: 10 });
      assert.deepEqual(
        items.map(({ body }) => body),
        [named],
        name,
      );
    }
    assert.equal(await renewKeys(store, tenant), 0);
    await store.close();
  });

  it('with the work that is still open on its desk', async () => {
    const [waits, handed, draft] = [incidentKey('i-1'), incidentKey('i-2'), incidentKey('i-3')];
    const asked = aftercareKey('a-1');
    const path = fileOfVersionOne(
      { key: waits, body: incidentFile(waits, { state: registered() }) },
      { key: handed, body: incidentFile(handed, { state: registered({ handedTo: milan }) }) },
      { key: draft, body: incidentFile(draft) },
      { key: asked, body: aftercareFile(asked) },
    );
    const store = openSqliteStore(path);
    const found = async (kind: 'incident' | 'aftercare', desk: Desk) =>
      (await store.onDesk(kind, tenant, desk, { limit: 10 })).items.map(({ key: { id } }) => id);
    assert.deepEqual(await found('incident', 'department:desk'), ['i-1']);
    assert.deepEqual(await found('incident', `person:${milan}`), ['i-2']);
    assert.deepEqual(await found('aftercare', 'group:town'), ['a-1']);
    await store.close();
  });
});
