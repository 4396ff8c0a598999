import assert from 'node:assert/strict';
import { z } from 'zod';
import { openDatabase } from '../../../storage/sqlite/database.ts';
import { changes, questions } from '../../../storage/sqlite/statements.ts';

const steps = z.array(z.object({ detail: z.string() }));

describe('The statements of the SQLite store', () => {
  for (const [name, sql] of Object.entries({ ...questions, ...changes })) {
    it(`${name} is served by an index alone: nothing is walked through, nothing is sorted`, () => {
      const db = openDatabase(':memory:', 0);
      const parameters = [...new Set(sql.match(/\$\w+/g))].map(parameter => [parameter.slice(1), null]);
      const plan = steps.parse(db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(Object.fromEntries(parameters)));
      db.close();
      for (const { detail } of plan) {
        assert.match(
          detail,
          /^SEARCH (documents USING (COVERING )?INDEX|filed_under USING PRIMARY KEY)/,
          detail,
        );
      }
      const looks = /filedUnder/i.test(name) ? 2 : 1;
      assert.ok(
        plan.length === looks || name === 'create',
        'a look in one index; from a key to its documents, two',
      );
    });
  }
});
