import assert from 'node:assert/strict';
import { compositeIndexes, containerDefinition } from '../../../storage/cosmos/container.ts';
import { questions } from '../../../storage/cosmos/questions.ts';

/** Always indexed by Cosmos DB itself. */
const always = ['id'];
const indexed = new Set([
  ...always,
  // Of a list the members are indexed.
  ...containerDefinition.indexingPolicy.includedPaths.map(({ path }) => path.slice(1, -2).replace('/[]', '')),
]);
const composites = compositeIndexes.map(index =>
  index.map(({ path, order }) => `${path.slice(1)} ${order === 'descending' ? 'DESC' : 'ASC'}`).join(', '),
);

const fieldsIn = (text: string) => [...text.matchAll(/\bc\.(\w+)/g)].map(([, field = '']) => field);

/** What stands between two words of a question. */
const parts = (text: string) => {
  const found = text.match(/^SELECT (?<what>.+?) FROM c WHERE (?<where>.+?) ORDER BY (?<order>.+)$/)?.groups;
  assert.ok(found, `has a WHERE and an ORDER BY: ${text}`);
  const { what = '', where = '', order = '' } = found;
  const orders = order.split(', ').map(part => (/ (ASC|DESC)$/.test(part) ? part : `${part} ASC`));
  return { what, where, orders: orders.map(part => part.replace('c.', '')) };
};

describe('The questions to Cosmos', () => {
  for (const [name, text] of Object.entries(questions)) {
    const { what, where, orders } = parts(text);

    it(`${name} filters and orders by what is indexed alone`, () => {
      const fields = fieldsIn(text.slice(text.indexOf('WHERE')));
      assert.ok(fields.length > 0);
      assert.deepEqual(
        fields.filter(field => !indexed.has(field)),
        [],
        'Add it to indexedFields in storage/cosmos/container.ts.',
      );
    });

    it(`${name} has a composite index when it orders by several fields`, () => {
      assert.ok(
        orders.length === 1 || composites.includes(orders.join(', ')),
        `Add a composite index for: ${orders.join(', ')}`,
      );
    });

    it(`${name} stays in the partition of one tenant, unless it is about what is due`, () => {
      const inOne = where.startsWith('c.pk = @partition');
      assert.equal(inOne, !/^(due|nextDue)$/.test(name));
    });

    it(`${name} keeps to what every Cosmos DB understands, this test server included`, () => {
      assert.doesNotMatch(
        text,
        /\b(GROUP BY|OFFSET|DISTINCT|LIKE|JOIN|UDF|GetCurrent\w*|DateTime\w*|MIN|MAX)\b/i,
      );
      assert.ok(/^TOP /.test(what) || name === 'channels', 'a list without an end is read to its end');
    });
  }

  it('are all that is indexed: every index is used by one of them', () => {
    const fields = new Set(
      Object.values(questions).flatMap(text => fieldsIn(text.slice(text.indexOf('WHERE')))),
    );
    assert.deepEqual(
      [...indexed].filter(field => !fields.has(field)),
      [],
    );
    const used = new Set(Object.values(questions).map(text => parts(text).orders.join(', ')));
    assert.deepEqual(
      composites.filter(composite => !used.has(composite)),
      [],
    );
  });
});
