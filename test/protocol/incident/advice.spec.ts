import assert from 'node:assert/strict';
import fc from 'fast-check';
import { policeAdvice, urgencyOf } from '../../../protocol/incident/advice.ts';
import { conductTalkDue, policeDue } from '../../../protocol/incident/deadlines.ts';
import { mayFile, usualFiler } from '../../../protocol/incident/police-filing.ts';
import { injuries, type Sort, sorts } from '../../../protocol/incident/report.ts';

const someSorts = fc
  .subarray([...sorts], { minLength: 1 })
  .map(([first = 'other', ...rest]): readonly [Sort, ...Sort[]] => [first, ...rest]);
const some = fc.record(
  { sorts: someSorts, damagePersonal: fc.constant('jas'), damageMunicipal: fc.constant('deur') },
  { requiredKeys: ['sorts'] },
);

describe('what is advised about the police', () => {
  it('is always a report after violence or a threat, by the person himself [M3-8] [M3-14]', () => {
    fc.assert(
      fc.property(some, report => {
        const advice = policeAdvice(report);
        const person = report.sorts.includes('violence') || report.sorts.includes('threat');
        assert.equal(advice.rule === 'M3-8', person);
        if (person) assert.equal(usualFiler(advice), 'employee');
      }),
    );
  });

  it('is a report by the manager after destruction that goes with aggression [M3-9] [M3-13]', () => {
    const advice = policeAdvice({ sorts: ['refusesToLeave'], damageMunicipal: 'een deur' });
    assert.deepEqual([advice.advise, advice.rule, usualFiler(advice)], ['report', 'M3-9', 'employer']);
  });

  it('is to tell the manager in all other cases [M3-10]', () => {
    const advice = policeAdvice({ sorts: ['scolding'] });
    assert.deepEqual([advice.advise, advice.rule], ['tellManager', 'M3-10']);
  });

  it('never lets the municipality file a report for a person, unless it chose to; a notification always [M3-3]', () => {
    fc.assert(
      fc.property(some, report => {
        const advice = policeAdvice(report);
        const person = advice.rule === 'M3-8';
        assert.equal(mayFile('report', 'employer', [advice], { policeReportBy: 'employee' }), !person);
        assert.ok(mayFile('report', 'employer', [advice], { policeReportBy: 'employeeOrEmployer' }));
        assert.ok(mayFile('notification', 'employer', [advice], { policeReportBy: 'employee' }));
        assert.ok(mayFile('report', 'employee', [advice], { policeReportBy: 'employee' }));
      }),
    );
  });
});

describe('how soon somebody must look', () => {
  it('is at once after violence or an injury for the hospital', () => {
    for (const injury of injuries) assert.equal(urgencyOf({ sorts: ['violence'], injury }), 'high');
    for (const sort of sorts) assert.equal(urgencyOf({ sorts: [sort], injury: 'hospital' }), 'high');
  });

  it('is sooner than usual after a threat or any other injury', () => {
    assert.equal(urgencyOf({ sorts: ['threat'], injury: 'none' }), 'raised');
    assert.equal(urgencyOf({ sorts: ['scolding'], injury: 'psychological' }), 'raised');
    assert.equal(urgencyOf({ sorts: ['scolding'], injury: 'none' }), 'normal');
  });
});

describe('until when', () => {
  it('a conduct talk is in time: the end of the seventh day after the incident [M2-3]', () => {
    const due = conductTalkDue(new Date('2026-11-23T09:00:00Z'), { conductTalkDays: 7 });
    assert.equal(due.toISOString(), '2026-11-30T22:59:59.999Z');
  });

  it('a conduct talk is in time across the change to summer time', () => {
    const due = conductTalkDue(new Date('2026-03-26T09:00:00Z'), { conductTalkDays: 7 });
    assert.equal(due.toISOString(), '2026-04-02T21:59:59.999Z');
  });

  it('the police should know counts working days only, public holidays left out', () => {
    const before = new Date('2026-12-24T10:00:00Z');
    assert.equal(policeDue(before, { policeReportWorkingDays: 2 }).toISOString(), '2026-12-29T16:00:00.000Z');
  });
});
