import assert from 'node:assert/strict';
import { lint } from '../../cards/lint.ts';
import { people, type TestOffice, testOffice, town } from '../office.ts';
import { behind, cardIn, factsOf, press, sent, stored, textIn } from './pressing.ts';

describe('engaging aftercare', () => {
  let office: TestOffice;
  let id: string;

  beforeEach(async () => {
    office = testOffice();
    id = await sent(office);
  });
  afterEach(() => office.store.close());

  const form = () => press(office, people.mark, { action: 'aftercare.engageForm', case: id, revision: 1 });

  it('says which group is asked, and that nothing of what happened is told [BO-2]', async () => {
    const answer = await form();
    assert.match(textIn(answer), /Die hoort alleen om wie het gaat, niet wat er gebeurde\./);
    assert.match(textIn(answer), /Het verzoek gaat naar: BOG/);
    assert.deepEqual(lint(cardIn(answer)), []);
  });

  it('has a request opened, openly and in the name of the manager [NZ-2]', async () => {
    const answer = await press(office, people.mark, behind(cardIn(await form()), 'Nazorg inschakelen'));
    assert.match(textIn(answer), /Nazorg: Ingeschakeld/);
    const opened = (await stored(office, id)).body.effects.filter(({ deed }) => deed.do === 'openAftercare');
    assert.deepEqual(
      opened.map(({ deed }) => deed),
      [{ do: 'openAftercare', askedBy: 'manager', hidden: false, by: people.mark }],
    );
  });

  it('is once, however often it is asked', async () => {
    const button = behind(cardIn(await form()), 'Nazorg inschakelen');
    await Promise.all([1, 2].map(() => press(office, people.mark, button)));
    assert.deepEqual(await factsOf(office, id), ['incidentRegistered', 'aftercareEngaged']);
    assert.match(textIn(await form()), /Nazorg is al ingeschakeld\./);
  });

  it('says that the report asked for it already', async () => {
    id = await sent(office, { report: { aftercare: 'wanted' } });
    assert.match(textIn(await form()), /In de melding is al om nazorg gevraagd\./);
    assert.match(
      textIn(await press(office, people.mark, { action: 'incident.card', case: id })),
      /Nazorg: Gevraagd in de melding/,
    );
  });

  it('does not pretend that somebody comes where no group is known', async () => {
    await office.store.close();
    office = testOffice({ ...town, responderGroups: [] });
    id = await sent(office);
    const answer = await form();
    assert.match(textIn(answer), /Vraag de arboconsulent om nazorg te regelen\./);
    assert.doesNotMatch(JSON.stringify(cardIn(answer)), /"aftercare\.engage"/);
    await press(office, people.mark, { action: 'aftercare.engage', case: id });
    assert.deepEqual(await factsOf(office, id), ['incidentRegistered']);
  });

  it('waits until what happened meanwhile was seen', async () => {
    const outdated = behind(cardIn(await form()), 'Nazorg inschakelen');
    await press(office, people.farid, { action: 'incident.takeUp', case: id });
    assert.match(
      textIn(await press(office, people.mark, outdated)),
      /Farid Amrani heeft namens Mark Jansen de melding opgepakt\./,
    );
    assert.deepEqual(await factsOf(office, id), ['incidentRegistered', 'takenUp']);
  });
});
