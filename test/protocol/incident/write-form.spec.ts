import assert from 'node:assert/strict';
import fc from 'fast-check';
import { problemsIn, readForm } from '../../../protocol/incident/read-form.ts';
import { blankForm, formOf } from '../../../protocol/incident/write-form.ts';
import { staffOf } from '../../../protocol/organisation/people.ts';
import { people, town } from '../../town.ts';
import { likelyForm, reading, wholeForm } from './typed-form.ts';

const { now } = reading;

describe('A blank form', () => {
  it('[F-09] has the department of whom the organisation knows, and the moment', () => {
    assert.deepEqual(blankForm(staffOf(town, people.emma), now), {
      date: '2026-11-23',
      time: '11:00',
      victim: 'reporter',
      department: 'stadstoezicht',
    });
  });

  it('[INL-1] opens for an employee of whom the organisation knows nothing', () => {
    assert.deepEqual(blankForm(undefined, now), { date: '2026-11-23', time: '11:00', victim: 'reporter' });
  });
});

describe('A sent report, written back into the form', () => {
  it('is the form as it was filled in', () => {
    const read = readForm(wholeForm, reading, true);
    assert.ok(read);
    const aggressor = {
      name: 'J. van den Berg',
      birthDate: '1980-02-01',
      address: 'Dorpsstraat 1, 1234 AB Merenveld',
    };
    assert.deepEqual(formOf(read.report, aggressor), wholeForm);
  });

  it('does not say of a report of three taps that the aggressor was unknown: nobody was asked', () => {
    const read = readForm(wholeForm, reading, false);
    assert.equal(read && formOf(read.report, undefined).aggressorKnown, undefined);
  });

  it('reads as the same report again', () => {
    let sound = 0;
    fc.assert(
      fc.property(likelyForm, typed => {
        if (([1, 2, 3] as const).some(step => Object.keys(problemsIn(step, typed, reading)).length > 0))
          return;
        sound += 1;
        const { report } = readForm(typed, reading, true) ?? {};
        assert.ok(report);
        assert.deepEqual(readForm(formOf(report, undefined), reading, true)?.report, report);
      }),
      { numRuns: 1000 },
    );
    assert.ok(sound > 20, `only ${sound} sound forms`);
  });
});
