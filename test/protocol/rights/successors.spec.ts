import assert from 'node:assert/strict';
import { successors } from '../../../protocol/rights/successors.ts';
import { people, town } from '../../town.ts';

const named = (own: string | undefined, except: string) =>
  successors(town, own, except).map(({ person }) => person);

describe('to whom a case can be handed over', () => {
  it('is every manager, deputy and head, once, with the own department first', () => {
    assert.deepEqual(named('publiekszaken', people.sanne), [
      people.inge,
      people.petra,
      people.mark,
      people.farid,
    ]);
    assert.deepEqual(named('stadstoezicht', people.sanne), [
      people.mark,
      people.farid,
      people.petra,
      people.inge,
    ]);
  });

  it('is never oneself', () => {
    assert.ok(!named('stadstoezicht', people.mark).includes(people.mark));
  });

  it('is nobody who is not responsible for others', () => {
    const all = named(undefined, people.sanne);
    for (const person of [people.emma, people.rosa, people.fatima, people.sanne])
      assert.ok(!all.includes(person));
  });
});
