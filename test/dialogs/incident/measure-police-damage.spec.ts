import assert from 'node:assert/strict';
import { plans } from '../../protocol/measures/each-step.ts';
import { town } from '../../town.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { cardIn, press, textIn, titlesOf, valuesIn } from './pressing.ts';
import { incidentWith, open, record, recordedIn } from './recording.ts';

const why = 'Zij wil het laten rusten.';

describe('the way to the police', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  it('[M3-8] [M3-14] [M3-15] shows the advice, that it is no duty and the address to give, right where it is recorded', async () => {
    const id = await incidentWith(office, plans.police);
    for (const pick of ['filed', 'notFiled'] as const) {
      const text = textIn(await open(office, id, pick));
      assert.match(text, /Aangifte geadviseerd: er is gedreigd \(regel M3-8\)/);
      assert.match(text, /doet wie het overkwam zelf aangifte \(regel M3-14\)/);
      assert.match(text, /mag aangifte doen, maar moet niet/);
      assert.match(text, /Adres voor de politie: Raadhuisplein 1, Merenveld/);
      assert.match(text, /VPT-incident/);
    }
  });

  it('[M3-9] [M3-13] lets the manager report what was destroyed, beside what happened to a person', async () => {
    const id = await incidentWith(office, plans.police, [], { damageMunicipal: 'De balie is stuk.' });
    const text = textIn(await open(office, id, 'filed'));
    assert.match(text, /er is gedreigd \(regel M3-8\)[\s\S]*er is schade \(regel M3-9\)/);
    assert.match(text, /doet de leidinggevende aangifte, namens de gemeente \(regel M3-13\)/);
    await record(office, id, 'filed', { on: '2026-11-23', which: 'report', filedBy: 'employer' });
    assert.deepEqual(await recordedIn(office, id), [
      { step: 'filed', on: '2026-11-23', which: 'report', filedBy: 'employer' },
    ]);
  });

  it('[M3-14] leaves a report about a person to that person, unless the municipality has chosen otherwise', async () => {
    const fields = { on: '2026-11-23', which: 'report', filedBy: 'employer' };
    const id = await incidentWith(office, plans.police);
    assert.match(textIn(await record(office, id, 'filed', fields)), /⚠ .*alleen wie het overkwam/);
    assert.deepEqual(await recordedIn(office, id), []);
    const settings = { ...town.settings, policeReportBy: 'employeeOrEmployer' } as const;
    const other = testOffice({ ...town, settings });
    const there = await incidentWith(other, plans.police);
    assert.match(textIn(await open(other, there, 'filed')), /mag ook de werkgever aangifte doen/);
    assert.match(textIn(await record(other, there, 'filed', fields)), /Gedaan bij de politie op/);
    await other.store.close();
  });

  it('[M3-3] [LG-2] records what it became, who came along and the number, and says the day on the card', async () => {
    const id = await incidentWith(office, plans.police);
    const form = await open(office, id, 'filed');
    assert.deepEqual(valuesIn(cardIn(form)), {
      on: '2026-11-23',
      which: 'report',
      filedBy: 'employee',
      companion: undefined,
      reportNumber: undefined,
    });
    const filed = {
      on: '2026-11-23',
      which: 'notification',
      filedBy: 'employee',
      companion: 'manager',
      reportNumber: 'PL2100-2026123456',
    };
    const answer = await record(office, id, 'filed', filed);
    assert.match(textIn(answer), /Melding gedaan op maandag 23 november 2026/);
    assert.doesNotMatch(textIn(answer), /PL2100|uiterlijk/);
    assert.deepEqual(await recordedIn(office, id), [{ step: 'filed', ...filed }]);
  });

  it('[M3-14] records that somebody does not want to, with the reason, and keeps the way open', async () => {
    const id = await incidentWith(office, plans.police);
    assert.match(
      textIn(await record(office, id, 'notFiled', {})),
      /⚠ Kies waarom niet[\s\S]*⚠ Schrijf in een/,
    );
    const answer = await record(office, id, 'notFiled', { why: 'victimsChoice', account: why });
    assert.doesNotMatch(textIn(answer), /laten rusten|Aangifte doen: uiterlijk/);
    const next = await press(office, people.mark, { action: 'measure.next', case: id });
    assert.match(textIn(next), /Gedaan bij de politie/, 'going later is always possible');
  });

  it('[M3-1] records the number later, and every outcome as it comes', async () => {
    const id = await incidentWith(office, plans.filedBefore);
    assert.match(textIn(await record(office, id, 'numbered', {})), /⚠ Vul het nummer van de politie in/);
    await record(office, id, 'numbered', { reportNumber: 'PL2100-2026123456' });
    assert.match(
      textIn(await record(office, id, 'outcome', { on: '2026-11-23' })),
      /⚠ Kies hoe het ermee staat/,
    );
    await record(office, id, 'outcome', { on: '2026-11-23', result: 'investigated' });
    const answer = await record(office, id, 'outcome', {
      on: '2026-11-23',
      result: 'dismissed',
      note: 'Geen bewijs',
    });
    assert.match(textIn(answer), /Bericht van de politie op maandag 23 november 2026/);
    assert.doesNotMatch(textIn(answer), /sepon|Geen bewijs/i);
    assert.deepEqual(
      (await recordedIn(office, id)).map(step => 'result' in step && step.result),
      [false, 'investigated', 'dismissed'],
    );
  });
});

describe('the way of a damage claim', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  it('[M5-2] [LX-3] records when and how the client was asked, and before when he pays', async () => {
    const id = await incidentWith(office, plans.claim);
    for (const [fields, problem] of [
      [{ on: '2026-11-23' }, /⚠ Kies hoe de claim naar de klant ging/],
      [{ on: '2026-11-23', how: 'registeredPost' }, /⚠ Vul de code in/],
      [{ on: '2026-11-23', how: 'post', payBefore: '2026-11-23' }, /⚠ Deze dag moet na de dag van de claim/],
    ] as const)
      assert.match(textIn(await record(office, id, 'claimed', fields)), problem);
    const claimed = { on: '2026-11-23', how: 'post', payBefore: '2026-12-23' };
    const answer = await record(office, id, 'claimed', claimed);
    assert.match(textIn(answer), /Claim verstuurd op[\s\S]*De klant betaalt vóór woensdag 23 december 2026/);
    assert.deepEqual(await recordedIn(office, id), [{ step: 'claimed', ...claimed }]);
  });

  it('[M5-5] takes payments in parts and says what came in of it', async () => {
    const id = await incidentWith(office, plans.claim);
    await record(office, id, 'claimed', { on: '2026-11-23', how: 'post' });
    assert.match(
      textIn(await record(office, id, 'paid', { on: '2026-11-23', amount: 'veel' })),
      /⚠ Vul een bedrag in/,
    );
    await record(office, id, 'paid', { on: '2026-11-23', amount: '40,-' });
    assert.match(textIn(await open(office, id, 'paid')), /Gevraagd: €\s100,00\. Betaald: €\s40,00/);
    await record(office, id, 'settled', { on: '2026-11-23', how: 'settlement', amount: '60' });
    assert.match(textIn(await open(office, id, 'paid')), /Gevraagd: €\s60,00/);
    assert.deepEqual(
      (await recordedIn(office, id)).map(step => ('amount' in step ? step.amount : undefined)),
      [undefined, 4_000, 6_000],
    );
  });

  it('[M5-4] pays an employee whose things they were, and offers that for nobody else', async () => {
    const own = await incidentWith(office, plans.claimForEmployee);
    const next = (id: string) => press(office, people.mark, { action: 'measure.next', case: id });
    assert.ok(titlesOf(cardIn(await next(own))).includes('Medewerker vergoed'));
    await record(office, own, 'compensated', { on: '2026-11-23', amount: '129,95' });
    assert.deepEqual(await recordedIn(office, own), [
      { step: 'compensated', on: '2026-11-23', amount: 12_995 },
    ]);
    const towns = await incidentWith(office, plans.claim);
    assert.ok(!titlesOf(cardIn(await next(towns))).includes('Medewerker vergoed'));
  });

  it('[M5-5] is let go of with a reason that stays off the card', async () => {
    const id = await incidentWith(office, plans.claim);
    assert.match(textIn(await record(office, id, 'writtenOff', { why: 'nee' })), /⚠ Schrijf in een/);
    const answer = await record(office, id, 'writtenOff', { why: 'De klant zit in de schuldsanering.' });
    assert.match(textIn(answer), /Niet verder verhaald/);
    assert.doesNotMatch(textIn(answer), /schuldsanering/);
  });
});
