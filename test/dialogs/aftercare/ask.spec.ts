import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { lint } from '../../cards/lint.ts';
import { buttonsOf, linesOf } from '../../cards/reading.ts';
import { people, testOffice, town } from '../office.ts';
import { asked, cardIn, caseOf, channel, press, textIn } from './pressing.ts';

const filledIn = { department: 'stadstoezicht', reachMe: 'Bel me vanavond', manager: 'yes' };

describe('Asking for aftercare', () => {
  it('[NZ-2] prefills the department and says what aftercare is, whom to call, and that nothing is written down', async () => {
    const answer = await press(testOffice(), people.emma, 'aftercare.form', {});
    const card = cardIn(answer);
    assert.ok('summary' in answer && !/nazorg/i.test(answer.summary), 'nothing on a locked screen');
    assert.deepEqual(lint(card), []);
    assert.match(JSON.stringify(card), /"id":"department"[^}]*"value":"stadstoezicht"/);
    assert.match(textIn(answer), /Er wordt niets van opgeschreven/);
    assert.match(textIn(answer), /Bedrijfsmaatschappelijk werk: 06-1234 5680/);
    assert.match(textIn(answer), /Bel 112/);
    assert.deepEqual(
      buttonsOf(card).map(({ title }) => title),
      ['Nazorg vragen', 'Mijn nazorg', 'Wat is normaal?', 'Menu'],
    );
  });

  it('[NZ-2] opens a case for the responders of the department, and tells what happens next', async () => {
    const office = testOffice();
    const form = randomUUID();
    const answer = await press(office, people.emma, 'aftercare.ask', { form, ...filledIn });
    const { body } = await caseOf(office, form);
    assert.deepEqual(body.state, {
      phase: 'open',
      since: '2026-11-23T10:00:00.000Z',
      asked: 0,
      returnedBy: [],
      request: {
        victim: people.emma,
        askedBy: 'victim',
        hidden: false,
        department: 'stadstoezicht',
        group: 'bog',
        askedAt: '2026-11-23T10:00:00.000Z',
        reachMe: 'Bel me vanavond',
      },
    });
    assert.deepEqual(
      body.effects.map(({ deed, due }) => [deed.do, due]),
      [
        ['showCard', '2026-11-23T10:00:00.000Z'],
        ['timer', '2026-11-23T10:30:00.000Z'],
      ],
    );
    assert.deepEqual(
      office.woken.map(({ id }) => id),
      [form],
    );
    assert.match(textIn(answer), /binnen 30 minuten/);
    assert.match(textIn(answer), /vraag ik Mark Jansen om je te helpen/);
    assert.match(textIn(answer), /zwijgt over wat je vertelt/);
    assert.doesNotMatch(textIn(answer), /krijgt hier niets van te zien/);
    assert.deepEqual(lint(cardIn(answer)), []);
  });

  it('[NZ-2] makes one case of a form that is sent again, also at the same moment', async () => {
    const office = testOffice();
    const form = randomUUID();
    const send = () => press(office, people.emma, 'aftercare.ask', { form, ...filledIn });
    const answers = [...(await Promise.all([send(), send()])), await send()];
    for (const answer of answers)
      assert.deepEqual(linesOf(cardIn(answer)), linesOf(cardIn(answers[0] ?? answer)));
    const { items } = await office.store.casesOf('aftercare', town.tenant, people.emma, { limit: 10 });
    assert.equal(items.length, 1);
    assert.equal(items[0]?.body.journal.length, 1);
    assert.equal(office.woken.length, 1);
  });

  it('shows, sent again later, how the request stands by then', async () => {
    const office = testOffice();
    const form = randomUUID();
    await press(office, people.emma, 'aftercare.ask', { form, ...filledIn });
    await press(office, people.rosa, 'aftercare.claim', { case: form });
    const answer = await press(office, people.emma, 'aftercare.ask', { form, ...filledIn });
    assert.match(textIn(answer), /Rosa Bakker neemt contact met je op/);
    assert.doesNotMatch(textIn(answer), /30 minuten/);
  });

  it('does not show one person the request of another whose form it was', async () => {
    const office = testOffice();
    const form = randomUUID();
    await press(office, people.emma, 'aftercare.ask', { form, ...filledIn });
    const answer = await press(office, people.mark, 'aftercare.ask', { form, ...filledIn });
    assert.match(textIn(answer), /niet van jou/);
    assert.equal((await caseOf(office, form)).body.state.request.victim, people.emma);
  });

  it('[C-14] takes anything but a clear yes for a no: the manager must not know', async () => {
    for (const manager of ['no', undefined, '', 'YES', ['yes']]) {
      const office = testOffice();
      const form = randomUUID();
      const answer = await press(office, people.emma, 'aftercare.ask', { form, ...filledIn, manager });
      assert.equal((await caseOf(office, form)).body.state.request.hidden, true, String(manager));
      assert.match(textIn(answer), /Je leidinggevende krijgt hier niets van te zien/);
      assert.match(textIn(answer), /vraag ik Sanne Smit om je te helpen/);
      assert.doesNotMatch(textIn(answer), /Mark Jansen/);
    }
  });

  it('returns what was filled in when the department is missing or the wish is too long', async () => {
    const office = testOffice();
    const form = randomUUID();
    const long = 'x'.repeat(301);
    const answer = await press(office, people.olga, 'aftercare.ask', { form, reachMe: long, manager: 'yes' });
    const json = JSON.stringify(cardIn(answer));
    assert.match(textIn(answer), /Kies de afdeling/);
    assert.match(textIn(answer), /301 tekens, er passen er 300/);
    assert.ok(json.includes('x'.repeat(300)));
    assert.match(json, /"id":"manager"[^}]*"value":"yes"/);
    assert.ok(buttonsOf(cardIn(answer)).some(({ action }) => action === 'aftercare.ask'));
    assert.ok(json.includes(form), 'the same form goes on');
    const { items } = await office.store.casesOf('aftercare', town.tenant, people.olga, { limit: 10 });
    assert.deepEqual(items, []);
    assert.deepEqual(lint(cardIn(answer)), []);
  });

  it('leaves out how to be reached when nothing was typed', async () => {
    const office = testOffice();
    const form = randomUUID();
    await press(office, people.olga, 'aftercare.ask', { form, department: 'publiekszaken' });
    assert.ok(!('reachMe' in (await caseOf(office, form)).body.state.request));
  });

  it('lists what runs with a way to stop it, and nothing of it in a channel', async () => {
    const office = testOffice();
    const running = await asked(office);
    const byManager = await asked(office, { askedBy: 'manager', askedByPerson: people.mark });
    const stopped = await asked(office);
    await press(office, people.emma, 'aftercare.cancel', { case: stopped.key.id });
    await press(office, people.rosa, 'aftercare.claim', { case: running.key.id });
    const own = await press(office, people.emma, 'aftercare.form', {});
    const json = JSON.stringify(cardIn(own));
    assert.match(textIn(own), /Rosa Bakker neemt contact met je op/);
    assert.match(textIn(own), /Door je leidinggevende gevraagd/);
    assert.equal(buttonsOf(cardIn(own)).filter(({ title }) => title === 'Nazorg stopzetten').length, 2);
    assert.ok(
      json.includes(running.key.id) && json.includes(byManager.key.id) && !json.includes(stopped.key.id),
    );
    const aloud = await press(office, people.emma, 'aftercare.form', {}, { in: channel });
    assert.doesNotMatch(JSON.stringify(cardIn(aloud)), /Nazorg stopzetten|Rosa/);
  });
});
