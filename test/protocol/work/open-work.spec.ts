import assert from 'node:assert/strict';
import type { Measure } from '../../../protocol/incident/measure.ts';
import { defaultSettings } from '../../../protocol/organisation/settings.ts';
import { desksOf } from '../../../protocol/work/desk.ts';
import { waitingIn, waitingInAftercare } from '../../../protocol/work/open-work.ts';
import { isOwnWork } from '../../../protocol/work/own-work.ts';
import { registered } from '../../storage/samples.ts';
import { people, town } from '../../town.ts';

const noon = new Date('2026-11-23T11:00:00Z');
const base = {
  registeredAt: '2026-11-23T08:00:00.000Z',
  handler: { person: people.mark, at: noon.toISOString() },
};
const talk = (due: string, steps: Measure['steps'] = []): Measure => ({
  id: 'm-1',
  decidedAt: '2026-11-23T09:00:00.000Z',
  decidedBy: people.mark,
  plan: { kind: 'conductTalk', grounds: 'Gedrag aan de balie', withEmployee: 'no', due },
  steps,
});

describe('What waits in a case', () => {
  const waits = (parts: Parameters<typeof registered>[0], now = noon) =>
    waitingIn(registered({ ...base, ...parts }), defaultSettings, now).map(({ what, kind, late }) => [
      what,
      kind,
      late,
    ]);

  it('is first care as long as nobody has taken it up, late from the next day on [LG-1]', () => {
    const { handler: _nobody, ...untaken } = base;
    const state = registered({ ...untaken, report: threat });
    const [first] = waitingIn(state, defaultSettings, noon);
    assert.deepEqual([first?.what, first?.late], ['firstCare', false]);
    const [tomorrow] = waitingIn(state, defaultSettings, new Date('2026-11-24T11:00:00Z'));
    assert.deepEqual([tomorrow?.what, tomorrow?.late], ['firstCare', true]);
  });

  it('is the next step of every measure, with its term [M2-3]', () => {
    const due = '2026-11-30T22:59:59.999Z';
    assert.deepEqual(waits({ report: scolding, measures: [talk(due)] }), [['measure', 'conductTalk', false]]);
    const after = new Date('2026-12-01T08:00:00Z');
    assert.deepEqual(waits({ report: scolding, measures: [talk(due)] }, after), [
      ['measure', 'conductTalk', true],
    ]);
  });

  it('has no term any more once the talk was held: agreements have a date of their own', () => {
    const held = { step: 'held', on: '2026-11-24', employeePresent: 'no' } as const;
    const taken = { ...held, id: 's-1', takenAt: '2026-11-24T10:00:00.000Z', takenBy: people.mark };
    const measures = [talk('2026-11-30T22:59:59.999Z', [taken])];
    assert.deepEqual(waits({ report: scolding, measures }, new Date('2026-12-20T08:00:00Z')), [
      ['measure', 'conductTalk', false],
    ]);
  });

  it('is the decision, where the protocol points to nothing and nobody has decided [LG-4]', () => {
    assert.deepEqual(waits({ report: scolding }), [['decision', undefined, false]]);
  });

  it('is nothing when it was decided that no measure is needed', () => {
    const none: Measure = {
      id: 'm-1',
      decidedAt: noon.toISOString(),
      decidedBy: people.mark,
      plan: { kind: 'none', grounds: 'Het is uitgepraat.' },
    };
    assert.deepEqual(waits({ report: scolding, measures: [none] }), []);
  });

  it('comes in the order of the terms', () => {
    const { handler: _nobody, ...untaken } = base;
    const found = waitingIn(registered({ ...untaken, report: threat }), defaultSettings, noon).map(
      ({ what }) => what,
    );
    assert.deepEqual(found, ['firstCare', 'policeReport', 'conductTalk']);
  });
});

/** An hour before noon. */
const threat = { ...registered().report, at: '2026-11-23T10:00:00.000Z' };
/** What the protocol points to nothing for: scolding, for the first time. */
const scolding = { ...threat, sorts: ['scolding'] } as const;

describe('What waits in an aftercare request [NZ-2]', () => {
  const request = {
    victim: people.emma,
    askedBy: 'victim',
    hidden: false,
    department: 'stadstoezicht',
    group: 'bog',
    askedAt: '2026-11-23T10:45:00.000Z',
  } as const;
  const open = { phase: 'open', request, since: request.askedAt, asked: 0, returnedBy: [] } as const;

  it('is that somebody takes it up, late when the group would be asked again', () => {
    const late = (now: string) =>
      waitingInAftercare(open, defaultSettings, new Date(now)).map(each => each.late);
    assert.deepEqual(late('2026-11-23T11:00:00Z'), [false]);
    assert.deepEqual(late('2026-11-23T11:16:00Z'), [true]);
  });

  it('is nothing any more when it is closed', () => {
    const closed = {
      phase: 'closed',
      request,
      claimedBy: people.rosa,
      closedAt: request.askedAt,
      referral: 'none',
    } as const;
    assert.deepEqual(waitingInAftercare(closed, defaultSettings, noon), []);
  });
});

describe('Whose work it is', () => {
  const own = (parts: Parameters<typeof registered>[0], person: string) => {
    const state = registered({ report: { ...registered().report, department: 'stadstoezicht' }, ...parts });
    return isOwnWork(town, state, person);
  };
  const by = (person: string) => ({ handler: { person, at: noon.toISOString() } });

  it('is the manager’s while nobody has it, then whose hands it is in', () => {
    assert.equal(own({}, people.mark), true);
    assert.equal(own({}, people.farid), false);
    assert.equal(own(by(people.farid), people.farid), true);
    assert.equal(own(by(people.farid), people.mark), false);
    assert.equal(own({ handedTo: people.inge }, people.inge), true);
    assert.equal(own({ handedTo: people.inge }, people.mark), false);
  });

  it('lies on the desks of his departments and groups, and on his own [SK-1e]', () => {
    assert.deepEqual(desksOf(town, people.farid), [`person:${people.farid}`, 'department:stadstoezicht']);
    assert.deepEqual(desksOf(town, people.emma), [`person:${people.emma}`]);
    assert.ok(desksOf(town, people.rosa).includes('group:bog'));
    assert.ok(desksOf(town, people.sanne).includes('department:publiekszaken'));
  });
});
