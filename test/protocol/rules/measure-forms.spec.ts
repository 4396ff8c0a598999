import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sheets } from '../../../dialogs/incident/measure-input/all-sheets.ts';
import type { MeasureKind } from '../../../protocol/incident/measure.ts';
import { sayIn } from '../../../texts/words.ts';
import { town } from '../../town.ts';
import { now, reportOf } from '../incident/cases.ts';

const desk = { organisation: town, report: reportOf(), now };
const grounds = 'Hij schold de medewerker uit.';

/** Everything that a measure's form says before anything was typed. */
const said = (kind: MeasureKind) =>
  JSON.stringify(
    sheets[kind].blank(desk).show({ incident: randomUUID(), revision: 1, form: randomUUID() }, sayIn('nl')),
  );

const plan = (kind: MeasureKind, typed: object) => sheets[kind].filledIn(typed, desk).plan;

describe('The form of a measure says what it is for', () => {
  const purposes: readonly [string, MeasureKind, RegExp][] = [
    ['[M1-1] a warning signals that limits were crossed', 'warning', /grenzen overschreden/],
    [
      '[M2-1] [M2-5] a conduct talk addresses the behaviour',
      'conductTalk',
      /spreekt de klant aan op zijn gedrag/,
    ],
    ['[M4-1] [M4-2] a ban leaves a client in by invitation only', 'accessBan', /alleen nog op uitnodiging/],
    ['[M3-1] a police report asks for prosecution', 'police', /Aangifte is een verzoek om vervolging/],
    [
      '[M3-3] a notification is only put on record',
      'police',
      /Bij een melding legt de politie het alleen vast/,
    ],
    ['[LG-2] [M3-14] the manager comes along if that helps', 'police', /ga mee als dat helpt/],
    ['[M3-15] never a colleague’s home address', 'police', /Geef nooit het privéadres van een collega/],
    ['[M5-2] who did the damage pays for it', 'damageClaim', /Wie de schade maakte, betaalt/],
    ['[M5-4] a colleague’s damage is paid by the municipality', 'damageClaim', /vergoedt de gemeente/],
  ];
  for (const [title, kind, says] of purposes)
    it(title, () => {
      assert.match(said(kind), says);
    });
});

describe('The form of a measure asks what the protocol needs to know', () => {
  it('[M1-1] whether the warning was oral or written', () => {
    assert.deepEqual(plan('warning', { way: 'oral', grounds }), { kind: 'warning', form: 'oral', grounds });
    assert.equal(plan('warning', { grounds }), undefined);
  });

  it('[M2-4] whether the employee joins the talk, who may not be able to', () => {
    assert.match(said('conductTalk'), /kan de medewerker nu niet aan/);
    assert.equal(plan('conductTalk', { grounds }), undefined);
  });

  it('[M4-2] [D-5] where a ban holds, and until when: without an end there is none', () => {
    const ban = { grounds, locations: 'all', from: '2026-11-23', delivery: 'inPerson' };
    assert.equal(plan('accessBan', ban), undefined);
    const decided = plan('accessBan', { ...ban, until: '2027-05-23' });
    assert.equal(decided?.kind === 'accessBan' && decided.until, '2027-05-23');
  });

  it('[M4-3] how the ban is handed over: in person or by registered post, and in no other way', () => {
    const ban = { grounds, locations: 'all', from: '2026-11-23', until: '2027-05-23' };
    for (const delivery of ['inPerson', 'registeredPost']) assert.ok(plan('accessBan', { ...ban, delivery }));
    assert.equal(plan('accessBan', { ...ban, delivery: 'email' }), undefined);
  });

  it('[M3-12] which form towards the police, and who does it', () => {
    assert.equal(plan('police', { which: 'report', grounds }), undefined);
    assert.equal(plan('police', { filedBy: 'employee', grounds }), undefined);
    assert.ok(plan('police', { which: 'report', filedBy: 'employee', grounds }));
  });

  it('[M5-1] what was damaged, and whose it is', () => {
    assert.ok(plan('damageClaim', { item1: 'Bril', whose: 'employee' }));
    assert.equal(plan('damageClaim', { item1: 'Bril' }), undefined);
  });
});
