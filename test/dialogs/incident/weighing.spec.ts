import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { lint } from '../../cards/lint.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { behind, cardIn, press, registered, sent, stored, textIn, valuesIn } from './pressing.ts';
import { measure, talk } from './talks.ts';

const grounds = 'Hij schold de medewerker uit aan de balie.';
const deviation = 'Hij bood meteen zijn excuses aan.';

describe('the measure that the protocol points to', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const form = (id: string, pick: string, language: 'nl' | 'en' = 'nl') =>
    press(office, people.mark, { action: 'measure.form', case: id, pick, revision: 1 }, language);
  const decide = async (id: string, pick: string, more: object = {}) =>
    press(office, people.mark, {
      action: 'measure.decide',
      case: id,
      pick,
      form: randomUUID(),
      way: 'oral',
      withEmployee: 'no',
      grounds,
      ...more,
    });

  it('stands on the card with its reason, until a rung was chosen [C-4]', async () => {
    const id = await sent(office);
    const card = () => press(office, people.mark, { action: 'incident.card', case: id });
    assert.match(textIn(await card()), /Het protocol wijst op: Ordegesprek, omdat er is gedreigd/);
    await decide(id, 'conductTalk');
    assert.doesNotMatch(textIn(await card()), /Het protocol wijst op/);
  });

  it('stands above every form, in both languages; choosing it asks nothing more [C-4]', async () => {
    const id = await sent(office);
    const answer = await form(id, 'conductTalk');
    assert.match(textIn(answer), /Het protocol wijst op: Ordegesprek, omdat er is gedreigd/);
    assert.ok(!('deviation' in valuesIn(cardIn(answer))));
    assert.match(
      textIn(await form(id, 'accessBan', 'en')),
      /The protocol points to: Conduct talk, because there was a threat/,
    );
  });

  for (const [pick, asks, as] of [
    ['warning', /lichters/, 'lighter'],
    ['accessBan', /zwaarders/, 'heavier'],
  ] as const)
    it(`is overruled with something ${as} only with a reason, which goes on file [C-4]`, async () => {
      const id = await sent(office);
      const answer = await form(id, pick);
      assert.match(JSON.stringify(cardIn(answer)), asks);
      const typed = { locations: 'all', from: '2026-11-23', until: '2027-01-01', delivery: 'inPerson' };
      const without = await decide(id, pick, { ...typed, deviation: 'Zomaar' });
      assert.match(
        textIn(without),
        new RegExp(`⚠ Schrijf op waarom iets ${as === 'lighter' ? 'lichters' : 'zwaarders'}`),
      );
      assert.equal(valuesIn(cardIn(without)).deviation, 'Zomaar');
      assert.equal(valuesIn(cardIn(without)).grounds, grounds);
      assert.deepEqual(lint(cardIn(without)), []);
      assert.deepEqual((await registered(office, id)).measures, []);
      await decide(id, pick, { ...typed, deviation });
      const [decided] = (await registered(office, id)).measures;
      assert.deepEqual([decided?.proposed, decided?.overruled], ['conductTalk', { as, why: deviation }]);
      const fact = (await stored(office, id)).body.journal.at(-1)?.fact;
      assert.ok(fact?.fact === 'measureDecided');
      assert.deepEqual([fact.proposed, fact.overruled], ['conductTalk', as]);
      assert.ok(
        !JSON.stringify((await stored(office, id)).body.journal).includes(deviation),
        'no words in the journal',
      );
    });

  it('is overruled by deciding on nothing, for which the grounds are the reason [C-4]', async () => {
    const id = await sent(office);
    assert.ok(!('deviation' in valuesIn(cardIn(await form(id, 'none')))));
    await decide(id, 'none');
    assert.deepEqual((await registered(office, id)).measures[0]?.overruled, { as: 'lighter', why: grounds });
  });

  it('is not overruled by what stands beside the ladder: police and damage', async () => {
    const id = await sent(office);
    await decide(id, 'police', { which: 'report', filedBy: 'employee' });
    const [police] = (await registered(office, id)).measures;
    assert.deepEqual([police?.proposed, police?.overruled], ['conductTalk', undefined]);
  });

  it('asks nothing more about a second measure once a rung was chosen, and again after a broken agreement', async () => {
    const chosen = await sent(office, { state: { measures: [talk(measure)] } });
    assert.doesNotMatch(textIn(await form(chosen, 'warning')), /Het protocol wijst op/);
    const breached = { step: 'breached', on: '2026-11-23', what: 'Schold weer' } as const;
    const broken = await sent(office, { state: { measures: [talk(measure, breached)] } });
    assert.match(
      textIn(await form(broken, 'accessBan')),
      /Het protocol wijst op: Ontzegging toegang, omdat een afspraak niet is nagekomen/,
    );
  });

  it('and why it was overruled are read by who decides, and not by the reporter', async () => {
    const id = await sent(office);
    await decide(id, 'warning', { deviation });
    const course = (person: string) =>
      press(office, person, { action: 'incident.details', case: id, pick: 'course' });
    assert.match(
      textIn(await course(people.mark)),
      /Lichter dan het protocol voorstelde \(ordegesprek\), omdat: Hij bood meteen zijn excuses aan\./,
    );
    assert.doesNotMatch(textIn(await course(people.emma)), /Lichter|excuses/);
  });

  it('reads cases and measures from before it was kept', async () => {
    const id = await sent(office, {
      report: { sorts: ['scolding'] },
      state: { earlier: { certain: 2, possible: 1 }, measures: [] },
    });
    const text = textIn(await press(office, people.mark, { action: 'incident.card', case: id }));
    assert.match(text, /Eerder: 2 keer zeker dezelfde persoon, 1 keer mogelijk dezelfde persoon/);
    assert.match(
      text,
      /Het protocol wijst op: Ontzegging toegang, omdat dezelfde persoon al 2 keer eerder agressief was/,
    );
    const old = await sent(office, { state: { measures: [talk(measure)] } });
    const course = await press(office, people.mark, {
      action: 'incident.details',
      case: old,
      pick: 'course',
    });
    assert.match(textIn(course), /Ordegesprek: door Mark Jansen/);
  });

  it('is asked for anew when the case changed meanwhile, and nothing typed is lost', async () => {
    const id = await sent(office, { report: { sorts: ['scolding'] } });
    const opened = behind(cardIn(await form(id, 'warning')), 'Vastleggen');
    const { revision } = (await stored(office, id)).body;
    await press(office, people.farid, { action: 'incident.takeUp', case: id, revision });
    const again = await press(office, people.mark, { ...opened, way: 'oral', grounds });
    assert.match(
      textIn(again),
      /intussen iets veranderd[\s\S]*Het protocol wijst op: Waarschuwing, omdat er geen eerdere melding/,
    );
    assert.equal(valuesIn(cardIn(again)).grounds, grounds);
  });
});
