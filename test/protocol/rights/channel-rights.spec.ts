import assert from 'node:assert/strict';
import { mayTie } from '../../../protocol/rights/channel-rights.ts';
import { people, town } from '../../town.ts';

const ties = (person: string) => mayTie(town, person).map(({ kind, key }) => `${kind}:${key}`);
const everything = ['department:stadstoezicht', 'department:publiekszaken', 'group:bog'];

describe('What somebody may tie a channel to', () => {
  it('is everything for the administrator and the safety officer', () => {
    assert.deepEqual(ties(people.sanne), everything);
    const apart = { ...town, administrators: [people.olga] };
    assert.deepEqual(mayTie(apart, people.olga).length, everything.length);
    assert.deepEqual(mayTie(apart, people.sanne).length, everything.length);
  });

  it('[C-14] is the own department for manager, deputy and head, and never the responders’ channel', () => {
    assert.deepEqual(ties(people.mark), ['department:stadstoezicht']);
    assert.deepEqual(ties(people.farid), ['department:stadstoezicht']);
    assert.deepEqual(ties(people.petra), ['department:stadstoezicht', 'department:publiekszaken']);
  });

  it('is the own group for a responder', () => {
    assert.deepEqual(ties(people.rosa), ['group:bog']);
  });

  it('is nothing for anybody else', () => {
    for (const person of [people.emma, people.olga, people.lies, people.fatima, 'somebody else'])
      assert.deepEqual(ties(person), []);
  });
});
