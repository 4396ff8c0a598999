import assert from 'node:assert/strict';
import { localDate, localTime } from '../../../protocol/calendar/local-time.ts';
import { openDues } from '../../../protocol/incident/deadlines.ts';
import type { Registered } from '../../../protocol/incident/incident-case.ts';
import type { MeasurePlan } from '../../../protocol/incident/measure.ts';
import type { Typed } from '../../../protocol/incident/report-form.ts';
import { decideMeasure, takeUp } from '../../../protocol/incident/responsibility.ts';
import { people, town } from '../../town.ts';
import { mustRegistered, now, registered, reportOf } from '../incident/cases.ts';

const scolding: Typed = { sorts: 'scolding', damagePersonal: '', damageMunicipal: '' };
const mark = { person: people.mark, now };

const waiting = (state: Registered) =>
  openDues(state, town.settings).map(({ what, at }) => `${what} ${localDate(at)} ${localTime(at)}`);
const decided = (state: Registered, plan: MeasurePlan) =>
  mustRegistered(decideMeasure(state, 'm1', plan, mark)).state;

const nothing: MeasurePlan = { kind: 'none', grounds: 'Eerste keer' };
const warning: MeasurePlan = { kind: 'warning', form: 'oral', grounds: 'Schelden' };

describe('What a report waits for', () => {
  it('[D-8] [LG-1] is first care, on the day itself, until somebody takes it up', () => {
    const state = registered({}, reportOf(scolding));
    assert.deepEqual(waiting(state), ['firstCare 2026-11-23 23:59']);
    assert.deepEqual(waiting(mustRegistered(takeUp(state, mark)).state), []);
  });

  it('[M3-8] is the police report within two working days, where the protocol advises one', () => {
    const friday = {
      registeredAt: '2026-11-27T10:00:00.000Z',
      handler: { person: people.mark, at: now.toISOString() },
    };
    assert.deepEqual(waiting(registered(friday, reportOf({ sorts: 'violence' }))), [
      'policeReport 2026-12-01 17:00',
    ]);
  });

  it('[D-1] [M2-3] is the conduct talk within a week of the incident, where history points to one', () => {
    const earlier = { certain: 1, possible: 0 };
    const handler = { person: people.mark, at: now.toISOString() };
    const report = reportOf({ ...scolding, date: '2026-11-20' });
    assert.deepEqual(waiting(registered({ earlier, handler }, report)), ['conductTalk 2026-11-27 23:59']);
  });

  it('[D-8] is all three after a threat that nobody looks after', () => {
    assert.deepEqual(waiting(registered({}, reportOf({ sorts: 'threat' }))), [
      'firstCare 2026-11-23 23:59',
      'policeReport 2026-11-25 17:00',
      'conductTalk 2026-11-30 23:59',
    ]);
  });

  it('is still the police report after another measure, and nothing once it was decided that nothing is needed', () => {
    const threat = registered({}, reportOf({ sorts: 'threat' }));
    assert.deepEqual(waiting(decided(threat, warning)), ['policeReport 2026-11-25 17:00']);
    assert.deepEqual(waiting(decided(threat, nothing)), []);
  });
});
