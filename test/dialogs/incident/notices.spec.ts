import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Card } from '../../../cards/card.ts';
import { handedToYou, incidentCopy, measureCopy, reportProgress } from '../../../dialogs/incident/notices.ts';
import { type Language, sayIn } from '../../../texts/words.ts';
import { lint } from '../../cards/lint.ts';
import { buttonsOf, linesOf } from '../../cards/reading.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { press, sent, stored, titlesOf } from './pressing.ts';

const notices = { handedToYou, incidentCopy, measureCopy, reportProgress };

describe('what people are told of an incident', () => {
  let office: TestOffice;
  let id: string;

  beforeEach(async () => {
    office = testOffice();
    id = await sent(office);
  });
  afterEach(() => office.store.close());

  const told = async (
    notice: keyof typeof notices,
    person: string,
    language: Language = 'nl',
  ): Promise<Card> => {
    const incident = await stored(office, id);
    const entry = incident.body.journal.at(-1);
    assert.ok(entry);
    const card = await notices[notice]({ office, stored: incident, person, entry }, sayIn(language));
    assert.deepEqual(lint(card), []);
    return card;
  };
  const text = async (...args: Parameters<typeof told>) => linesOf(await told(...args)).join('\n');
  const talk = () =>
    press(office, people.farid, {
      action: 'measure.decide',
      case: id,
      pick: 'conductTalk',
      form: randomUUID(),
      withEmployee: 'yes',
      grounds: 'Hij schold de medewerker uit.',
    });

  it('is a copy with a way to the details for safety officer and department head [NZ-6] [AH-1]', async () => {
    for (const person of [people.sanne, people.petra]) {
      const card = await told('incidentCopy', person);
      assert.match(
        linesOf(card).join('\n'),
        /Incidentmelding A-2026-00001[\s\S]*Wat: Dreigen, Schelden[\s\S]*Politie: Aangifte geadviseerd/,
      );
      assert.deepEqual(buttonsOf(card), [{ title: 'Details', action: 'incident.details' }]);
    }
  });

  it('is a copy without client data and without details for the HR manager [PM-1]', async () => {
    for (const notice of ['incidentCopy', 'measureCopy'] as const) {
      const card = await told(notice, people.fatima);
      assert.doesNotMatch(linesOf(card).join('\n'), /Letsel|Eerder|Stadskantoor|Politie/);
      assert.match(linesOf(card).join('\n'), /zonder gegevens over de klant/);
      assert.deepEqual(buttonsOf(card), []);
    }
  });

  it('names the measure, who decided it and until when in the copy of a decision', async () => {
    await talk();
    assert.match(
      await text('measureCopy', people.fatima),
      /Ordegesprek: door Farid Amrani, namens Mark Jansen[\s\S]*Gesprek voeren: uiterlijk maandag 30 november 2026/,
    );
    assert.doesNotMatch(await text('measureCopy', people.sanne), /schold/);
  });

  it('tells the reporter who did what, until when, and where to find it [C-22]', async () => {
    await talk();
    const card = await told('reportProgress', people.emma);
    assert.match(
      linesOf(card).join('\n'),
      /Er is iets gedaan met je melding A-2026-00001[\s\S]*Farid Amrani heeft namens Mark Jansen een ordegesprek vastgelegd\.[\s\S]*uiterlijk maandag 30 november 2026/,
    );
    assert.deepEqual(buttonsOf(card), [{ title: 'Mijn meldingen', action: 'report.mine' }]);
    assert.match(
      await text('reportProgress', people.emma, 'en'),
      /Farid Amrani, on behalf of Mark Jansen, recorded a conduct talk\./,
    );
  });

  it('gives whom it was handed to the card itself, with everything that can be done', async () => {
    await press(office, people.mark, { action: 'incident.handOver', case: id, to: people.inge });
    const card = await told('handedToYou', people.inge);
    assert.match(
      linesOf(card).join('\n'),
      /Mark Jansen heeft deze melding aan jou overgedragen\. Jij kunt nu beslissen\./,
    );
    assert.equal(titlesOf(card)[0], 'Oppakken');
  });

  it('says of a report that was withdrawn meanwhile only that', async () => {
    await press(office, people.emma, { action: 'report.withdrawSure', case: id });
    const card = await told('incidentCopy', people.sanne);
    assert.match(linesOf(card).join('\n'), /heeft deze melding ingetrokken/);
    assert.deepEqual(buttonsOf(card), []);
  });
});
