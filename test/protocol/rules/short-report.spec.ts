import assert from 'node:assert/strict';
import { localDate, localTime } from '../../../protocol/calendar/local-time.ts';
import { incidentDeeds } from '../../../protocol/incident/incident-deeds.ts';
import { problemsIn, readForm } from '../../../protocol/incident/read-form.ts';
import { blankForm } from '../../../protocol/incident/write-form.ts';
import { staffOf } from '../../../protocol/organisation/people.ts';
import { people, town } from '../../town.ts';
import { registered, reportOf } from '../incident/cases.ts';
import { reading } from '../incident/typed-form.ts';

const asked = (complete: boolean, at: string) =>
  incidentDeeds(
    town,
    registered({}, reportOf({}, complete)),
    { at, by: people.emma, fact: { fact: 'incidentRegistered', complete, aftercare: 'no' } },
    0,
  ).filter(({ deed }) => deed.do === 'timer');

describe('A report for which there is no strength yet', () => {
  it('[C-1] needs what and where alone of an employee whom the organisation knows', () => {
    const taps = { sorts: 'threat', place: 'office' };
    const typed = { ...blankForm(staffOf(town, people.emma), reading.now), ...taps };
    assert.deepEqual(problemsIn(1, typed, reading), {});
    assert.equal(readForm(typed, reading, false)?.report.complete, false);
  });

  it('[C-1] is asked about once, on the next working morning', () => {
    const [reminder, ...others] = asked(false, '2026-11-27T16:00:00Z');
    assert.deepEqual(reminder?.deed, { do: 'timer', timer: 'completeReport' });
    assert.equal(
      `${reminder && localDate(reminder.due)} ${reminder && localTime(reminder.due)}`,
      '2026-11-30 09:00',
    );
    assert.deepEqual(others, []);
  });

  it('[C-1] is not asked about when it is complete', () => {
    assert.deepEqual(asked(true, '2026-11-27T16:00:00Z'), []);
  });
});
