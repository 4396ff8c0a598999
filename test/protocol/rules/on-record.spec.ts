import assert from 'node:assert/strict';
import { incidentCard } from '../../../cards/incident-card.ts';
import { incidentCardModel } from '../../../dialogs/incident/incident-view.ts';
import { decideMeasure } from '../../../protocol/incident/responsibility.ts';
import { sayIn } from '../../../texts/words.ts';
import { press, sent, stored, textIn, report as written } from '../../dialogs/incident/pressing.ts';
import { type TestOffice, testOffice } from '../../dialogs/office.ts';
import { people } from '../../town.ts';
import { later, mustRegistered, registered } from '../incident/cases.ts';

describe('What is on record of a report', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  it('[F-01] [F-08] [F-10] the reporter’s name, function and telephone, without being asked for', async () => {
    const id = await sent(office);
    const text = textIn(await press(office, people.mark, { action: 'incident.details', case: id }));
    assert.match(text, /Emma de Vries, toezichthouder, 06-1234 5601/);
  });

  it('[F-29] the manager under every decision, with the moment and for whom', () => {
    const plan = { kind: 'warning', form: 'oral', grounds: 'Schelden' } as const;
    const acting = { person: people.farid, onBehalfOf: people.mark, now: later };
    const { state } = mustRegistered(decideMeasure(registered(), 'm1', plan, acting));
    assert.deepEqual(state.measures, [
      { id: 'm1', decidedAt: later.toISOString(), decidedBy: people.farid, onBehalfOf: people.mark, plan },
    ]);
  });

  it('[C-23] and nothing of what people wrote, or are called, on the card in the channel', async () => {
    const id = await sent(office);
    const card = JSON.stringify(
      incidentCard(await incidentCardModel(office, await stored(office, id)), sayIn('nl')),
    );
    const { victim, witnesses, description, literalWords } = written;
    for (const text of [victim.name, witnesses, description, literalWords, 'Emma'])
      assert.ok(text !== undefined && !card.includes(text), text);
    assert.ok(card.includes('A-2026-00001'));
  });
});
