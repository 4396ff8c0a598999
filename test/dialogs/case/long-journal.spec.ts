import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { actionNames } from '../../../cards/action-names.ts';
import { decideOn } from '../../../dialogs/case/decide.ts';
import { addLineBelow } from '../../../dialogs/deeds/line.ts';
import { newsSince } from '../../../dialogs/incident/news.ts';
import { timelineFor } from '../../../dialogs/incident/timeline.ts';
import type { Message } from '../../../dialogs/post.ts';
import { granted } from '../../../protocol/decision.ts';
import type { IncidentFact } from '../../../protocol/incident/incident-case.ts';
import type { Entry } from '../../../protocol/journal.ts';
import { entriesFrom, entryCount, putAway } from '../../../storage/journal-pages.ts';
import { lint } from '../../cards/lint.ts';
import { finish } from '../../storage/one-by-one.ts';
import { cardIn, press, sent, stored, textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice } from '../office.ts';

const minuteMs = 60_000;
/** Far below what a turn can still read and write in no time, and what any store takes. */
const smallBytes = 60_000;

describe('the journal of a case that much is done to', () => {
  let office: TestOffice;
  let id: string;
  beforeEach(async () => {
    office = testOffice();
    id = await sent(office);
  });
  afterEach(() => office.store.close());

  const later = (ms: number) => office.setNow(new Date(office.now().getTime() + ms));
  const happens = async (fact: IncidentFact) => {
    const hand = { by: people.mark, now: office.now() } as const;
    await decideOn(office, await stored(office, id), hand, now => granted(now, fact));
  };
  const whole = async (): Promise<readonly Entry<IncidentFact>[]> =>
    entriesFrom(office.store, 'incident', (await stored(office, id)).body);
  const bytes = async () => JSON.stringify((await stored(office, id)).body).length;

  /** Carries out what was ordered about the journal, as the worker would, and nothing else. */
  const fileJournal = async (): Promise<void> => {
    const before = await stored(office, id);
    const orders = before.body.effects.filter(({ deed }) => deed.do === 'fileJournal');
    for (const order of orders) {
      const letGo = await putAway(office.store, before);
      const { etag, body } = await stored(office, id);
      const lease = { owner: 'test', until: office.now().toISOString() };
      const effects = body.effects.map(each => (each.id === order.id ? { ...each, lease } : each));
      await office.store.put(before.key, { ...body, effects }, etag);
      await finish(office.store, before.key, order, 'test', letGo);
    }
  };

  it('says of ten thousand presses on a forbidden button how many there were, in a handful of lines', async () => {
    const presses = 10_000;
    for (let n = 0; n < presses; n += 1) {
      await press(office, people.tom, { action: 'incident.takeUp', case: id, revision: 1 });
      later(1_000);
    }
    const refused = (await whole()).filter(({ fact }) => fact.fact === 'actionRefused');
    assert.equal(refused.length, Math.ceil((presses * 1_000) / 3_600_000));
    assert.equal(
      refused.reduce((sum, { times = 1 }) => sum + times, 0),
      presses,
    );
    assert.ok((await bytes()) < smallBytes);
    assert.match(
      textIn(await press(office, people.mark, { action: 'incident.details', case: id, pick: 'course' })),
      /Tom Willems heeft iets geprobeerd wat een ander moet doen \(3600 keer\)\./,
    );
  }).timeout(120_000);

  it('stays small and whole when somebody tries every button there is, hour after hour', async () => {
    const about = actionNames.filter(name => /^(incident|measure)\./.test(name));
    let tried = 0;
    for (let hour = 0; hour < 100; hour += 1) {
      for (const action of about) {
        const before = entryCount((await stored(office, id)).body);
        await press(office, people.tom, { action, case: id, revision: 1 });
        tried += entryCount((await stored(office, id)).body) - before;
        await fileJournal();
      }
      later(60 * minuteMs);
    }
    assert.ok(tried > 500, `${tried}`);
    assert.equal((await whole()).length, 1 + tried);
    assert.ok((await bytes()) < smallBytes, `${await bytes()} bytes`);
    for (const [who, input] of [
      [people.mark, { action: 'incident.card' }],
      [people.mark, { action: 'incident.details', pick: 'report' }],
      [people.mark, { action: 'incident.details', pick: 'course' }],
      [people.emma, { action: 'report.show' }],
      [people.mark, { action: 'incident.takeUp' }],
    ] as const) {
      const answer = await press(office, who, { ...input, case: id });
      assert.deepEqual(lint(cardIn(answer)), [], `${input.action} shows a card that Teams takes`);
      assert.doesNotMatch(textIn(answer), /Dat lukte niet|Dit kun jij niet doen/, input.action);
    }
  }).timeout(60_000);

  it('is put away once it is long, by an order that stands there once', async () => {
    for (let n = 0; n < 130; n += 1) await happens({ fact: 'takenUp' });
    const { effects } = (await stored(office, id)).body;
    assert.equal(effects.filter(({ deed }) => deed.do === 'fileJournal').length, 1);
    await fileJournal();
    const { body } = await stored(office, id);
    assert.deepEqual([body.filed, body.journal.length], [50, 81]);
    assert.equal((await whole()).length, 131);
  });

  it('is ordered to be put away anew when that was given up, so that it never grows for good', async () => {
    for (let n = 0; n < 100; n += 1) await happens({ fact: 'takenUp' });
    const { key, etag, body } = await stored(office, id);
    const parked = { at: office.now().toISOString(), reason: 'fault' };
    const effects = body.effects.map(each => (each.deed.do === 'fileJournal' ? { ...each, parked } : each));
    await office.store.put(key, { ...body, effects }, etag);
    await happens({ fact: 'takenUp' });
    const orders = (await stored(office, id)).body.effects.filter(({ deed }) => deed.do === 'fileJournal');
    assert.deepEqual(
      orders.map(order => order.parked),
      [undefined],
    );
  });

  it('still says the line that was promised about an entry which is in a page by now', async () => {
    await happens({ fact: 'handedOver', to: people.petra });
    const promised = (await stored(office, id)).body.effects.find(({ deed }) => deed.do === 'line');
    assert.ok(promised?.deed.do === 'line');
    for (let n = 0; n < 150; n += 1) await happens({ fact: 'takenUp' });
    await fileJournal();
    const { key, etag, body } = await stored(office, id);
    assert.ok(body.filed > promised.deed.entry);
    const channel = { serviceUrl: 'http://127.0.0.1:9/', conversation: '19:x', activity: '1' };
    await office.store.put(key, { ...body, messages: { channel } }, etag);
    const binding = {
      of: { kind: 'department', key: 'stadstoezicht' },
      address: channel,
      language: 'nl',
      boundBy: people.mark,
      at: office.now().toISOString(),
    } as const;
    const channelKey = {
      tenant: office.organisation.tenant,
      kind: 'channel',
      id: 'department:stadstoezicht',
    } as const;
    await office.store.put(channelKey, binding, 'absent');
    const said: Message[] = [];
    const reply = async (_: unknown, message: Message) => {
      said.push(message);
      return channel;
    };
    const nobody = () => Promise.reject(new Error('nothing else is said'));
    const desk = { ...office, post: { reply, send: nobody, update: nobody } };
    await addLineBelow(desk, await stored(office, id), 'channel', promised.deed.entry);
    assert.match(JSON.stringify(said), /overgedragen aan Petra van Leeuwen/);
  });

  it('has its news for who saw the case long ago, and its course from the first line on', async () => {
    const seen = (await stored(office, id)).body.revision;
    await happens({ fact: 'handedOver', to: people.petra });
    for (let n = 0; n < 130; n += 1) await happens({ fact: 'notDelivered', to: people.fatima });
    await fileJournal();
    const { body } = await stored(office, id);
    assert.ok(body.filed > 0);
    const news = await newsSince(office.store, body, seen);
    assert.deepEqual(
      news.map(({ fact }) => fact.fact),
      ['handedOver'],
    );
    const lines = (await timelineFor(office, body)).map(({ words }) => words.nl);
    assert.equal(lines[0], 'De melding is ontvangen.');
    assert.equal(lines.filter(line => line.includes('Fatima')).length, 1);
  });

  it('makes no button outdated when the same is only tried once more', async () => {
    await press(office, people.tom, { action: 'incident.takeUp', case: id, revision: 1 });
    const { revision } = (await stored(office, id)).body;
    await press(office, people.tom, { action: 'incident.takeUp', case: id, revision: 1 });
    assert.equal((await stored(office, id)).body.revision, revision);
    const form = randomUUID();
    const decide = { action: 'measure.decide', case: id, revision, form, pick: 'none', grounds: 'Genoeg.' };
    assert.match(textIn(await press(office, people.mark, decide)), /geen maatregel/i);
  });
});
