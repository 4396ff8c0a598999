import assert from 'node:assert/strict';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { factsOf, textIn, titlesOf } from '../incident/pressing.ts';
import { openTownHall, type TownHall } from './town-hall.ts';

describe('An access ban that nears its last day', () => {
  let hall: TownHall;
  let id: string;
  let measure: string;
  beforeEach(async () => {
    hall = await openTownHall(openSqliteStore(':memory:'));
    id = await hall.incident();
    measure = await hall.decide(id);
  });
  afterEach(() => hall.close());

  const asked = () => hall.chat('mark').filter(({ summary }) => summary === 'Toegangsverbod loopt bijna af');
  const warning = () => {
    const card = asked().at(-1)?.card;
    assert.ok(card);
    return card;
  };

  it('[D-5] is asked about two weeks before, on a working morning and once', async () => {
    await hall.deliver(id, measure);
    await hall.goTo('2027-05-07', '08:59');
    assert.equal(asked().length, 0);
    await hall.goTo('2027-05-07', '09:00');
    await hall.settle();
    assert.equal(asked().length, 1);
    assert.deepEqual(titlesOf(warning()), ['Verlengen', 'Laten aflopen', 'Details']);
    await hall.goTo('2027-05-25', '12:00');
    assert.equal(asked().length, 1);
  });

  it('[D-5] is left to end: nobody asks again, and it ends on its day', async () => {
    await hall.deliver(id, measure);
    await hall.goTo('2027-05-07', '09:00');
    const first = await hall.pressOn('mark', warning(), 'Laten aflopen');
    const again = await hall.pressOn('farid', warning(), 'Laten aflopen');
    for (const answer of [first, again]) assert.match(textIn(answer), /loopt af na zondag 23 mei 2027/);
    assert.equal((await factsOf(hall.office, id)).filter(fact => fact === 'banLeftToEnd').length, 1);
    await hall.goTo('2027-05-24', '07:00');
    assert.equal((await factsOf(hall.office, id)).filter(fact => fact === 'banOver').length, 1);
    assert.match(
      textIn(await hall.pressOn('mark', warning(), 'Laten aflopen')),
      /loopt af na|Dit is geregeld/,
    );
  });

  it('[D-5] is extended through the step’s own form: it does not end, and is asked about anew', async () => {
    await hall.deliver(id, measure);
    await hall.goTo('2027-05-07', '09:00');
    const form = await hall.pressOn('mark', warning(), 'Verlengen');
    assert.match(textIn(form), /Ontzegging toegang/);
    await hall.step(id, measure, 'extended', { until: '2027-08-01', grounds: 'Hij blijft ons bedreigen.' });
    await hall.goTo('2027-05-25', '12:00');
    assert.ok(!(await factsOf(hall.office, id)).includes('banOver'));
    assert.match(textIn(await hall.say('lies', 'toegangsverboden')), /Tot en met: zondag 1 augustus 2027/);
    await hall.goTo('2027-07-16', '09:00');
    assert.equal(asked().length, 2);
    await hall.goTo('2027-08-02', '07:00');
    assert.equal((await factsOf(hall.office, id)).filter(fact => fact === 'banOver').length, 1);
  });

  it('cannot be extended while the client has no letter, and the card says so', async () => {
    await hall.goTo('2027-05-07', '09:00');
    assert.ok(!titlesOf(warning()).includes('Verlengen'));
    const says = hall.texts('mark').find(text => text.startsWith('Toegangsverbod loopt bijna af')) ?? '';
    assert.match(says, /pas als vastligt dat de klant de brief heeft/);
  });

  it('is for who decides alone', async () => {
    const input = { action: 'ban.letEnd', case: id, measure };
    for (const name of ['lies', 'emma', 'sanne', 'inge'] as const)
      assert.match(textIn(await hall.press(name, input)), /Dit beslist Mark Jansen of Farid Amrani/);
    assert.ok(!(await factsOf(hall.office, id)).includes('banLeftToEnd'));
  });
});
