import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Organisation } from '../../../protocol/organisation/organisation.ts';
import { answersFor, hasPart, rolesOf, watchesDoorOf } from '../../../protocol/organisation/roles.ts';
import { people, town } from '../../town.ts';

const nothing = {
  managerOf: [],
  deputyOf: [],
  headOf: [],
  respondsIn: [],
  safetyOfficer: false,
  hrOf: [],
  receptionAt: [],
  guardAt: [],
  administrator: false,
};

describe('rolesOf', () => {
  it('gives a manager the own department', () => {
    assert.deepEqual(rolesOf(town, people.mark), { ...nothing, managerOf: ['stadstoezicht'] });
  });

  it('gives a deputy the department that he stands in for', () => {
    assert.deepEqual(rolesOf(town, people.farid), { ...nothing, deputyOf: ['stadstoezicht'] });
  });

  it('gives the head of more departments all of them', () => {
    assert.deepEqual(rolesOf(town, people.petra), { ...nothing, headOf: ['stadstoezicht', 'publiekszaken'] });
  });

  it('gives a responder the groups, HR the sectors, reception the locations', () => {
    assert.deepEqual(rolesOf(town, people.rosa), { ...nothing, respondsIn: ['bog'] });
    assert.deepEqual(rolesOf(town, people.fatima), { ...nothing, hrOf: ['Ruimte'] });
    assert.deepEqual(rolesOf(town, people.lies), { ...nothing, receptionAt: ['stadskantoor'] });
  });

  it('gives one person every part that he plays', () => {
    assert.deepEqual(rolesOf(town, people.sanne), { ...nothing, safetyOfficer: true, administrator: true });
  });

  it('gives an outsider and a stranger nothing', () => {
    assert.deepEqual(rolesOf(town, people.olga), nothing);
    assert.deepEqual(rolesOf(town, 'somebody else'), nothing);
  });

  it('takes a role away the moment that the organisation does', () => {
    const later: Organisation = { ...town, safetyOfficers: [people.petra], administrators: [people.petra] };
    assert.equal(rolesOf(later, people.sanne).safetyOfficer, false);
    assert.equal(hasPart(rolesOf(later, people.sanne)), false);
  });

  it('never gives anybody a part by name', () => {
    fc.assert(fc.property(fc.constantFrom(...town.people), ({ name }) => !hasPart(rolesOf(town, name))));
  });
});

describe('what rights ask of roles', () => {
  it('manager, deputy and head answer for their department, and for no other', () => {
    for (const person of [people.mark, people.farid, people.petra]) {
      assert.equal(answersFor(rolesOf(town, person), 'stadstoezicht'), true);
    }
    assert.equal(answersFor(rolesOf(town, people.mark), 'publiekszaken'), false);
    assert.equal(answersFor(rolesOf(town, people.sanne), 'stadstoezicht'), false);
  });

  it('reception and guards watch the door of their own location', () => {
    const guarded: Organisation = {
      ...town,
      locations: town.locations.map(location => ({ ...location, guards: [people.tom] })),
    };
    assert.equal(watchesDoorOf(rolesOf(guarded, people.lies), 'stadskantoor'), true);
    assert.equal(watchesDoorOf(rolesOf(guarded, people.lies), 'wijkpost'), false);
    assert.equal(watchesDoorOf(rolesOf(guarded, people.tom), 'wijkpost'), true);
    assert.equal(watchesDoorOf(rolesOf(guarded, people.mark), 'wijkpost'), false);
  });

  it('everybody who is named for a part has one, and nobody else has', () => {
    const { emma, olga, inge, ...others } = people;
    for (const person of [inge, ...Object.values(others)]) assert.equal(hasPart(rolesOf(town, person)), true);
    for (const person of [emma, olga]) assert.equal(hasPart(rolesOf(town, person)), false);
  });
});
