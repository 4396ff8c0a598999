import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { lint } from '../../cards/lint.ts';
import { linesOf } from '../../cards/reading.ts';
import { registered, stored, textIn, titlesOf } from '../incident/pressing.ts';
import { openTownHall, people, type TownHall } from './town-hall.ts';

describe('A banned client comes in', () => {
  let hall: TownHall;
  let id: string;
  let measure: string;
  beforeEach(async () => {
    hall = await openTownHall(openSqliteStore(':memory:'));
    id = await hall.incident();
    measure = await hall.decide(id);
  });
  afterEach(() => hall.close());

  const doorCard = (name: 'lies' | 'olga') => {
    const card = hall.chat(name).at(-1)?.card;
    assert.ok(card);
    return card;
  };
  /** Two clicks of Lies on her own card. */
  const report = async (typed: object = {}) => {
    const sure = hall.card(await hall.pressOn('lies', doorCard('lies'), 'Is nu binnen'));
    assert.deepEqual(lint(sure), []);
    return { sure, answer: await hall.pressOn('lies', sure, 'Ja, meld dit nu', typed) };
  };
  const steps = async () => (await registered(hall.office, id)).measures[0]?.steps ?? [];
  const breaches = async () => (await steps()).filter(({ step }) => step === 'banBreached').length;
  const alarms = () =>
    hall.texts('mark').filter(text => text.startsWith('Klant met toegangsverbod is binnen'));

  it('[SK-1c] is asked once with the alarm first, and then reported: two clicks', async () => {
    await hall.deliver(id, measure);
    const { sure, answer } = await report();
    assert.match(linesOf(sure)[0] ?? '', /Druk eerst op de alarmknop of bel 112\. Deze chat is geen alarm\./);
    assert.match(textIn(answer), /Gemeld\. De leidinggevende en de collega’s aan de deur weten het nu/);
    const step = (await steps()).at(-1);
    assert.ok(step?.step === 'banBreached');
    assert.deepEqual([step.takenBy, step.on, step.location], [people.lies, '2026-11-23', 'stadskantoor']);
  });

  it('[M4-8] is told at once to who decides, with police, article 139 and the letter, and without a name', async () => {
    await hall.deliver(id, measure);
    await report({ what: 'Hij gaat de trap op.' });
    await hall.settle();
    const [card, ...others] = alarms();
    assert.deepEqual(others, []);
    assert.match(card ?? '', /Waar: Stadskantoor[\s\S]*Gemeld door: Lies Vermeer[\s\S]*Hij gaat de trap op/);
    assert.match(card ?? '', /artikel 139[\s\S]*aangifte, en een brief/);
    assert.match(card ?? '', /zwaarder dan een ontzegging is er niet/);
    assert.doesNotMatch(card ?? '', /Berg|baard/);
    const message = hall.chat('mark').find(({ summary }) => summary.startsWith('Dringend'));
    assert.ok(message?.card);
    assert.deepEqual(titlesOf(message.card), ['Aangifte', 'Brief en vervolg', 'Details']);
    const police = await hall.pressOn('mark', message.card, 'Aangifte');
    assert.match(textIn(police), /Aangifte is een verzoek om vervolging/);
    assert.match(textIn(await hall.pressOn('mark', message.card, 'Brief en vervolg')), /Ontzegging toegang/);
  });

  it('[M4-8] is told to the colleagues at that door, in a new message', async () => {
    await hall.deliver(id, measure);
    await report();
    await hall.settle();
    assert.equal(hall.door('olga').length, 2);
    assert.match(hall.door('olga')[1] ?? '', /Seen inside: .*Stadskantoor/);
    assert.equal(hall.door('lies').length, 1, 'who reported it knows');
    assert.match(hall.door('lies')[0] ?? '', /Binnen gezien: /);
  });

  it('is one breach for a double click, the same form again, and a second colleague at the door', async () => {
    await hall.deliver(id, measure);
    const sure = hall.card(await hall.pressOn('lies', doorCard('lies'), 'Is nu binnen'));
    const clicks = await Promise.all([1, 2, 3].map(() => hall.pressOn('lies', sure, 'Ja, meld dit nu')));
    for (const answer of clicks) assert.match(textIn(answer), /Gemeld\.|net al gemeld/);
    const other = hall.card(await hall.pressOn('olga', doorCard('olga'), 'Is inside now'));
    const again = await hall.pressOn('olga', other, 'Ja, meld dit nu');
    assert.match(textIn(again), /Dit is net al gemeld/);
    await hall.settle();
    assert.equal(await breaches(), 1);
    assert.equal(alarms().length, 1);
  });

  it('[M4-3] is no breach without the letter: who decides hears that it can be handed over now', async () => {
    await report();
    await hall.settle();
    assert.equal(await breaches(), 0);
    const [card] = alarms();
    assert.match(card ?? '', /nog geen overtreding[\s\S]*brief uit te reiken/);
    const message = hall.chat('mark').find(({ summary }) => summary.startsWith('Dringend'));
    assert.ok(message?.card);
    const form = await hall.pressOn('mark', message.card, 'Uitreiking vastleggen');
    assert.match(textIn(form), /Ontzegging toegang/);
    assert.ok(hall.texts('emma').some(text => text.includes('Blijf op afstand')));
  });

  it('may be reported by whoever may see the list, where he says it is', async () => {
    const everywhere = await hall.decide(await hall.incident(), { locations: 'all' });
    const form = randomUUID();
    const asked = await hall.press('inge', { action: 'ban.inside', measure: everywhere, form });
    assert.match(textIn(asked), /⚠ Kies waar het is/);
    const input = { action: 'ban.inside', measure: everywhere, form, location: 'werf' };
    assert.match(textIn(await hall.press('inge', input)), /Gemeld\./);
    const wrong = { ...input, form: randomUUID(), location: 'wijkpost' };
    assert.match(textIn(await hall.press('lies', wrong)), /Gemeld\./, 'Lies watches one door: there it is');
  });

  it('is refused to everybody else, and to who watches another door', async () => {
    await hall.deliver(id, measure);
    const input = { action: 'ban.inside', measure, form: randomUUID() };
    for (const name of ['emma', 'rosa', 'fatima'] as const)
      assert.match(textIn(await hall.press(name, input)), /zijn voor receptie, beveiliging/);
    for (const action of ['ban.inside', 'ban.insideForm']) {
      const answer = await hall.press('tom', { ...input, action });
      assert.match(textIn(answer), /geldt niet meer, of niet op jouw locatie/);
      assert.doesNotMatch(JSON.stringify(answer), /Berg/);
    }
    assert.equal(await breaches(), 0);
    assert.deepEqual(
      (await stored(hall.office, id)).body.journal.filter(({ by }) => by === people.tom),
      [],
    );
  });

  it('is no breach any more on an old card, when the ban is over', async () => {
    await hall.deliver(id, measure);
    const old = doorCard('lies');
    await hall.goTo('2027-05-24', '00:01');
    assert.match(textIn(await hall.pressOn('lies', old, 'Is nu binnen')), /geldt niet meer/);
    const input = { action: 'ban.inside', measure, form: randomUUID() };
    assert.match(textIn(await hall.press('lies', input)), /geldt niet meer/);
    assert.equal(await breaches(), 0);
  });

  it('is no mystery when somebody made the button up', async () => {
    const made = { action: 'ban.inside', measure: randomUUID(), form: randomUUID() };
    assert.match(textIn(await hall.press('lies', made)), /geldt niet meer/);
    assert.match(
      textIn(await hall.press('lies', { action: 'ban.inside', measure: 'x' })),
      /kan ik niet lezen/,
    );
  });
});
