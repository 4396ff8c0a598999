import assert from 'node:assert/strict';
import { lint } from '../../cards/lint.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { behind, cardIn, factsOf, press, registered, sent, stored, textIn, valuesIn } from './pressing.ts';

describe('handing a report over', () => {
  let office: TestOffice;
  let id: string;

  beforeEach(async () => {
    office = testOffice();
    id = await sent(office);
  });
  afterEach(() => office.store.close());

  const form = async (person: string = people.mark) => {
    const standing = cardIn(await press(office, person, { action: 'incident.card', case: id }));
    return cardIn(await press(office, person, behind(standing, 'Overdragen')));
  };
  const to = async (person: string, by: string = people.mark) =>
    press(office, by, { ...behind(await form(by), 'Overdragen'), to: person });

  it('offers every manager, deputy and head by name, the own department first, and not oneself', async () => {
    const names = [...JSON.stringify(await form()).matchAll(/"title":"([^"]+ \([^"]+\))"/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(names, [
      'Farid Amrani (Stadstoezicht)',
      'Petra van Leeuwen (Stadstoezicht)',
      'Inge Hofman (Publiekszaken)',
    ]);
    assert.deepEqual(lint(await form()), []);
  });

  it('gives the other one the right to decide, and tells him with the card itself', async () => {
    assert.match(textIn(await to(people.inge)), /Overgedragen aan: Inge Hofman/);
    const told = (await stored(office, id)).body.effects.flatMap(({ deed }) =>
      deed.do === 'tell' ? [deed] : [],
    );
    assert.deepEqual(
      told.map(({ person, notice }) => [person, notice]),
      [
        [people.emma, 'reportProgress'],
        [people.inge, 'handedToYou'],
      ],
    );
    const taken = await press(office, people.inge, { action: 'incident.takeUp', case: id });
    assert.match(textIn(taken), /Wie doet het: Inge Hofman, namens Mark Jansen/);
  });

  it('is one fact, however often the button is pressed', async () => {
    const input = { ...behind(await form(), 'Overdragen'), to: people.inge };
    await Promise.all([1, 2, 3].map(() => press(office, people.mark, input)));
    assert.deepEqual(await factsOf(office, id), ['incidentRegistered', 'handedOver']);
  });

  it('asks for a colleague where none was chosen, or somebody who is not responsible', async () => {
    for (const person of ['', people.tom, 'iemand'])
      assert.match(textIn(await to(person)), /⚠ Kies een collega uit de lijst\./);
    assert.match(textIn(await to(people.mark)), /⚠ Je kunt de melding niet aan jezelf overdragen\./);
    assert.deepEqual(await factsOf(office, id), ['incidentRegistered']);
  });

  it('shows what happened since, with the choice still made', async () => {
    const outdated = behind(await form(), 'Overdragen');
    await press(office, people.farid, { action: 'incident.takeUp', case: id });
    const answer = await press(office, people.mark, { ...outdated, to: people.inge });
    assert.match(textIn(answer), /Farid Amrani heeft namens Mark Jansen de melding opgepakt\./);
    assert.deepEqual(valuesIn(cardIn(answer)), { to: people.inge });
    assert.equal((await registered(office, id)).handedTo, undefined);
  });
});
