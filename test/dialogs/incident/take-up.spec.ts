import assert from 'node:assert/strict';
import { people, type TestOffice, testOffice } from '../office.ts';
import { behind, cardIn, factsOf, press, registered, sent, stored, textIn } from './pressing.ts';

describe('taking a report up', () => {
  let office: TestOffice;
  let id: string;

  beforeEach(async () => {
    office = testOffice();
    id = await sent(office);
  });
  afterEach(() => office.store.close());

  const card = async () => cardIn(await press(office, people.tom, { action: 'incident.card', case: id }));
  const takeUp = async (person: string) => press(office, person, behind(await card(), 'Oppakken'));

  it('is the manager in his own right, and shows on the card at once [LG-1]', async () => {
    assert.match(textIn(await takeUp(people.mark)), /Wie doet het: Mark Jansen$/m);
    assert.deepEqual((await registered(office, id)).handler, {
      person: people.mark,
      at: '2026-11-23T10:00:00.000Z',
    });
  });

  it('brings the card up to date, says it in the thread and tells the reporter', async () => {
    await takeUp(people.mark);
    const deeds = (await stored(office, id)).body.effects.map(({ deed }) => deed);
    assert.deepEqual(deeds, [
      { do: 'showCard', at: 'channel' },
      { do: 'line', at: 'channel', entry: 1 },
      { do: 'tell', person: people.emma, notice: 'reportProgress', entry: 1 },
      { do: 'timer', timer: 'silence' },
    ]);
    assert.equal(office.woken.length, 1);
  });

  it('is a deputy or the department head on behalf of the manager [SK-1e]', async () => {
    assert.match(textIn(await takeUp(people.farid)), /Wie doet het: Farid Amrani, namens Mark Jansen/);
    assert.match(textIn(await takeUp(people.petra)), /Wie doet het: Petra van Leeuwen, namens Mark Jansen/);
  });

  it('is one fact, however often the button is pressed', async () => {
    const button = behind(await card(), 'Oppakken');
    await Promise.all([1, 2, 3].map(() => press(office, people.mark, button)));
    const answer = await press(office, people.mark, button);
    assert.deepEqual(await factsOf(office, id), ['incidentRegistered', 'takenUp']);
    assert.doesNotMatch(textIn(answer), /intussen/);
  });

  it('does not take over by an outdated card, but shows who was first', async () => {
    const outdated = behind(await card(), 'Oppakken');
    await takeUp(people.mark);
    const answer = await press(office, people.farid, outdated);
    assert.match(textIn(answer), /Er is intussen iets veranderd\..*Mark Jansen heeft de melding opgepakt\./);
    assert.equal((await registered(office, id)).handler?.person, people.mark);
    await press(office, people.farid, behind(cardIn(answer), 'Oppakken'));
    assert.equal((await registered(office, id)).handler?.person, people.farid);
  });

  it('is refused to everybody else, who hear whose it is', async () => {
    const button = behind(await card(), 'Oppakken');
    for (const person of [people.emma, people.rosa, people.inge, people.sanne, people.fatima]) {
      assert.match(textIn(await press(office, person, button)), /Dit beslist Mark Jansen/);
      assert.equal((await registered(office, id)).handler, undefined);
    }
  });

  it('is open to the safety officer while the department has no channel', async () => {
    id = await sent(office, { state: { routed: 'safetyOfficer' } });
    const standing = await press(office, people.sanne, { action: 'incident.card', case: id });
    assert.match(textIn(standing), /Stadstoezicht heeft nog geen eigen kanaal\..*typ in het kanaal: koppel/);
    assert.match(textIn(await takeUp(people.sanne)), /Wie doet het: Sanne Smit, namens Mark Jansen/);
  });

  it('cannot be done with a report that was withdrawn', async () => {
    const button = behind(await card(), 'Oppakken');
    await press(office, people.emma, { action: 'report.withdrawSure', case: id });
    const answer = await press(office, people.mark, button);
    assert.match(
      textIn(answer),
      /De melder heeft de melding ingetrokken\.[\s\S]*Je hoeft niets meer te doen\./,
    );
    assert.equal('actions' in cardIn(answer), false);
  });
});
