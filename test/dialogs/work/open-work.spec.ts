import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openAftercareCase } from '../../../dialogs/aftercare/open.ts';
import { commandIn } from '../../../dialogs/commands.ts';
import type { AftercareRequest } from '../../../protocol/aftercare/aftercare-case.ts';
import { lint } from '../../cards/lint.ts';
import { cardIn, press, sent, textIn, titlesOf } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, visitOf } from '../office.ts';

describe('openstaand', () => {
  let office: TestOffice;

  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const shown = (person: string) => press(office, person, { action: 'work.show' });
  const request = (parts: Partial<AftercareRequest> = {}): AftercareRequest => ({
    victim: people.emma,
    askedBy: 'victim',
    hidden: false,
    department: 'stadstoezicht',
    group: 'bog',
    askedAt: office.now().toISOString(),
    ...parts,
  });

  it('is understood as a typed word, in both languages', async () => {
    for (const word of ['openstaand', 'Open work']) {
      const answer = await commandIn(word)?.command.answer(visitOf(office, people.mark), '');
      assert.match(textIn(answer ?? { nothing: true }), /Wat wacht op jou/);
    }
  });

  it('shows the manager what waits, what is late first, with the number and no names of those involved', async () => {
    await sent(office, { state: { number: 'A-2026-00001' } });
    office.setNow(new Date('2026-11-25T10:00:00Z'));
    await sent(office, { state: { number: 'A-2026-00002' } });
    const text = textIn(await shown(people.mark));
    assert.match(
      text,
      /Te laat[\s\S]*A-2026-00001[\s\S]*Oppakken en eerste opvang, had gemoeten: maandag 23/,
    );
    assert.match(text, /Met een termijn[\s\S]*A-2026-00002/);
    assert.doesNotMatch(text, /Slachtoffernaam|Getuigenaam/);
    assert.deepEqual(lint(cardIn(await shown(people.mark))), []);
  });

  it('leads to the case itself', async () => {
    const id = await sent(office);
    const answer = await shown(people.farid);
    assert.ok(JSON.stringify(cardIn(answer)).includes(id));
    assert.match(
      textIn(await press(office, people.farid, { action: 'incident.card', case: id })),
      /A-2026-00001/,
    );
  });

  it('shows nobody what he may not act on: a colleague, a manager elsewhere', async () => {
    await sent(office);
    for (const person of [people.emma, people.inge])
      assert.match(textIn(await shown(person)), /Niets\. Alles waar jij over gaat/);
  });

  it('shows a responder what the group still waits for, and what he looks after himself', async () => {
    await openAftercareCase(office, request(), randomUUID());
    assert.match(textIn(await shown(people.rosa)), /Nazorgverzoek[\s\S]*Wacht op iemand die het oppakt/);
  });

  it('never shows a hidden request to a responder who answers for the department as well [C-14]', async () => {
    const { organisation } = office;
    const bog = organisation.responderGroups.map(group => ({
      ...group,
      members: [...group.members, people.farid],
    }));
    const responding = { ...office, organisation: { ...organisation, responderGroups: bog } };
    await openAftercareCase(responding, request({ hidden: true }), randomUUID());
    const answer = await press(responding, people.farid, { action: 'work.show' });
    assert.doesNotMatch(textIn(answer), /Nazorgverzoek/);
    const open = await press(responding, people.rosa, { action: 'work.show' });
    assert.match(textIn(open), /Nazorgverzoek/);
  });

  it('never shows somebody his own request as work', async () => {
    await openAftercareCase(office, request({ victim: people.rosa }), randomUUID());
    assert.doesNotMatch(textIn(await shown(people.rosa)), /Nazorgverzoek/);
  });

  it('offers to hand over only to who has something of his own', async () => {
    await sent(office);
    assert.ok(titlesOf(cardIn(await shown(people.mark))).includes('Draag alles over'));
    assert.ok(!titlesOf(cardIn(await shown(people.farid))).includes('Draag alles over'));
  });

  it('stays small enough for Teams, however much waits, and says that there is more', async () => {
    for (let n = 0; n < 80; n += 1) await sent(office, { state: { number: `A-2026-${n}` } });
    const card = cardIn(await shown(people.mark));
    assert.deepEqual(lint(card), []);
    assert.match(textIn(await shown(people.mark)), /Er is meer dan hier past/);
  });
});
