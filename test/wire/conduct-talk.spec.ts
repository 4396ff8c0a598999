import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import { lookedAfter, openTownHall, report, type TownHall } from './town-hall.ts';

const day = 24 * 60;
const grounds = 'Hij schold de medewerker uit aan de balie.';

describe('a conduct talk, carried through', () => {
  let hall: TownHall;
  let date: SinonFakeTimers;

  beforeEach(async () => {
    // A Monday, 10:00 in Merenveld: the third day is a Thursday, the sixth a Sunday.
    date = useFakeTimers({ now: new Date('2026-11-23T09:00:00Z'), toFake: ['Date'] });
    hall = await openTownHall();
    await report(hall);
    await lookedAfter(hall);
    await decide();
  });
  afterEach(async () => {
    await hall.close();
    date.restore();
  });

  const decide = async () => {
    await hall.press('mark', 'Ordegesprek', {}, department());
    await hall.press('mark', 'Vastleggen', { grounds, withEmployee: 'yes' }, department());
  };
  const department = () => hall.channel('stadstoezicht');
  const told = (as: string, part: string, conversation = `a:${as}`): number =>
    hall.teams
      .messages(as, conversation)
      .filter(({ card, text }) => JSON.stringify(card ?? text ?? '').includes(part)).length;
  const waits = (as: string) => told(as, 'Het ordegesprek wacht nog');
  const late = (as: string) => told(as, 'Het ordegesprek is te laat');
  /** Records a step from the newest card in Mark's own chat, as it leads there. */
  const record = async (...presses: readonly (readonly [string, Record<string, string>?])[]) => {
    for (const [label, inputs] of presses) await hall.press('mark', label, inputs);
  };
  const invitation = { date: '2026-12-02', time: '10:30', place: 'Stadskantoor, kamer 7' };

  it('[M2-3] [D-1] asks the manager on the third and the sixth day, and both who answer for it when it is late', async () => {
    await hall.later(2 * day);
    assert.equal(waits('mark'), 0);
    await hall.later(day);
    assert.equal(waits('mark'), 1);
    assert.match(hall.says('mark'), /uiterlijk maandag 30 november 2026/);
    await hall.later(3 * day + 23 * 60);
    assert.equal(waits('mark'), 2);
    assert.deepEqual([late('mark'), late('petra')], [0, 0]);
    for (const times of [1, 2]) {
      await hall.later(day);
      assert.deepEqual([late('mark'), late('petra')], [times, times]);
    }
    await hall.later(30 * day);
    assert.deepEqual([late('mark'), late('petra')], [3, 3]);
  });

  it('[M2-3] asks each late working day once, five times at most', async () => {
    await hall.later(7 * day);
    for (let n = 0; n < 14; n += 1) await hall.later(day);
    assert.deepEqual([late('mark'), late('petra')], [5, 5]);
    assert.equal(late('emma'), 0);
  });

  it('[M2-2] [M2-4] [C-22] goes on from the reminder itself, and is never asked about again once it was held', async () => {
    await hall.later(3 * day);
    await record(['Vervolg maatregel'], ['Vastleggen', invitation]);
    assert.match(hall.says('mark', department()), /Gesprek gepland: wo 2 december 2026, 10:30/);
    assert.doesNotMatch(hall.says('mark', department()), /kamer 7/);
    assert.equal(told('emma', 'de klant uitgenodigd'), 1);
    assert.equal(told('petra', 'een maatregel is een stap verder'), 1);
    assert.ok(told('farid', 'de klant uitgenodigd', department()) > 0);
    await record(
      ['Vervolg maatregel'],
      ['Gesprek gevoerd'],
      ['Vastleggen', { on: '2026-11-26', present: 'yes', mistake: '' }],
    );
    assert.match(hall.says('mark', department()), /Gesprek gevoerd op donderdag 26 november 2026/);
    assert.doesNotMatch(hall.says('mark', department()), /Gesprek voeren: uiterlijk/);
    await hall.later(30 * day);
    // The one reminder that there was has become the form, and then the card.
    assert.deepEqual([waits('mark'), late('mark'), late('petra')], [0, 0, 0]);
  });

  it('[M2-6] [M2-7] comes to agreements, and points to a heavier measure when one is broken', async () => {
    await hall.press('mark', 'Vervolg maatregel', {}, department());
    await hall.press('mark', 'Vastleggen', { ...invitation, date: '2026-11-24' }, department());
    for (const [next, inputs] of [
      ['Gesprek gevoerd', { on: '2026-11-23', present: 'no', mistake: 'Te lang laten wachten' }],
      ['', { agreement1: 'Hij blijft rustig', until1: '2027-05-23', agreement2: 'Hij belt eerst' }],
      ['Afspraak geschonden', { on: '2026-11-23', what: 'Hij schold weer aan de balie.' }],
    ] as const) {
      await hall.press('mark', 'Vervolg maatregel', {}, department());
      if (next) await hall.press('mark', next, {}, department());
      await hall.press('mark', 'Vastleggen', inputs, department());
    }
    assert.match(hall.says('mark', department()), /Het protocol wijst nu op: Ontzegging toegang/);
    await hall.press('mark', 'Vervolg maatregel', {}, department());
    await hall.press('mark', 'Vastleggen', {}, department());
    assert.doesNotMatch(hall.says('mark', department()), /Vervolg maatregel/);
    await hall.press('mark', 'Details', {}, department());
    await hall.press('mark', 'Besluiten en verloop', {}, department());
    const course = hall.says('mark', department());
    for (const part of [
      /Hij blijft rustig \(tot en met 23-05-2027\)/,
      /Te lang laten wachten/,
      /Hij schold weer/,
    ])
      assert.match(course, part);
  });

  it('[M2-3] says nothing of what was closed while the reminder was under way', async () => {
    await hall.press('mark', 'Vervolg maatregel', {}, department());
    await hall.press('mark', 'Maatregel afronden', {}, department());
    await hall.press('mark', 'Vastleggen', {}, department());
    await hall.later(30 * day);
    assert.deepEqual([waits('mark'), late('mark'), late('petra')], [0, 0, 0]);
  });

  it('[M2-3] is remembered while the bot is away, and asked about once when it is back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'conduct-talk-'));
    const file = join(folder, 'store.db');
    await hall.close();
    hall = await openTownHall({ file });
    await report(hall);
    await decide();
    await hall.close();
    // Over the third day, the sixth, and the first that is late.
    date.setSystemTime(new Date('2026-12-01T12:00:00Z'));
    hall = await openTownHall({ file });
    // Teams is somewhere else by now; what could not be said to the old address is said to the new one.
    await hall.later(60);
    assert.deepEqual([waits('mark'), late('mark'), late('petra')], [0, 1, 1]);
    await hall.later(day);
    assert.deepEqual([waits('mark'), late('mark'), late('petra')], [0, 2, 2]);
    await rm(folder, { recursive: true });
  });
});
