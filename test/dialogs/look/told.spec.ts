import assert from 'node:assert/strict';
import { doing } from '../../../dialogs/deeds/doing.ts';
import { DeliveryError, type Message } from '../../../dialogs/post.ts';
import { receive } from '../../../dialogs/receive.ts';
import type { Stored } from '../../../storage/store.ts';
import { lint } from '../../cards/lint.ts';
import { linesOf } from '../../cards/reading.ts';
import { parked, putEffects, show } from '../delivery/given-up.ts';
import { textIn } from '../incident/pressing.ts';
import { people, type TestOffice, testOffice, town, visitOf } from '../office.ts';
import { lookUp } from './looking.ts';

describe('telling the safety officer that somebody looked too often', () => {
  let office: TestOffice;
  let sent: Message[];
  beforeEach(async () => {
    office = testOffice({ ...town, settings: { ...town.settings, lookUpsPerDay: 2 } });
    sent = [];
    const { turn } = visitOf(office, people.sanne);
    await receive(office, { ...turn, happening: { what: 'said', text: 'menu' } });
    await lookUp(office, people.mark, { name: 'K. Visser' });
    await lookUp(office, people.mark, { name: 'P. Mulder', reason: 'other', note: 'Vraag van de politie' });
    await lookUp(office, people.mark, { name: 'A. Smit' });
  });
  afterEach(() => office.store.close());

  const post = {
    send: async (_: unknown, message: Message) => {
      sent.push(message);
      return { serviceUrl: 'http://127.0.0.1:9/', conversation: 'a', activity: 'm1' };
    },
    reply: () => assert.fail('not in a thread'),
    update: () => assert.fail('not a message that stands'),
  };
  const deeds = () => doing({ ...office, post });
  const refused = async (): Promise<Stored<'look'>> => {
    const { items } = await office.store.casesOf('look', town.tenant, people.mark, { limit: 10 });
    return items.find(({ body }) => body.state.phase === 'refused') ?? assert.fail('nothing was refused');
  };
  const tell = { do: 'tell', person: people.sanne, notice: 'tooManyLooks', entry: 0 } as const;

  it('says who, how often and for what, and never whom [AC-5]', async () => {
    await deeds().carryOut(await refused(), tell);
    const [message, ...more] = sent;
    assert.deepEqual(more, []);
    assert.ok(message?.card);
    assert.deepEqual(lint(message.card), []);
    const text = linesOf(message.card).join('\n');
    assert.match(
      text,
      /Mark Jansen[\s\S]*2 keer iemand op[\s\S]*Ik bereid een gesprek voor: 1\nIets anders: 1/,
    );
    assert.doesNotMatch(JSON.stringify(message), /Visser|Mulder|Smit, A|politie/);
    assert.equal(message.summary, 'Vaak iemand opgezocht');
  });

  it('is on record where it cannot be said', async () => {
    const { turn } = visitOf(office, people.sanne);
    await receive(office, { ...turn, happening: { what: 'uninstalled' } });
    await assert.rejects(deeds().carryOut(await refused(), tell), DeliveryError);
    await deeds().cannot(await refused(), tell);
    const facts = (await refused()).body.journal.map(({ fact }) => fact);
    assert.deepEqual(facts.at(-1), { fact: 'notDelivered', to: people.sanne });
  });

  it('stands with the administrator when it was given up, without a word of whom was looked up', async () => {
    const { key } = await refused();
    await putEffects(office, key, [parked('0.0', tell)]);
    const text = textIn(await show(office));
    assert.match(text, /Bericht aan de arboconsulent over vaak opzoeken\nNaar: Sanne Smit/);
    assert.doesNotMatch(text, /Smit, A|Mulder|Visser/);
  });
});
