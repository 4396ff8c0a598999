import assert from 'node:assert/strict';
import { fileKey } from '../../../dialogs/files/offer.ts';
import { appointmentOf, calendarFile } from '../../../dialogs/letters/appointment.ts';
import type { MeasurePlan } from '../../../protocol/incident/measure.ts';
import type { Step } from '../../../protocol/measures/step.ts';
import { behind, cardIn, textIn, titlesOf } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { incidentWith, measure, measureId, meet, press, talk } from './writing.ts';

const now = new Date('2026-11-23T10:00:00Z');
const invited = (date: string, time: string, place = 'Stadskantoor, kamer 7'): Step => ({
  step: 'invited',
  date,
  time,
  place,
});
const noShow: Step = { step: 'noShow', on: '2026-11-27' };

/** Lines of a calendar file, those that were folded put together again. */
const linesIn = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder()
    .decode(bytes)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
const valueIn = (bytes: Uint8Array, name: string): string | undefined =>
  linesIn(bytes)
    .find(line => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.replace(/^[^:]*:/, '');

const fileFor = (plan: MeasurePlan, ...steps: readonly Step[]): Uint8Array => {
  const appointment = appointmentOf(measure(plan, ...steps));
  assert.ok(appointment, 'there is an appointment');
  return calendarFile(measureId, 'A-2026-00042', appointment, now);
};

describe('the calendar file of a conduct talk', () => {
  it('[M2-2] says when and where, and nothing about whom or why', () => {
    const file = fileFor(talk, invited('2026-11-27', '10:30'));
    assert.equal(valueIn(file, 'SUMMARY'), 'Ordegesprek A-2026-00042');
    assert.equal(valueIn(file, 'LOCATION'), 'Stadskantoor\\, kamer 7');
    assert.equal(valueIn(file, 'DTSTART'), '20261127T093000Z');
    assert.equal(valueIn(file, 'DTEND'), '20261127T103000Z');
    assert.doesNotMatch(new TextDecoder().decode(file), /schold|Test|DESCRIPTION:.*[A-Z]{2}/);
  });

  it('is read as a calendar file has to be written', () => {
    const lines = linesIn(fileFor(talk, invited('2026-11-27', '10:30', 'Een heel lange plaats '.repeat(9))));
    assert.deepEqual([lines[0], lines.at(-1) || lines.at(-2)], ['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    for (const needed of ['VERSION:2.0', 'METHOD:PUBLISH', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM'])
      assert.ok(lines.includes(needed), needed);
    assert.ok(
      lines.some(line => /^PRODID:.+/.test(line)) &&
        lines.some(line => /^DTSTAMP:20261123T100000Z$/.test(line)),
    );
    const raw = new TextDecoder().decode(fileFor(talk, invited('2026-11-27', '10:30', 'ë'.repeat(150))));
    assert.ok(raw.split('\r\n').every(line => Buffer.byteLength(line) <= 75));
  });

  it('keeps its hour on both sides of a change of the clock', () => {
    const at = (date: string, time: string) => valueIn(fileFor(talk, invited(date, time)), 'DTSTART');
    // The last Sunday of March and of October, and the days around them.
    assert.equal(at('2027-03-27', '10:30'), '20270327T093000Z');
    assert.equal(at('2027-03-29', '10:30'), '20270329T083000Z');
    assert.equal(at('2026-10-24', '10:30'), '20261024T083000Z');
    assert.equal(at('2026-10-26', '10:30'), '20261026T093000Z');
  });

  it('is the same appointment when it is moved, and the newer one', () => {
    const planned = { ...talk, plannedAt: '2026-11-26T14:00' } as const;
    const files = [
      fileFor(planned),
      fileFor(planned, invited('2026-11-27', '10:30')),
      fileFor(planned, invited('2026-11-27', '10:30'), noShow, invited('2026-12-02', '09:00')),
    ];
    assert.deepEqual(
      files.map(file => valueIn(file, 'DTSTART')),
      ['20261126T130000Z', '20261127T093000Z', '20261202T080000Z'],
    );
    assert.deepEqual(
      files.map(file => valueIn(file, 'SEQUENCE') ?? '0'),
      ['0', '1', '2'],
    );
    assert.equal(new Set(files.map(file => valueIn(file, 'UID'))).size, 1);
  });

  it('is there only while there is a talk to go to', () => {
    assert.equal(appointmentOf(measure(talk)), undefined);
    const held: Step = { step: 'held', on: '2026-11-27', employeePresent: 'no' };
    assert.equal(appointmentOf(measure(talk, invited('2026-11-27', '10:30'), held)), undefined);
    assert.equal(appointmentOf(measure({ kind: 'none', grounds: 'x' })), undefined);
  });

  describe('in chat', () => {
    let office: TestOffice;
    beforeEach(async () => {
      office = testOffice();
      await meet(office, people.mark);
    });
    afterEach(() => office.store.close());

    it('is offered beside the letters, under a name that says nothing about people', async () => {
      const id = await incidentWith(office, [measure(talk, invited('2026-11-27', '10:30'))]);
      const choice = cardIn(await press(office, { action: 'letter.choose', case: id }));
      const form = '00000000-0000-4000-8000-0000000000f9';
      const answer = await press(office, { ...behind(choice, 'Afspraak voor je agenda'), form });
      assert.match(textIn(answer), /Open het bestand om de afspraak in je agenda te zetten/);
      const file = await office.store.get(fileKey(office, form));
      assert.equal(file?.body.state.name, 'A-2026-00001 ordegesprek.ics');
    });

    it('is not offered where nothing was agreed, and says what to do', async () => {
      const id = await incidentWith(office, [measure(talk)]);
      const choice = cardIn(await press(office, { action: 'letter.choose', case: id }));
      assert.ok(!titlesOf(choice).includes('Afspraak voor je agenda'));
      const answer = await press(office, { action: 'talk.calendar', case: id, measure: measureId });
      assert.match(textIn(answer), /Leg eerst vast waarvoor je de klant uitnodigt/);
    });
  });
});
