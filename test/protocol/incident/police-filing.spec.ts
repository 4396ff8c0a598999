import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mayFile, policeAdvices } from '../../../protocol/incident/police-filing.ts';
import { type Sort, sorts } from '../../../protocol/incident/report.ts';

const someSorts = fc
  .subarray([...sorts], { minLength: 1 })
  .map(([first = 'other', ...rest]): readonly [Sort, ...Sort[]] => [first, ...rest]);
const protocolsRule = { policeReportBy: 'employee' } as const;

describe('who goes to the police', () => {
  it('[M3-8] [M3-9] is advised for the person and for the damage apart, the person first', () => {
    const both = policeAdvices({ sorts: ['violence'], damageMunicipal: 'De balie' });
    assert.deepEqual(
      both.map(({ rule, because }) => [rule, because]),
      [
        ['M3-8', 'violence'],
        ['M3-9', 'destruction'],
      ],
    );
    assert.deepEqual(
      policeAdvices({ sorts: ['scolding'], damagePersonal: 'Een jas' }).map(({ rule }) => rule),
      ['M3-9'],
    );
    assert.deepEqual(
      policeAdvices({ sorts: ['scolding'] }).map(({ rule }) => rule),
      ['M3-10'],
    );
  });

  it('[M3-13] [M3-14] is the manager for what was destroyed, and never for a person', () => {
    fc.assert(
      fc.property(someSorts, fc.boolean(), (some, damaged) => {
        const advices = policeAdvices({ sorts: some, ...(damaged ? { damageMunicipal: 'deur' } : {}) });
        const person = some.includes('violence') || some.includes('threat');
        assert.equal(mayFile('report', 'employer', advices, protocolsRule), damaged || !person);
        assert.ok(mayFile('report', 'employee', advices, protocolsRule));
        assert.ok(mayFile('notification', 'employer', advices, protocolsRule));
      }),
    );
  });
});
