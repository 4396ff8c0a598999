import assert from 'node:assert/strict';
import { workHandedToYou } from '../../../dialogs/work/handed-to-you.ts';
import { sayIn } from '../../../texts/words.ts';
import { lint } from '../../cards/lint.ts';
import { linesOf } from '../../cards/reading.ts';
import { cardIn, factsOf, press, registered, sent, stored, textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice } from '../office.ts';

describe('handing all open work over [C-21]', () => {
  let office: TestOffice;
  let ids: readonly string[];

  beforeEach(async () => {
    office = testOffice();
    ids = [await sent(office), await sent(office), await sent(office)];
  });
  afterEach(() => office.store.close());

  const form = (person: string = people.mark) => press(office, person, { action: 'work.handOverForm' });
  const to = (person: string, by: string = people.mark) =>
    press(office, by, { action: 'work.handOver', to: person });
  const told = async () => {
    const files = await Promise.all(ids.map(id => stored(office, id)));
    return files.flatMap(({ body: { effects } }) =>
      effects.flatMap(({ deed }) =>
        deed.do === 'tell' && deed.person === people.farid ? [deed.notice] : [],
      ),
    );
  };

  it('says how much goes over, and offers the own deputies first', async () => {
    const text = textIn(await form());
    assert.match(text, /Dit gaat over: 3 meldingen\./);
    const names = [...JSON.stringify(cardIn(await form())).matchAll(/"title":"([^"]+) \(/g)].map(
      ([, name]) => name,
    );
    assert.equal(names[0], 'Farid Amrani');
    assert.deepEqual(lint(cardIn(await form())), []);
  });

  it('gives every case to the colleague, who hears of it once', async () => {
    assert.match(textIn(await to(people.farid)), /Farid Amrani heeft nu 3 meldingen van jou\./);
    for (const id of ids) {
      assert.equal((await registered(office, id)).handedTo, people.farid);
      assert.deepEqual(await factsOf(office, id), ['incidentRegistered', 'handedOver']);
    }
    assert.deepEqual(await told(), ['workHandedToYou']);
    const card = await workHandedToYou(office, people.farid, people.mark, sayIn('nl'));
    const text = linesOf(card).join('\n');
    assert.match(text, /heeft openstaand werk aan je overgedragen/);
    assert.equal(text.match(/Incident A-2026-00001|A-2026-00001/g)?.length, 3);
  });

  it('is done once, however often the button is pressed', async () => {
    await Promise.all([to(people.farid), to(people.farid), to(people.farid)]);
    for (const id of ids) assert.deepEqual(await factsOf(office, id), ['incidentRegistered', 'handedOver']);
    assert.equal((await told()).filter(notice => notice === 'workHandedToYou').length, 1);
  });

  it('leaves with a colleague what he took up already', async () => {
    const [first = ''] = ids;
    await press(office, people.petra, { action: 'incident.takeUp', case: first });
    assert.match(textIn(await to(people.farid)), /heeft nu 2 meldingen/);
    assert.equal((await registered(office, first)).handedTo, undefined);
  });

  it('asks again where nobody was chosen, or somebody who is not responsible for others', async () => {
    for (const person of ['', people.emma, people.mark, 'iemand'])
      assert.match(textIn(await to(person)), /⚠ Kies een collega uit de lijst\./);
    assert.deepEqual(await told(), []);
  });

  it('is not for who manages nobody', async () => {
    assert.doesNotMatch(textIn(await to(people.farid, people.emma)), /heeft nu/);
    assert.deepEqual(await factsOf(office, ids[0] ?? ''), ['incidentRegistered']);
  });

  it('says so when there is nothing of his own', async () => {
    assert.match(textIn(await form(people.inge)), /Er staat niets open dat van jou is\./);
  });

  it('can be handed on, and back', async () => {
    await to(people.farid);
    await to(people.mark, people.farid);
    for (const id of ids) assert.equal((await registered(office, id)).handedTo, people.mark);
    assert.match(textIn(await form()), /3 meldingen/);
  });
});
