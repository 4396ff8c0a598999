import assert from 'node:assert/strict';
import { keysEdition } from '../../protocol/aggressor/match-keys.ts';
import type { Effect } from '../../storage/effect.ts';
import { lookupsOf } from '../../storage/lookups.ts';
import {
  aftercareFile,
  aftercareKey,
  aggressor,
  at,
  ban,
  channel,
  effect,
  fileFile,
  fileKey,
  incidentFile,
  incidentKey,
  lookFile,
  lookKey,
  milan,
  registered,
  sara,
} from './samples.ts';

const dueOf = (...effects: readonly Effect[]) =>
  lookupsOf('incident', incidentFile(incidentKey('i-1'), { effects })).due;

describe('What a document can be found by', () => {
  it('is its reporter, in every phase of an incident', () => {
    const states = [
      { phase: 'draft', form: { reporter: milan, typed: {}, step: 1, changedAt: at(0) } },
      { phase: 'cancelled', reporter: milan },
      registered({ reporter: milan }),
      {
        phase: 'withdrawn',
        reporter: milan,
        registeredAt: at(1),
        withdrawnAt: at(2),
        department: 'desk',
        routed: 'department',
      },
    ] as const;
    for (const state of states) {
      const file = incidentFile(incidentKey('i-1'), { state });
      const { person, at: opened } = lookupsOf('incident', file);
      assert.deepEqual({ person, opened }, { person: milan, opened: at(0) }, state.phase);
    }
  });

  it('is the victim of an aftercare request, not the manager who asked', () => {
    const file = aftercareFile(aftercareKey('a-1'), {
      victim: milan,
      effects: [effect('e', { due: at(4) })],
    });
    assert.deepEqual(lookupsOf('aftercare', file), {
      person: milan,
      at: at(0),
      due: at(4),
      desk: 'group:town',
    });
  });

  it('is the desk on which it lies, until it is finished', () => {
    const deskOf = (parts: Parameters<typeof registered>[0]) =>
      lookupsOf('incident', incidentFile(incidentKey('i-1'), { state: registered(parts) })).desk;
    const measure = { id: 'm-1', decidedAt: at(2), decidedBy: milan };
    const none = { ...measure, plan: { kind: 'none', grounds: 'Het is uitgepraat.' } } as const;
    assert.equal(deskOf({}), 'department:desk');
    assert.equal(deskOf({ handedTo: milan }), `person:${milan}`);
    assert.equal(deskOf({ handedTo: milan, measures: [none] }), undefined);
    assert.equal(lookupsOf('incident', incidentFile(incidentKey('i-1'))).desk, undefined);
  });

  it('is everything that an aggressor may be called, and only the moment where the name is unknown', () => {
    const unnamed = { keyed: keysEdition, at: at(0) };
    assert.deepEqual(lookupsOf('aggressor', aggressor({ name: 'K. van den Bakker' })), {
      keys: ['n:baker', 'n:bker', 'n:baer', 'n:bakr', 'n:bake'],
      keyed: keysEdition,
      at: at(0),
    });
    assert.deepEqual(lookupsOf('aggressor', aggressor({ description: 'a tall man' })), unnamed);
    assert.deepEqual(lookupsOf('aggressor', aggressor({ name: '?' })), unnamed);
  });

  it('is the last day of a ban that runs, and nothing once it is over', () => {
    assert.deepEqual(lookupsOf('ban', ban('2026-06-01')), { until: '2026-06-01' });
    assert.deepEqual(lookupsOf('ban', { incident: 'i-1', revision: 9, status: 'over' }), {});
  });

  it('is who looked, and where a look led to', () => {
    const file = lookFile(lookKey('l-1'), { found: ['i-1', 'i-2'], prints: ['one'] });
    const keys = ['case:i-1', 'case:i-2', 'print:one'];
    assert.deepEqual(lookupsOf('look', file), { person: sara, at: at(0), keys });
    assert.deepEqual(lookupsOf('look', lookFile(lookKey('l-1'), { by: milan })), {
      person: milan,
      at: at(0),
    });
  });

  it('is whom a file is for, and of what was typed for letters nothing', () => {
    const file = fileFile(fileKey('f-1'), { effects: [effect('1.0', { due: at(4) })] });
    assert.deepEqual(lookupsOf('file', file), { person: sara, at: at(0), due: at(4) });
    assert.deepEqual(lookupsOf('letterDrafts', { incident: 'i-1', drafts: [] }), {});
  });

  it('is nothing but the key for the other kinds', () => {
    assert.deepEqual(lookupsOf('person', { id: sara, name: 'Sara Voorbeeld', teamsId: '29:1' }), {});
    assert.deepEqual(lookupsOf('channel', channel('desk')), {});
    assert.deepEqual(lookupsOf('numbering', { last: 1, given: [] }), {});
  });

  it('is due when the first of its lanes is', () => {
    assert.equal(
      dueOf(effect('a', { lane: 'x', due: at(5) }), effect('b', { lane: 'y', due: at(3) })),
      at(3),
    );
  });

  it('is not due for an effect that waits behind another one of its lane', () => {
    assert.equal(dueOf(effect('a', { due: at(5) }), effect('b', { due: at(3) })), at(5));
  });

  it('is not due for what was given up, but for what comes after it', () => {
    const parked = { at: at(0), reason: 'refused' };
    assert.equal(dueOf(effect('a', { parked })), undefined);
    assert.equal(dueOf(effect('a', { parked }), effect('b', { due: at(7) })), at(7));
  });

  it('is since when the longest waiting of what was given up waits', () => {
    const given = (minutes: number) => ({ at: at(minutes), reason: 'silent' });
    const parkedOf = (...effects: readonly Effect[]) =>
      lookupsOf('incident', incidentFile(incidentKey('i-1'), { effects })).parked;
    assert.equal(parkedOf(effect('a')), undefined);
    assert.equal(
      parkedOf(effect('a', { parked: given(9) }), effect('b', { parked: given(4) }), effect('c')),
      at(4),
    );
    const asked = aftercareFile(aftercareKey('a-1'), { effects: [effect('a', { parked: given(2) })] });
    assert.equal(lookupsOf('aftercare', asked).parked, at(2));
  });

  it('is due as what was begun is, when an earlier one of its lane is tried again', () => {
    const lease = { owner: 'one', until: at(2) };
    assert.equal(dueOf(effect('a', { due: at(1) }), effect('b', { lease })), at(2));
  });

  it('is due again when a lease ends, but never before the effect itself is', () => {
    const lease = { owner: 'one', until: at(2) };
    assert.equal(dueOf(effect('a', { due: at(1), lease })), at(2));
    assert.equal(dueOf(effect('a', { due: at(3), lease })), at(3));
  });
});
