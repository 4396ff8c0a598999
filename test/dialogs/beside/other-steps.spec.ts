import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { lint } from '../../cards/lint.ts';
import {
  cardIn,
  factsOf,
  press,
  registered,
  sent,
  stored,
  textIn,
  titlesOf,
  valuesIn,
} from '../incident/pressing.ts';
import { people, type TestOffice, testOffice } from '../office.ts';

describe('what goes on beside the measures', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const steps = async (id: string, person: string) =>
    titlesOf(cardIn(await press(office, person, { action: 'incident.otherSteps', case: id })));
  const expects = (id: string, form: string = randomUUID(), person: string = people.emma) =>
    press(office, person, {
      action: 'return.expect',
      case: id,
      form,
      how: 'comes',
      location: 'stadskantoor',
    });

  it('offers each only what he may do, and what fits', async () => {
    const id = await sent(office, { report: { injury: 'hospital' } });
    assert.deepEqual(await steps(id, people.mark), [
      'Zeggen dat de klant weg moet',
      'Waarschuw anderen',
      'Melding vastleggen',
      'Letsel bleek ernstiger',
      'Terug',
    ]);
    assert.deepEqual(await steps(id, people.emma), [
      'Zeggen dat de klant weg moet',
      'Waarschuw anderen',
      'Letsel bleek ernstiger',
      'Mijn meldingen',
    ]);
    assert.deepEqual(await steps(id, people.sanne), [
      'Melding vastleggen',
      'Letsel bleek ernstiger',
      'Terug',
    ]);
    const letter = await sent(office, { report: { place: 'written' } });
    assert.deepEqual(await steps(letter, people.mark), [
      'Contact opgenomen',
      'Waarschuw anderen',
      'Letsel bleek ernstiger',
      'Terug',
    ]);
  });

  it('[H2-2b] is one warning, however often the same form is sent', async () => {
    const id = await sent(office);
    const form = randomUUID();
    for (const answer of await Promise.all([1, 2, 3].map(() => expects(id, form))))
      assert.match(textIn(answer), /Gewaarschuwd: de klant komt mogelijk langs \(Stadskantoor\)/);
    assert.equal((await registered(office, id)).returns?.length, 1);
    assert.deepEqual(await factsOf(office, id), ['incidentRegistered', 'returnExpected']);
  });

  it('[H2-2b] lets who was warned say that the client is there, and nobody else', async () => {
    const id = await sent(office);
    const form = randomUUID();
    await expects(id, form);
    const here = { action: 'return.here', case: id, expected: form };
    for (const person of [people.olga, people.rosa, people.inge])
      assert.match(textIn(await press(office, person, here)), /Dit kun jij niet doen/);
    await Promise.all([press(office, people.lies, here), press(office, people.lies, here)]);
    assert.equal((await factsOf(office, id)).filter(fact => fact === 'clientIsHere').length, 1);
    assert.doesNotMatch(textIn(await press(office, people.lies, here)), /Verlengen/);
    const longer = { action: 'return.extend', case: id, expected: form, untilTime: '20:00' };
    assert.match(textIn(await press(office, people.lies, longer)), /Dit kun jij niet doen/);
  });

  it('[H2-2b] says kindly that a warning is over, whatever old button is pressed', async () => {
    const id = await sent(office);
    const form = randomUUID();
    await expects(id, form);
    const about = { case: id, expected: form };
    await press(office, people.lies, { action: 'return.end', ...about });
    for (const action of ['return.here', 'return.end', 'return.card'])
      assert.match(textIn(await press(office, people.lies, { action, ...about })), /Voorbij: klant verwacht/);
    for (const action of ['return.extendForm', 'return.extend'])
      assert.match(textIn(await press(office, people.mark, { action, ...about })), /Voorbij: klant verwacht/);
  });

  it('[H2-2b] runs no more than three warnings at once, and keeps what was filled in', async () => {
    const id = await sent(office);
    for (const _ of [1, 2, 3]) await expects(id);
    const answer = await expects(id);
    assert.match(textIn(answer), /al drie waarschuwingen/);
    assert.equal(valuesIn(cardIn(answer)).how, 'comes');
  });

  it('[H2-3a] shows the contact again as it was filled in, with what happened meanwhile', async () => {
    const id = await sent(office, { report: { place: 'written' } });
    await press(office, people.farid, { action: 'incident.takeUp', case: id, revision: 1 });
    const typed = { on: '2026-11-23', by: 'M. Jansen', grounds: 'Mails vol scheldwoorden.' };
    const form = randomUUID();
    const contact = (revision: number) =>
      press(office, people.mark, { action: 'writings.contact', case: id, form, revision, ...typed });
    const outdated = await contact(1);
    assert.match(textIn(outdated), /Farid Amrani heeft namens Mark Jansen/);
    assert.deepEqual(valuesIn(cardIn(outdated)), typed);
    const { revision } = (await stored(office, id)).body;
    await Promise.all([contact(revision), contact(revision)]);
    await contact(revision);
    assert.equal((await registered(office, id)).measures.length, 1);
    assert.equal((await factsOf(office, id)).filter(fact => fact === 'writerContacted').length, 1);
  });

  it('[H2-3b] wants the contact on record before it goes on', async () => {
    const id = await sent(office, { report: { place: 'written' } });
    const answer = await press(office, people.mark, { action: 'writings.goOn', case: id });
    assert.match(textIn(answer), /Eerst moet vastliggen dat iemand de klant heeft gesproken/);
  });

  it('settles an accident once, by whoever is first', async () => {
    const id = await sent(office, { report: { injury: 'hospital' } });
    const settle = (person: string, because: string) =>
      press(office, person, { action: 'accident.settle', case: id, as: 'notRequired', because });
    await Promise.all([settle(people.mark, 'Alleen poliklinisch.'), settle(people.sanne, 'Geen opname.')]);
    assert.equal((await factsOf(office, id)).filter(fact => fact === 'accidentSettled').length, 1);
    assert.match(
      textIn(await settle(people.sanne, 'Geen opname.')),
      /staat geen meldplicht open|niet meldingsplichtig/,
    );
  });

  it('gives a sound card in both languages for anything that is typed', async () => {
    const id = await sent(office, { report: { injury: 'hospital', place: 'written' } });
    const field = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('reported', 'notRequired', '2026-11-23', '12:00', 'comes', '漢'.repeat(19_000)),
      fc.anything(),
    );
    const names = [
      'as',
      'on',
      'time',
      'how',
      'reference',
      'because',
      'by',
      'grounds',
      'location',
      'untilDate',
      'untilTime',
      'ground',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'accident.settle',
          'accident.worse',
          'return.expect',
          'return.extend',
          'writings.contact',
        ),
        fc.constantFrom('nl', 'en'),
        fc.dictionary(fc.constantFrom(...names), field),
        async (action, language, typed) => {
          const input = { ...typed, action, case: id, form: randomUUID(), expected: randomUUID() };
          assert.deepEqual(lint(cardIn(await press(office, people.mark, input, language))), []);
        },
      ),
      { numRuns: 80 },
    );
  });
});
