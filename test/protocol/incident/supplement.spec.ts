import assert from 'node:assert/strict';
import { decideMeasure, engageAftercare, takeUp } from '../../../protocol/incident/responsibility.ts';
import {
  dropSupplement,
  isUndecided,
  openSupplement,
  supplement,
  withdraw,
} from '../../../protocol/incident/supplement.ts';
import { formOf } from '../../../protocol/incident/write-form.ts';
import { people } from '../../town.ts';
import {
  assertIdle,
  assertRefused,
  cancelled,
  draft,
  later,
  must,
  mustRegistered,
  now,
  registered,
  reportOf,
  withdrawn,
} from './cases.ts';

const mark = { person: people.mark, now };
const opened = () =>
  mustRegistered(openSupplement(registered(), { description: 'Zoals verstuurd' }, later)).state;

describe('Adding to a sent report', () => {
  it('opens the form with what was sent, and says nothing to anybody yet', () => {
    const { state, facts } = mustRegistered(
      openSupplement(registered(), formOf(reportOf(), undefined), later),
    );
    assert.equal(state.supplement?.typed.description, reportOf().description);
    assert.equal(state.supplement?.reporter, people.emma);
    assert.deepEqual(facts, []);
  });

  it('goes on where it was when it is opened again', () => {
    const state = opened();
    assertIdle(openSupplement(state, { description: 'Iets anders' }, later), state);
  });

  it('puts the new report in the place of the old one, and keeps what was decided', () => {
    const decided = mustRegistered(
      decideMeasure(opened(), 'm1', { kind: 'none', grounds: 'Eerste keer' }, mark),
    ).state;
    const { state, facts } = mustRegistered(
      supplement(decided, reportOf({ description: 'Aangevuld' }), later),
    );
    assert.equal(state.report.description, 'Aangevuld');
    assert.equal('supplement' in state, false);
    assert.deepEqual(state.measures, decided.measures);
    assert.deepEqual(facts, [{ fact: 'reportSupplemented', complete: true }]);
  });

  it('cannot move the case to another department', () => {
    const { state } = mustRegistered(supplement(opened(), reportOf({ department: 'publiekszaken' }), later));
    assert.equal(state.report.department, 'stadstoezicht');
  });

  it('needs an opened supplement: the same form sent twice changes nothing', () => {
    assertRefused(supplement(registered(), reportOf(), later), 'alreadySent');
  });

  it('can be left unwritten', () => {
    const { state, facts } = mustRegistered(dropSupplement(opened()));
    assert.deepEqual(state, registered());
    assert.deepEqual(facts, []);
  });

  for (const state of [draft, cancelled, withdrawn])
    it(`is refused for what is no sent report: ${state.phase}`, () => {
      assertRefused(openSupplement(state, {}, now), 'notOpen');
      assertRefused(supplement(state, reportOf(), later), 'notOpen');
      assertRefused(dropSupplement(state), 'notOpen');
    });
});

describe('Taking a report back', () => {
  it('removes what was written and keeps that there was a report, with its number', () => {
    const { state, facts } = must(withdraw(registered({ number: 'A-2026-00042' }), later));
    assert.deepEqual(state, { ...withdrawn, number: 'A-2026-00042' });
    assert.deepEqual(facts, [{ fact: 'reportWithdrawn' }]);
  });

  it('can be done while somebody has only taken it up', () => {
    const { state } = mustRegistered(takeUp(registered(), mark));
    assert.equal(isUndecided(state), true);
    assert.equal(must(withdraw(state, later)).state.phase, 'withdrawn');
  });

  it('cannot be done any more once a measure was decided', () => {
    const { state } = mustRegistered(
      decideMeasure(registered(), 'm1', { kind: 'none', grounds: 'Eerste keer' }, mark),
    );
    assertRefused(withdraw(state, later), 'alreadyDecided');
  });

  it('cannot be done any more once aftercare was engaged', () => {
    const { state } = mustRegistered(engageAftercare(registered()));
    assertRefused(withdraw(state, later), 'alreadyDecided');
  });

  it('twice changes nothing', () => {
    assertIdle(withdraw(withdrawn, later), withdrawn);
  });

  for (const state of [draft, cancelled])
    it(`is refused for what was never sent: ${state.phase}`, () => {
      assertRefused(withdraw(state, later), 'notOpen');
    });
});
