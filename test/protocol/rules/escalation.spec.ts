import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suggestedMeasure } from '../../../protocol/incident/advice.ts';
import { measureKinds } from '../../../protocol/incident/measure.ts';
import { sorts } from '../../../protocol/incident/report.ts';
import { decideMeasure } from '../../../protocol/incident/responsibility.ts';
import { people } from '../../town.ts';
import { mustRegistered, now, registered, reportOf } from '../incident/cases.ts';

const rungs = ['warning', 'conductTalk', 'accessBan'];

describe('The measure that history makes likely', () => {
  it('[M1-1] begins with a warning', () => {
    assert.equal(suggestedMeasure({ sorts: ['scolding'] }, { certain: 0, possible: 0 }), 'warning');
  });

  it('[C-4] is always a measure, and never a milder one when there is more history', () => {
    const times = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...sorts), times, times, (sort, certain, possible) => {
        const before = suggestedMeasure({ sorts: [sort] }, { certain, possible });
        const after = suggestedMeasure({ sorts: [sort] }, { certain: certain + 1, possible });
        assert.ok(rungs.includes(before), before);
        assert.ok(rungs.indexOf(after) >= rungs.indexOf(before), `${before} became ${after}`);
      }),
    );
  });

  it('[M3-4] [C-4] binds nobody: the manager decides on nothing where a ban was suggested, and says why', () => {
    const violent = registered({}, reportOf({ sorts: 'violence' }));
    assert.ok(measureKinds.includes('none'));
    const nothing = { kind: 'none', grounds: 'Ziek en in de war' } as const;
    const { state } = mustRegistered(decideMeasure(violent, 'm1', nothing, { person: people.mark, now }));
    assert.deepEqual(state.measures[0]?.plan, nothing);
  });
});
