import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { receive } from '../../../dialogs/receive.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { lint } from '../../cards/lint.ts';
import { factsOf, stored, textIn, titlesOf } from '../incident/pressing.ts';
import { visitOf } from '../office.ts';
import { openTownHall, people, type TownHall } from './town-hall.ts';

describe('The list of access bans', () => {
  let hall: TownHall;
  let id: string;
  let measure: string;
  beforeEach(async () => {
    hall = await openTownHall(openSqliteStore(':memory:'));
    id = await hall.incident();
    measure = await hall.decide(id);
    await hall.deliver(id, measure);
  });
  afterEach(() => hall.close());

  const list = async (name: keyof typeof people, word = 'toegangsverboden') =>
    textIn(await hall.say(name, word));

  it('[M4-9] [C-7] says who is kept out today at the reader’s own locations, and never why', async () => {
    const text = await list('lies');
    assert.match(text, /Toegangsverboden vandaag[\s\S]*Voor: Stadskantoor/);
    assert.match(text, /Naam: Jan van den Berg[\s\S]*Signalement: Grijze baard/);
    assert.doesNotMatch(text, /Verhaal|sloeg|Geheimstraat|1970|A-2026|Slachtoffernaam/);
    assert.match(await list('olga', 'bans'), /Access bans today[\s\S]*Jan van den Berg/);
    const elsewhere = await list('tom');
    assert.match(elsewhere, /Voor: Wijkpost Noord[\s\S]*Er geldt vandaag geen toegangsverbod/);
    assert.doesNotMatch(elsewhere, /Berg/);
  });

  it('[M4-9] is for management and the safety officer as well, for all locations', async () => {
    for (const name of ['mark', 'farid', 'petra', 'inge', 'sanne'] as const)
      assert.match(await list(name), /Voor: Alle locaties van de gemeente[\s\S]*Jan van den Berg/, name);
  });

  it('[M4-9] is refused kindly to everybody else, in words and by the button', async () => {
    for (const name of ['emma', 'rosa', 'fatima'] as const) {
      const typed = await hall.say(name, 'toegangsverboden');
      const pressed = await hall.press(name, { action: 'ban.list' });
      for (const answer of [typed, pressed]) {
        assert.match(textIn(answer), /zijn voor receptie, beveiliging, leidinggevenden en de arboconsulent/);
        assert.doesNotMatch(JSON.stringify(answer), /Berg|baard/);
      }
    }
    assert.ok(!(await factsOf(hall.office, id)).includes('banListed'));
  });

  it('[M4-9] is a look that is on record with each ban, once an hour for the same person', async () => {
    await list('lies');
    await list('lies');
    await list('sanne');
    const looks = (await stored(hall.office, id)).body.journal.flatMap(({ fact, by, times = 1 }) =>
      fact.fact === 'banListed' ? [[by, times]] : [],
    );
    assert.deepEqual(looks, [
      [people.lies, 2],
      [people.sanne, 1],
    ]);
  });

  it('shows nothing that begins later, and nothing that is over', async () => {
    await hall.decide(await hall.incident({ name: 'Later Begint' }), { from: '2026-12-01' });
    assert.doesNotMatch(await list('lies'), /Later Begint/);
    await hall.goTo('2026-12-01', '00:00');
    assert.match(await list('lies'), /Later Begint/);
    await hall.goTo('2027-05-23', '23:59');
    assert.match(await list('lies'), /Jan van den Berg/);
    await hall.goTo('2027-05-24', '00:00');
    assert.match(await list('lies'), /Er geldt vandaag geen toegangsverbod/);
  });

  it('lets who decides about a case invite the client, and nobody else', async () => {
    const titles = async (name: keyof typeof people) => titlesOf(hall.card(await hall.say(name, 'verboden')));
    assert.ok((await titles('mark')).includes('Bezoek op uitnodiging'));
    for (const name of ['lies', 'inge', 'sanne'] as const)
      assert.ok(!(await titles(name)).includes('Bezoek op uitnodiging'), name);
  });

  it('leads no reader at a door to the case: its buttons name the ban alone', async () => {
    const card = hall.card(await hall.say('lies', 'toegangsverboden'));
    assert.ok(!JSON.stringify(card).includes(id));
    assert.ok(!JSON.stringify(hall.chat('lies')).includes(id));
  });

  it('comes in parts when there are many, each of them a sound card', async () => {
    for (let n = 1; n <= 6; n += 1) await hall.decide(await hall.incident({ name: `Naam ${n}` }));
    const first = await hall.say('lies', 'toegangsverboden');
    assert.match(textIn(first), /1 tot en met 5 van 7/);
    const next = await hall.pressOn('lies', hall.card(first), 'Volgende');
    assert.match(textIn(next), /6 tot en met 7 van 7/);
    for (const answer of [first, next]) assert.deepEqual(lint(hall.card(answer)), []);
    const seen = `${textIn(first)}${textIn(next)}`.match(/Naam: /g);
    assert.equal(seen?.length, 7);
    const beyond = await hall.press('lies', { action: 'ban.list', pick: '9' });
    assert.match(textIn(beyond), /6 tot en met 7 van 7/);
  });

  it('is not spoken of in a channel', async () => {
    const place = { kind: 'channel', address: { serviceUrl: 'x', conversation: '19:c' }, team: 't' } as const;
    const { turn } = visitOf(hall.office, people.lies);
    const answer = await receive(hall.office, {
      ...turn,
      id: randomUUID(),
      place,
      happening: { what: 'said', text: 'toegangsverboden' },
    });
    assert.doesNotMatch(JSON.stringify(answer), /Berg/);
  });

  it('stands in the menu of who watches a door, and in the help of who may see it', async () => {
    assert.ok(titlesOf(hall.card(await hall.say('lies', 'menu'))).includes('Toegangsverboden'));
    assert.ok(!titlesOf(hall.card(await hall.say('emma', 'menu'))).includes('Toegangsverboden'));
    assert.match(textIn(await hall.say('mark', 'help')), /Toegangsverboden/);
    assert.doesNotMatch(textIn(await hall.say('emma', 'help')), /Toegangsverboden/);
  });
});
