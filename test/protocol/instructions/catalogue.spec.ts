import assert from 'node:assert/strict';
import { places } from '../../../protocol/incident/report.ts';
import {
  instructionPicked,
  instructions,
  placePicked,
  shelvesAt,
} from '../../../protocol/instructions/catalogue.ts';
import { employeeSteps } from '../../../protocol/instructions/employee-step.ts';
import { followUpSteps } from '../../../protocol/instructions/follow-up-step.ts';
import { instructionPlaces, typesAt } from '../../../protocol/instructions/kind.ts';
import { owners } from '../../../protocol/instructions/owner.ts';

const idsOf = (...sources: readonly string[]) =>
  instructions
    .filter(instruction => instruction.sources.some(source => sources.includes(source)))
    .map(({ id }) => id);

describe('The instructions of the protocol', () => {
  const rows: readonly [string, string][] = [
    ['SK-T1', 'office.nuisanceOrThreat'],
    ['SK-T2', 'office.propertyViolence'],
    ['SK-T3', 'office.personalViolence'],
    ['SK-T4', 'office.weapon'],
    ['SK-T5', 'office.hostageOrRobbery'],
    ['SK-T6', 'office.phoneThreat'],
    ['BL-T1', 'outdoors.nuisance'],
    ['BL-T2', 'outdoors.seriousThreat'],
    ['BL-T3', 'outdoors.propertyViolence'],
    ['BL-T4', 'outdoors.personalViolence'],
    ['BL-T5', 'outdoors.weapon'],
    ['BL-T6', 'outdoors.hostageOrRobbery'],
    ['BL-T7', 'outdoors.phoneThreat'],
    ['HB-1', 'homeVisit.preparation'],
    ['HB-2', 'homeVisit.preparation'],
    ['HB-3', 'homeVisit.preparation'],
    ['HB-4', 'homeVisit.during'],
    ['HB-5', 'homeVisit.during'],
    ['HB-7', 'homeVisit.preparation'],
    ['HB-9', 'homeVisit.during'],
    ['HB-10', 'homeVisit.afterwards'],
    ['H2-1', 'phone.verbal'],
    ['H2-2a', 'phone.verbal'],
    ['H2-2b', 'phone.verbal'],
    ['H2-3a', 'written.letters'],
    ['H2-3b', 'written.letters'],
    ['H2-3c', 'written.letters'],
  ];
  for (const [row, id] of rows)
    it(`[${row}] is one instruction, ${id}`, () => {
      assert.deepEqual(idsOf(row), [id]);
    });

  for (const row of ['HB-6', 'HB-8'])
    it(`[${row}] asks something before the visit and something during it`, () => {
      assert.deepEqual(idsOf(row), ['homeVisit.preparation', 'homeVisit.during']);
    });

  it('[SK-3e] [SK-4b] [SK-4d] cover the interview rooms', () => {
    for (const row of ['SK-3e', 'SK-4b', 'SK-4d']) assert.deepEqual(idsOf(row), ['office.interviewRoom']);
  });

  it('are each named after their place and type, and exist once', () => {
    const ids = instructions.map(({ id }) => id);
    assert.deepEqual(
      ids,
      instructions.map(({ place, type }) => `${place}.${type}`),
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('cover every type at every place, in the order of the menu', () => {
    const expected = instructionPlaces.flatMap(place => typesAt[place].map(type => `${place}.${type}`));
    assert.deepEqual(
      instructions.map(({ id }) => id),
      expected,
    );
  });

  it('use every step and every owner that there is', () => {
    const now = new Set(instructions.flatMap(instruction => instruction.now));
    const next = instructions.flatMap(instruction => instruction.next);
    assert.deepEqual([...now].sort(), [...employeeSteps].sort());
    assert.deepEqual([...new Set(next.map(({ step }) => step))].sort(), [...followUpSteps].sort());
    assert.deepEqual([...new Set(next.map(({ by }) => by))].sort(), [...owners].sort());
  });

  it('say nothing twice', () => {
    for (const { id, now, next } of instructions) {
      assert.equal(new Set(now).size, now.length, id);
      assert.equal(new Set(next.map(({ step }) => step)).size, next.length, id);
    }
  });
});

describe('What the protocol forgets in one row and says in another', () => {
  // Before and during a quiet visit nothing has happened yet.
  const afterAggression = instructions.filter(
    ({ id }) => id !== 'homeVisit.preparation' && id !== 'homeVisit.during',
  );

  it('[MW-3] [BL-T4] every incident is registered, by the employee', () => {
    for (const { id, next } of afterAggression)
      assert.equal(next.find(({ step }) => step === 'register')?.by, 'employee', id);
  });

  it('[LG-1] [SK-T6] the manager sees to first care and aftercare, always', () => {
    for (const { id, next } of afterAggression)
      assert.equal(next.find(({ step }) => step === 'firstCare')?.by, 'manager', id);
  });

  it('[BL-T4] violence recovers its damage, everywhere', () => {
    const violent = instructions.filter(
      ({ type }) => type === 'propertyViolence' || type === 'personalViolence',
    );
    assert.equal(violent.length, 4);
    for (const { id, next } of violent)
      assert.equal(next.find(({ step }) => step === 'recoverDamage')?.by, 'manager', id);
  });

  it('[M3-13] [M3-14] the manager reports violence against things to the police, the employee the rest', () => {
    const reporters = instructions.flatMap(({ id, type, next }) =>
      next
        .filter(({ step }) => step.startsWith('policeReport') || step === 'considerPoliceReport')
        .map(({ by }) => ({ id, by, expected: type === 'propertyViolence' ? 'manager' : 'employee' })),
    );
    assert.equal(reporters.length, 13);
    for (const { id, by, expected } of reporters) assert.equal(by, expected, id);
  });

  it('[SK-T1] [SK-T2] [SK-T4] in the office security calls the police, not the manager', () => {
    const calls = instructions
      .filter(({ place, type }) => place === 'office' && type !== 'phoneThreat')
      .flatMap(({ next }) => next.filter(({ step }) => step.startsWith('callPolice')));
    assert.equal(calls.length, 5);
    for (const { by } of calls) assert.equal(by, 'security');
  });
});

describe('The instructions of a place', () => {
  it('[H3-1] exist for every place that a report knows', () => {
    assert.deepEqual([...instructionPlaces].sort(), [...places].sort());
    for (const place of places)
      assert.ok(
        shelvesAt(place).some(shelf => shelf.instructions.length > 0),
        place,
      );
  });

  it('[SK-T1] [BL-T1] are those of its own table', () => {
    assert.deepEqual(shelvesAt('outdoors'), [
      { of: 'outdoors', instructions: typesAt.outdoors.map(type => `outdoors.${type}`) },
    ]);
    assert.deepEqual(shelvesAt('office'), [
      { of: 'office', instructions: typesAt.office.map(type => `office.${type}`) },
    ]);
  });

  it('[HB-10] on a home visit also those for outdoors, after those of the visit', () => {
    assert.deepEqual(
      shelvesAt('homeVisit').map(shelf => [shelf.of, shelf.instructions.length]),
      [
        ['homeVisit', 3],
        ['outdoors', 7],
      ],
    );
  });

  it('[SK-T6] [BL-T7] on the phone also both rows on threats by phone', () => {
    assert.deepEqual(
      shelvesAt('phone').flatMap(shelf => shelf.instructions),
      ['phone.verbal', 'office.phoneThreat', 'outdoors.phoneThreat'],
    );
  });
});

describe('What a button picked', () => {
  it('is an instruction or a place that exists', () => {
    assert.equal(instructionPicked('outdoors.weapon')?.sources[0], 'BL-T5');
    assert.equal(placePicked('homeVisit'), 'homeVisit');
  });

  for (const pick of [undefined, '', 'office', 'office.toString', 'outdoors.interviewRoom'])
    it(`is no instruction when it says ${JSON.stringify(pick)}`, () => {
      assert.equal(instructionPicked(pick), undefined);
    });

  for (const pick of [undefined, '', 'constructor', 'office.weapon'])
    it(`is no place when it says ${JSON.stringify(pick)}`, () => {
      assert.equal(placePicked(pick), undefined);
    });
});
