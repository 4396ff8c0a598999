import assert from 'node:assert/strict';
import type { Fault } from '../../demo/teams/faults.ts';
import { openTownHall, report, type TownHall, textsIn } from './town-hall.ts';
import {
  answersTo,
  cardsIn,
  clear,
  factsIn,
  linesIn,
  newIn,
  overviewOf,
  reportOf,
  saying,
  strike,
  updatesIn,
} from './weather.ts';

const refusal = (status: number, code: string): Fault => ({ status, body: { error: { code, message: '' } } });

const removed = refusal(403, 'BotNotInConversationRoster');
const blocked = refusal(403, 'MessageWritesBlocked');
const noConversation = refusal(404, 'ConversationNotFound');
const noMessage = refusal(404, 'ActivityNotFoundInConversation');

describe('a destination that is gone for good', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });
  afterEach(() => hall.close());

  const department = () => hall.channel('stadstoezicht');
  const group = () => hall.channel('bog');
  const overview = () => overviewOf(hall);
  const channelOf = (id: string) => hall.store.get({ tenant: hall.organisation.tenant, kind: 'channel', id });

  for (const [title, fault] of [
    ['from which the bot was removed (403)', removed],
    ['that does not exist any more (404)', noConversation],
  ] as const) {
    describe(`a channel ${title}`, () => {
      beforeEach(async () => {
        strike(hall, newIn(department()), fault);
        await report(hall);
      });

      it('is tried once; the safety officer and the manager get the card in chat', async () => {
        assert.deepEqual(answersTo(hall, newIn(department())), [fault.status]);
        await hall.later(120);
        assert.equal(answersTo(hall, newIn(department())).length, 1);
        for (const who of ['sanne', 'mark']) {
          const cards = saying(hall, who, '-00001').filter(({ card }) =>
            JSON.stringify(card).includes('incident.takeUp'),
          );
          assert.equal(cards.length, 1, who);
        }
        assert.match(hall.says('sanne'), /koppel/);
      });

      it('leaves nobody in the belief that the card arrived there', async () => {
        assert.ok(factsIn(await reportOf(hall)).includes('rerouted'));
        await hall.press('sanne', 'Details');
        await hall.press('sanne', 'Besluiten en verloop');
        assert.match(hall.says('sanne'), /Het kanaal van de afdeling is er niet meer/);
        assert.match(await overview(), /Stadstoezicht: weg: de bot kan er niet meer in/);
      });

      it('gets the next report when somebody has spoken there again', async () => {
        clear(hall);
        await hall.say('mark', 'help', department());
        assert.match(await overview(), /Stadstoezicht: gekoppeld/);
        await report(hall);
        assert.equal(cardsIn(hall, department(), '-00002').length, 1);
      });
    });
  }

  it('a channel that goes when the card is already there is noticed at the next change', async () => {
    await report(hall);
    const before = hall.teams.requests.length;
    strike(hall, updatesIn(department()), removed);
    await hall.press('mark', 'Oppakken', {}, department());
    assert.deepEqual(answersTo(hall, updatesIn(department()), before), [403]);
    assert.deepEqual(answersTo(hall, linesIn(department()), before), []);
    assert.ok(factsIn(await reportOf(hall)).includes('rerouted'));
    const card = hall.teams.messages('sanne', 'a:sanne').findLast(message => message.card);
    assert.match(textsIn(card?.card).join('\n'), /Mark Jansen/);
    assert.equal((await channelOf('department:stadstoezicht'))?.body.gone, true);
  });

  it('a card that somebody deleted is posted anew, once, and the line goes under the new one', async () => {
    await report(hall);
    strike(hall, updatesIn(department()), noMessage);
    await hall.press('mark', 'Oppakken', {}, department());
    const cards = cardsIn(hall, department());
    assert.equal(cards.length, 2);
    const known = (await reportOf(hall)).messages.channel?.activity;
    assert.equal(known, cards[1]?.id);
    const messages = hall.teams.messages('farid', department());
    const lines = messages.filter(({ thread, text, from }) => thread && text && from === 'bot');
    assert.deepEqual(
      lines.map(({ thread }) => thread),
      [known],
    );
    assert.ok(!factsIn(await reportOf(hall)).includes('rerouted'));
  });

  it('a colleague who blocked the bot is written down as not told, and the others are told', async () => {
    strike(hall, newIn('a:petra'), blocked);
    await report(hall);
    const { journal } = await reportOf(hall);
    const petra = hall.cast.plan.people.find(({ key }) => key === 'petra')?.aadObjectId;
    const notTold = journal.flatMap(({ fact }) => (fact.fact === 'notDelivered' ? [fact.to] : []));
    assert.deepEqual(notTold, [petra]);
    for (const who of ['sanne', 'fatima']) assert.equal(saying(hall, who, '-00001').length, 1, who);
    assert.match(
      await overview(),
      /Petra van Leeuwen: afdelingshoofd.*heeft de app verwijderd of geblokkeerd/,
    );
    clear(hall);
    await hall.say('petra', 'menu');
    assert.doesNotMatch(await overview(), /Petra/);
    await report(hall);
    assert.equal(saying(hall, 'petra', '-00002').length, 1);
  });

  it('the responders’ channel: the manager hears at once that somebody waits [LG-1]', async () => {
    strike(hall, newIn(group()), removed);
    await report(hall, 'emma', { aftercare: 'wanted' });
    assert.equal(answersTo(hall, newIn(group())).length, 1);
    assert.equal(saying(hall, 'mark', 'Emma de Vries').length, 1);
    assert.match(await overview(), /BOG Stadstoezicht: weg/);
  });

  it('the responders’ channel, where the request is hidden from the manager: the safety officer hears [C-14]', async () => {
    strike(hall, newIn(group()), noConversation);
    await report(hall, 'emma', { aftercare: 'wantedHidden' });
    assert.equal(saying(hall, 'mark', 'Emma de Vries').length, 0);
    assert.equal(saying(hall, 'sanne', 'Emma de Vries').length, 1);
  });

  it('the channel and the safety officer both: the manager still gets the card, and the journal says who does not', async () => {
    strike(hall, request => newIn(department())(request) || newIn('a:sanne')(request), removed);
    await report(hall);
    assert.equal(saying(hall, 'mark', '-00001').length, 1);
    const facts = factsIn(await reportOf(hall));
    assert.ok(facts.includes('rerouted') && facts.includes('notDelivered'));
  });
});
