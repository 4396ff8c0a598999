import assert from 'node:assert/strict';
import fc from 'fast-check';
import { places, type Report, type Sort, sorts } from '../../../protocol/incident/report.ts';
import { instructionPicked } from '../../../protocol/instructions/catalogue.ts';
import { instructionsFor } from '../../../protocol/instructions/for-report.ts';

const chosen = fc
  .subarray([...sorts], { minLength: 1 })
  .chain(some => fc.shuffledSubarray(some, { minLength: some.length }))
  .map(([first, ...rest]): Report['sorts'] => [first ?? 'other', ...rest]);

const one = (sort: Sort): Report['sorts'] => [sort];

describe('The instructions for what was just reported', () => {
  for (const place of places)
    for (const sort of sorts)
      it(`[F-18] [H3-1] exist for ${sort} at place ${place}`, () => {
        const ids = instructionsFor(one(sort), place);
        assert.ok(ids.length > 0);
        for (const id of ids) assert.ok(instructionPicked(id), id);
      });

  for (const sort of ['scolding', 'refusesToLeave', 'other'] as const)
    it(`[SK-T1] [BL-T1] take ${sort} as nuisance or verbal abuse`, () => {
      assert.deepEqual(instructionsFor(one(sort), 'office'), ['office.nuisanceOrThreat']);
      assert.deepEqual(instructionsFor(one(sort), 'outdoors'), ['outdoors.nuisance']);
    });

  it('[SK-T1] [BL-T2] take a threat as a serious threat', () => {
    assert.deepEqual(instructionsFor(['threat'], 'office'), ['office.nuisanceOrThreat']);
    assert.deepEqual(instructionsFor(['threat'], 'outdoors'), ['outdoors.seriousThreat']);
  });

  it('[SK-T2] [SK-T3] [BL-T3] [BL-T4] take violence as against people and against things', () => {
    assert.deepEqual(instructionsFor(['violence'], 'office'), [
      'office.personalViolence',
      'office.propertyViolence',
    ]);
    assert.deepEqual(instructionsFor(['violence'], 'outdoors'), [
      'outdoors.personalViolence',
      'outdoors.propertyViolence',
    ]);
  });

  it('[SK-T6] [BL-T7] take a threat on the phone as a threat by phone', () => {
    assert.deepEqual(instructionsFor(['threat'], 'phone'), ['office.phoneThreat', 'outdoors.phoneThreat']);
  });

  it('[H2-2a] take scolding on the phone as aggression by telephone', () => {
    assert.deepEqual(instructionsFor(['scolding'], 'phone'), ['phone.verbal']);
  });

  it('[H2-3a] are the one on letters for whatever came in writing', () => {
    for (const sort of sorts) assert.deepEqual(instructionsFor(one(sort), 'written'), ['written.letters']);
  });

  it('[HB-10] add whom to call after a home visit, last, to the outdoor ones', () => {
    assert.deepEqual(instructionsFor(['scolding', 'threat'], 'homeVisit'), [
      'outdoors.seriousThreat',
      'outdoors.nuisance',
      'homeVisit.afterwards',
    ]);
  });

  it('begin with the gravest and name none twice, in whatever order the boxes were ticked', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(...places), (ticked, place) => {
        const ids = instructionsFor(ticked, place);
        assert.equal(new Set(ids).size, ids.length);
        const sorted = sorts.filter(sort => ticked.includes(sort));
        assert.deepEqual(ids, instructionsFor([sorted[0] ?? 'other', ...sorted.slice(1)], place));
        if (ticked.includes('violence')) assert.equal(ids[0], instructionsFor(['violence'], place)[0]);
      }),
    );
  });

  it('leave out nothing that one of the sorts alone would have given', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(...places), (ticked, place) => {
        const together = instructionsFor(ticked, place);
        const apart = ticked.flatMap(sort => instructionsFor(one(sort), place));
        assert.deepEqual([...together].sort(), [...new Set(apart)].sort());
      }),
    );
  });
});
