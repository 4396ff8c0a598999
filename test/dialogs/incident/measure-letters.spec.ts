import assert from 'node:assert/strict';
import { plans } from '../../protocol/measures/each-step.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { cardIn, factsOf, press, textIn, titlesOf, valuesIn } from './pressing.ts';
import { incidentWith, open, record, recordedIn } from './recording.ts';
import { measure } from './talks.ts';

const delivered = {
  step: 'delivered',
  on: '2026-11-23',
  how: 'inPerson',
  handedOverBy: 'Mark Jansen',
} as const;

describe('the letter of a warning or a ban', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  it('[M4-3] [M4-4] is handed over by somebody, or goes under a code, and a ban never by ordinary post', async () => {
    const id = await incidentWith(office, plans.ban);
    const form = await open(office, id, 'delivered');
    assert.deepEqual(valuesIn(cardIn(form)), {
      on: '2026-11-23',
      how: 'inPerson',
      handedOverBy: 'Mark Jansen',
      tracking: undefined,
    });
    assert.doesNotMatch(JSON.stringify(cardIn(form)), /gewone post/);
    const nobody = await record(office, id, 'delivered', { on: '2026-11-23', how: 'inPerson' });
    assert.match(textIn(nobody), /⚠ Vul in wie de brief gaf/);
    const uncoded = await record(office, id, 'delivered', { on: '2026-11-23', how: 'registeredPost' });
    assert.match(textIn(uncoded), /⚠ Vul de code in/);
    const plain = await record(office, id, 'delivered', { on: '2026-11-23', how: 'post' });
    assert.match(textIn(plain), /⚠ Kies hoe de klant de brief kreeg/);
    const answer = await record(office, id, 'delivered', delivered);
    assert.match(textIn(answer), /Brief gegeven of verstuurd op maandag 23 november 2026/);
    assert.deepEqual(await recordedIn(office, id), [delivered]);
  });

  it('[M4-3] is kept with what belongs to its way, and nothing that was typed for another way', async () => {
    const id = await incidentWith(office, plans.ban);
    const typed = { ...delivered, how: 'registeredPost', tracking: '3SABCD1234567' };
    await record(office, id, 'delivered', typed);
    assert.deepEqual(await recordedIn(office, id), [
      { step: 'delivered', on: '2026-11-23', how: 'registeredPost', tracking: '3SABCD1234567' },
    ]);
  });

  it('[M3-11] of a warning may go by ordinary post', async () => {
    const id = await incidentWith(office, plans.written);
    assert.match(JSON.stringify(cardIn(await open(office, id, 'delivered'))), /gewone post/);
    await record(office, id, 'delivered', { on: '2026-11-23', how: 'post' });
    assert.deepEqual(await recordedIn(office, id), [{ step: 'delivered', on: '2026-11-23', how: 'post' }]);
  });

  it('[M4-7] is refused with an account of it, that stays off the card, and then goes by registered post', async () => {
    const id = await incidentWith(office, plans.ban);
    assert.match(textIn(await open(office, id, 'refused')), /Stuur hem dan aangetekend/);
    const empty = textIn(await record(office, id, 'refused', { on: '2026-11-23', time: '25:99' }));
    for (const problem of [
      /⚠ Kies wat de klant weigerde/,
      /⚠ Vul een tijd in/,
      /⚠ Schrijf in een of twee zinnen/,
    ])
      assert.match(empty, problem);
    const refused = {
      on: '2026-11-23',
      what: 'toAccept',
      account: 'Hij gooide de brief op de grond.',
      time: '10:05',
      where: 'Balie 2',
      offeredBy: 'Mark Jansen',
    };
    const answer = await record(office, id, 'refused', { ...refused, time: '10:05:00' });
    assert.match(textIn(answer), /Klant weigerde op maandag 23 november 2026/);
    assert.doesNotMatch(textIn(answer), /grond|Balie 2/);
    assert.deepEqual(await recordedIn(office, id), [{ step: 'refused', ...refused }]);
    const again = valuesIn(cardIn(await open(office, id, 'delivered')));
    assert.deepEqual([again.how, again.handedOverBy], ['registeredPost', undefined]);
  });

  it('[M4-5] is signed for on a day that has been', async () => {
    const id = await incidentWith(office, plans.ban, [delivered]);
    assert.match(
      textIn(await record(office, id, 'acknowledged', { on: '2026-11-24' })),
      /⚠ Deze datum is nog niet geweest/,
    );
    assert.match(
      textIn(await record(office, id, 'acknowledged', { on: '2026-11-23' })),
      /Getekend voor ontvangst op/,
    );
  });

  it('[M4-6] asks only about who had no copy yet, and records each with its day', async () => {
    const id = await incidentWith(office, plans.ban, [delivered]);
    const choices = async () => JSON.stringify(cardIn(await open(office, id, 'copied')));
    for (const holder of ['Klantdossier', 'Beveiligingsbedrijf', 'Politie'])
      assert.match(await choices(), new RegExp(holder));
    assert.match(
      textIn(await record(office, id, 'copied', { on: '2026-11-23' })),
      /⚠ Kies wie een kopie heeft/,
    );
    await record(office, id, 'copied', { on: '2026-11-23', holders: 'police,clientFile,somebody' });
    assert.deepEqual((await recordedIn(office, id)).at(-1), {
      step: 'copied',
      on: '2026-11-23',
      holders: ['clientFile', 'police'],
    });
    assert.doesNotMatch(await choices(), /Klantdossier/);
    await record(office, id, 'copied', { on: '2026-11-23', holders: 'security' });
    const next = await press(office, people.mark, { action: 'measure.next', case: id });
    assert.ok(!titlesOf(cardIn(next)).includes('Kopie gegeven'));
  });

  it('[M1-1] [H2-3a] of who was only spoken to is the day, and of who writes, who spoke to him', async () => {
    const oral = await incidentWith(office, plans.oral);
    assert.match(textIn(await record(office, oral, 'spoken', { on: '2026-11-23' })), /Gewaarschuwd op/);
    const writer = await incidentWith(office, plans.writings, [], { place: 'written' });
    assert.equal(valuesIn(cardIn(await open(office, writer, 'contacted'))).by, 'Mark Jansen');
    assert.match(textIn(await record(office, writer, 'contacted', { on: '2026-11-23' })), /⚠ Vul in wie/);
    await record(office, writer, 'contacted', { on: '2026-11-23', by: 'Mark Jansen' });
    assert.deepEqual(await recordedIn(office, writer), [
      { step: 'contacted', on: '2026-11-23', by: 'Mark Jansen' },
    ]);
  });

  it('is recorded by who decides and nobody else, and never as made by hand', async () => {
    const id = await incidentWith(office, plans.ban);
    for (const person of [people.emma, people.lies, people.sanne, people.fatima]) {
      const answer = await record(office, id, 'delivered', delivered, person);
      assert.match(textIn(answer), /Dit beslist Mark Jansen/);
      assert.equal((await factsOf(office, id)).at(-1), 'actionRefused');
    }
    const forged = await press(office, people.mark, {
      action: 'measure.step',
      case: id,
      measure,
      form: measure,
      pick: 'drafted',
      letter: 'accessBan',
    });
    assert.ok('card' in forged);
    assert.deepEqual(await recordedIn(office, id), []);
  });

  it('is one step, however often and however much at once the same form is sent', async () => {
    const id = await incidentWith(office, plans.ban);
    const form = '00000000-0000-4000-8000-0000000000f1';
    for (const answer of await Promise.all(
      [1, 2, 3].map(() => record(office, id, 'delivered', { ...delivered, form })),
    ))
      assert.match(textIn(answer), /Brief gegeven of verstuurd op/);
    assert.equal((await recordedIn(office, id)).length, 1);
  });

  it('[M4-2] is extended to a later day only, and ends on a day that is not past', async () => {
    const id = await incidentWith(office, plans.ban, [delivered]);
    assert.match(textIn(await open(office, id, 'extended')), /Nu geldt hij tot en met dinsdag 25 mei 2027/);
    const grounds = 'Hij belde opnieuw met dreigementen.';
    for (const [until, problem] of [
      ['', /⚠ Vul de einddatum in/],
      ['2027-05-25', /⚠ De nieuwe einddatum moet na de huidige liggen/],
      ['2206-01-01', /⚠ Dit is meer dan vijf jaar/],
    ] as const)
      assert.match(textIn(await record(office, id, 'extended', { until, grounds })), problem);
    const answer = await record(office, id, 'extended', { until: '2027-11-25', grounds });
    assert.match(textIn(answer), /Geldt tot en met donderdag 25 november 2027/);
    assert.match(textIn(answer), /De klant hoort het uiterlijk donderdag 26 november 2026/);
    assert.doesNotMatch(textIn(answer), /dreigementen/);
  });

  it('[LX-4] ends with a reason, and needs an explanation unless its term is over', async () => {
    const id = await incidentWith(office, plans.ban, [delivered]);
    const grounds = 'Het gaat al maanden goed.';
    for (const [fields, problem] of [
      [{ on: '2026-11-22', why: 'notNeeded', grounds }, /⚠ Kies vandaag of een dag hierna/],
      [{ on: '2027-05-27', why: 'notNeeded', grounds }, /⚠ Op die dag is de ontzegging al voorbij/],
      [{ on: '2026-11-23', why: 'expired', grounds }, /⚠ De einddatum is nog niet voorbij/],
      [{ on: '2026-11-23', why: 'notNeeded' }, /⚠ Schrijf in een of twee zinnen/],
      [{ on: '2026-11-23', grounds }, /⚠ Kies waarom de ontzegging eindigt/],
    ] as const)
      assert.match(textIn(await record(office, id, 'banEnded', fields)), problem);
    const answer = await record(office, id, 'banEnded', { on: '2026-12-01', why: 'notNeeded', grounds });
    assert.match(textIn(answer), /Ontzegging beëindigd per dinsdag 1 december 2026/);
    office.setNow(new Date('2027-05-26T08:00:00Z'));
    const over = await incidentWith(office, plans.ban, [delivered]);
    assert.equal(valuesIn(cardIn(await open(office, over, 'banEnded'))).why, 'expired');
    assert.match(
      textIn(await record(office, over, 'banEnded', { on: '2027-05-26', why: 'expired' })),
      /Ontzegging beëindigd per woensdag 26 mei 2027/,
    );
  });

  it('[L-4] is breached at one of its own locations, and then points to the police', async () => {
    const id = await incidentWith(office, plans.ban, [delivered]);
    const form = await open(office, id, 'banBreached');
    assert.match(textIn(form), /artikel 139/);
    assert.equal(valuesIn(cardIn(form)).location, 'stadskantoor', 'there is only one');
    const what = 'Hij stond ineens aan de balie.';
    const elsewhere = await record(office, id, 'banBreached', {
      on: '2026-11-23',
      location: 'wijkpost',
      what,
    });
    assert.match(textIn(elsewhere), /⚠ Kies waar het was/);
    const answer = await record(office, id, 'banBreached', {
      on: '2026-11-23',
      location: 'stadskantoor',
      what,
    });
    assert.match(textIn(answer), /wijst nu op: Aangifte of melding, omdat de klant toch binnenkwam/);
    assert.doesNotMatch(textIn(answer), /ineens aan de balie/);
  });
});
