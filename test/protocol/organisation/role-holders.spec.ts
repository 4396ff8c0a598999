import assert from 'node:assert/strict';
import { roleHolders } from '../../../protocol/organisation/role-holders.ts';
import { people, town } from '../../town.ts';

describe('whom the protocol counts on [H4]', () => {
  const holders = roleHolders(town);
  const partsOf = (person: string) => holders.filter(holder => holder.person === person);

  it('[M4-8] is everybody who decides, stands in, gets copies, looks after people or watches a door', () => {
    assert.deepEqual(
      new Set(holders.map(({ person }) => person)),
      new Set([
        people.mark,
        people.inge,
        people.farid,
        people.petra,
        people.sanne,
        people.fatima,
        people.rosa,
        people.tom,
        people.lies,
      ]),
    );
  });

  it('is nobody who only reports', () => {
    for (const person of [people.emma, people.olga]) assert.deepEqual(partsOf(person), []);
    assert.deepEqual(partsOf(people.lies), [{ person: people.lies, part: 'reception', of: 'Stadskantoor' }]);
  });

  it('is each person once, with the part that weighs most', () => {
    const busy = {
      ...town,
      safetyOfficers: [people.mark],
      responderGroups: [{ key: 'bog', name: 'BOG', members: [people.mark, people.rosa, people.farid] }],
    };
    const all = roleHolders(busy);
    const of = (person: string) => all.filter(holder => holder.person === person);
    assert.deepEqual(of(people.mark), [{ person: people.mark, part: 'manager', of: 'Stadstoezicht' }]);
    assert.deepEqual(of(people.farid), [{ person: people.farid, part: 'deputy', of: 'Stadstoezicht' }]);
    assert.deepEqual(of(people.rosa), [{ person: people.rosa, part: 'responder', of: 'BOG' }]);
    assert.deepEqual(of(people.petra).length, 1, 'head of two departments');
  });
});
