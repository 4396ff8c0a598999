import assert from 'node:assert/strict';
import type { Key } from '../../../storage/store.ts';
import { asked, caseOf } from '../aftercare/pressing.ts';
import { behind, cardIn, sent, stored, textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, town } from '../office.ts';
import { admin, parked, press, putEffects, show } from './given-up.ts';

const showCard = { do: 'showCard', at: 'channel' } as const;

describe('mending what was not delivered', () => {
  let office: TestOffice;
  let id: string;
  let key: Key<'incident'>;
  beforeEach(async () => {
    office = testOffice();
    id = await sent(office);
    key = { tenant: town.tenant, kind: 'incident', id };
    office.woken.length = 0;
  });
  afterEach(() => office.store.close());

  const effects = async () => (await stored(office, id)).body.effects;
  const lastFact = async () => (await stored(office, id)).body.journal.at(-1);
  const pressOn = async (title: string) => press(office, behind(cardIn(await show(office)), title));

  it('has a message tried again at once, with new patience, and writes down who asked for it', async () => {
    await putEffects(office, key, [parked('2.0', showCard)]);
    const answer = await pressOn('Opnieuw proberen');
    assert.match(textIn(answer), /We proberen het nu opnieuw/);
    assert.match(textIn(answer), /1 bericht wacht/);
    const [free] = await effects();
    assert.deepEqual(
      [free?.parked, free?.attempts, free?.forgiven, free?.due],
      [undefined, 24, 24, office.now().toISOString()],
    );
    assert.deepEqual(office.woken, [key]);
    assert.deepEqual(await lastFact(), {
      at: office.now().toISOString(),
      by: admin,
      fact: { fact: 'deliveryRetried', to: 'channel' },
    });
  });

  it('does it once when the same button is pressed twice, and says so', async () => {
    await putEffects(office, key, [parked('2.0', showCard)]);
    const button = behind(cardIn(await show(office)), 'Opnieuw proberen');
    await press(office, button);
    const before = await stored(office, id);
    assert.match(textIn(await press(office, button)), /al opnieuw geprobeerd of vervallen/);
    assert.deepEqual(await stored(office, id), before);
  });

  it('asks once more before it lets a message go, and only then does', async () => {
    await putEffects(office, key, [parked('2.0', showCard), parked('2.1', showCard)]);
    const question = await pressOn('Laat vervallen');
    assert.match(textIn(question), /^Laten vervallen\?\nKaart van melding A-2026-00001/);
    assert.equal((await effects()).length, 2);
    const answer = await press(office, behind(cardIn(question), 'Ja, laat vervallen'));
    assert.match(textIn(answer), /Het bericht is vervallen/);
    assert.deepEqual(
      (await effects()).map(effect => effect.id),
      ['2.1'],
    );
    assert.deepEqual((await lastFact())?.fact, { fact: 'deliveryDropped', to: 'channel' });
    assert.deepEqual(office.woken, [], 'there is nothing to do');
  });

  it('does not let go what the bot must do for itself, whatever button is made for it', async () => {
    await putEffects(office, key, [parked('2.0', { do: 'number' })]);
    const { pick } = behind(cardIn(await show(office)), 'Opnieuw proberen');
    const answer = await press(office, { action: 'admin.drop', case: id, pick: `${pick}:sure` });
    assert.match(textIn(answer), /kan niet vervallen/);
    assert.equal((await effects()).length, 1);
  });

  it('leaves alone what was given up anew since the card was made', async () => {
    await putEffects(office, key, [parked('2.0', showCard)]);
    const [retry, drop] = ['Opnieuw proberen', 'Laat vervallen'].map(async title =>
      behind(cardIn(await show(office)), title),
    );
    const buttons = [await retry, await drop];
    const later = { ...parked('2.0', showCard), parked: { at: '2026-11-23T09:59:00.000Z', reason: 'busy' } };
    await putEffects(office, key, [later]);
    for (const button of buttons)
      assert.match(
        textIn(await press(office, button ?? { action: '' })),
        /al opnieuw geprobeerd of vervallen/,
      );
    assert.deepEqual(await effects(), [later]);
  });

  it('has everything tried again with one press, of both kinds of case', async () => {
    const request = await asked(office);
    office.woken.length = 0;
    await putEffects(office, key, [
      parked('2.0', showCard),
      parked('2.1', { do: 'number' }),
      parked('2.2', { do: 'tell', person: people.petra, notice: 'incidentCopy', entry: 0 }),
    ]);
    await putEffects(office, request.key, [parked('1.0', showCard)]);
    const answer = await pressOn('Alles opnieuw proberen');
    assert.match(textIn(answer), /We proberen nu 4 berichten opnieuw\./);
    assert.deepEqual(await office.store.parked(town.tenant, 10), []);
    assert.deepEqual(new Set(office.woken.map(({ id: woken }) => woken)), new Set([id, request.key.id]));
    const facts = (await stored(office, id)).body.journal.slice(1).map(({ fact }) => fact);
    assert.deepEqual(facts, [
      { fact: 'deliveryRetried', to: 'channel' },
      { fact: 'deliveryRetried', to: people.petra },
    ]);
    const { journal } = (await caseOf(office, request.key.id)).body;
    assert.deepEqual(journal.at(-1)?.fact, { fact: 'deliveryRetried', to: 'channel' });
  });

  it('does not make a button outdated on which somebody decides', async () => {
    await putEffects(office, key, [parked('2.0', showCard)]);
    const { revision } = (await stored(office, id)).body;
    await pressOn('Opnieuw proberen');
    await press(office, { action: 'incident.takeUp', case: id, revision }, people.mark);
    assert.deepEqual((await lastFact())?.fact, { fact: 'takenUp' });
  });

  it('shows in the course of the case who had it tried again', async () => {
    await putEffects(office, key, [parked('2.0', showCard)]);
    await pressOn('Opnieuw proberen');
    const course = await press(office, { action: 'incident.details', case: id, pick: 'course' }, people.mark);
    assert.match(textIn(course), /Sanne Smit heeft een bericht aan het kanaal opnieuw laten bezorgen\./);
  });
});
