import assert from 'node:assert/strict';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { lint } from '../../cards/lint.ts';
import { linesOf } from '../../cards/reading.ts';
import { openTownHall, type TownHall } from '../bans/town-hall.ts';
import { behind, cardIn, factsOf, registered, textIn, titlesOf } from '../incident/pressing.ts';
import { people } from '../office.ts';
import { reported } from './street.ts';

const ticked = { as: 'given', did: 'spoken,broughtHome', on: '2026-11-23', time: '11:00', family: 'told' };

describe('first care on the card', () => {
  let hall: TownHall;
  let id: string;

  beforeEach(async () => {
    hall = await openTownHall(openSqliteStore(':memory:'));
    id = await reported(hall);
  });
  afterEach(() => hall.close());

  const channelCard = () => {
    const card = hall.chat('channel')[0]?.card;
    assert.ok(card, 'the card stands in the channel');
    assert.deepEqual(lint(card), []);
    return card;
  };
  const channelText = () => linesOf(channelCard()).join('\n');
  const record = (name: keyof typeof people, typed: object = ticked) =>
    hall.press(name, { action: 'care.record', case: id, ...typed });
  const aboutCare = (name: keyof typeof people) =>
    hall.texts(name).filter(text => /eerste opvang/i.test(text) && !/Wie doet het/.test(text));

  it('[LG-1] stands there from the moment the report was sent, with the button, until it is on record', async () => {
    assert.match(channelText(), /Eerste opvang: nog niet$/m);
    const form = await hall.pressOn('mark', channelCard(), 'Eerste opvang vastleggen');
    assert.match(textIn(form), /wat er is gezegd, blijft tussen jullie/);
    assert.deepEqual(lint(cardIn(form)), []);
    await hall.goTo('2026-11-23', '11:10');
    const answer = await hall.pressOn('mark', cardIn(form), 'Vastleggen', ticked);
    assert.match(textIn(answer), /Vastgelegd\. De melder krijgt een kort bericht/);
    await hall.settle();
    assert.match(channelText(), /Eerste opvang: gedaan om 11:00 door Mark Jansen$/m);
    assert.ok(!titlesOf(channelCard()).includes('Eerste opvang vastleggen'));
  });

  it('[LG-3] [NZ-1] keeps ticks and choices, which the channel and the journal never show', async () => {
    await record('farid', { ...ticked, did: 'spoken,othersCaredFor', verhaal: 'Hij huilde' });
    await hall.settle();
    const { account } = (await registered(hall.office, id)).firstCare ?? {};
    assert.deepEqual(account, {
      as: 'given',
      on: '2026-11-23T10:00:00.000Z',
      did: ['spoken', 'othersCaredFor'],
      family: 'told',
      at: '2026-11-23T10:00:00.000Z',
      by: people.farid,
      onBehalfOf: people.mark,
    });
    const said = hall.chat('channel').map(({ card, text }) => (card ? linesOf(card).join('\n') : text));
    assert.doesNotMatch(said.join('\n'), /Emma|Thuisgebracht|klanten opgevangen|huilde|familie/i);
    assert.match(said.join('\n'), /Farid Amrani heeft namens Mark Jansen de eerste opvang vastgelegd\./);
    const shown = await hall.press('sanne', { action: 'care.form', case: id });
    assert.match(textIn(shown), /Ook andere klanten opgevangen[\s\S]*Ja, het mocht en ze weten het/);
  });

  it('is not asked about families and others where there is nothing to ask', async () => {
    const call = await reported(hall, 'emma', { sorts: ['scolding'], place: 'phone' });
    const form = await hall.press('mark', { action: 'care.form', case: call });
    assert.doesNotMatch(JSON.stringify(cardIn(form)), /familie|andere klanten/i);
  });

  it('is refused kindly, field by field, with what was ticked still there', async () => {
    for (const [typed, problem] of [
      [{ as: '' }, /⚠ Kies hoe het ervoor staat/],
      [{ as: 'given', did: '' }, /⚠ Vink aan wat er is gedaan/],
      [{ ...ticked, on: '2026-11-24' }, /⚠ Dit moment is nog niet geweest/],
      [{ ...ticked, on: '2026-11-22' }, /⚠ Dit is vóór het incident/],
      [{ ...ticked, on: '2026-02-31' }, /⚠ Vul een dag en tijd in die bestaan/],
      [{ as: 'notNeeded' }, /⚠ Kies waarom het niet nodig is/],
    ] as const) {
      const answer = await record('mark', typed);
      assert.match(textIn(answer), problem);
      assert.deepEqual(lint(cardIn(answer)), []);
    }
    assert.equal((await registered(hall.office, id)).firstCare?.account, undefined);
  });

  it('is one record for two clicks, and for two colleagues at once', async () => {
    await Promise.all([record('mark'), record('mark'), record('farid')]);
    assert.match(textIn(await record('farid')), /Eerste opvang is vastgelegd/);
    assert.deepEqual(
      (await factsOf(hall.office, id)).filter(fact => fact === 'firstCareGiven'),
      ['firstCareGiven'],
    );
    await hall.settle();
    assert.equal(aboutCare('emma').length, 1);
  });

  it('is not recorded by who looked after himself, nor by colleagues who have no part in it', async () => {
    const own = await reported(hall, 'mark');
    const answer = await hall.press('mark', { action: 'care.record', case: own, ...ticked });
    assert.match(textIn(answer), /Je eigen opvang leg je niet zelf vast/);
    assert.match(textIn(await hall.press('mark', { action: 'care.form', case: own })), /eigen opvang/);
    for (const name of ['emma', 'rosa', 'tom', 'fatima', 'inge'] as const)
      assert.match(textIn(await record(name)), /Dit is voor Mark Jansen/);
    assert.equal((await registered(hall.office, id)).firstCare?.account, undefined);
  });
});

describe('first care that nobody records', () => {
  let hall: TownHall;
  let id: string;

  beforeEach(async () => {
    hall = await openTownHall(openSqliteStore(':memory:'));
    id = await reported(hall);
  });
  afterEach(() => hall.close());

  const asked = (name: keyof typeof people) =>
    hall.texts(name).filter(text => /^Is de eerste opvang al gedaan\?/.test(text));
  const askedAt = async (time: string) => {
    await hall.goTo('2026-11-23', time);
    return (['mark', 'farid', 'petra', 'sanne'] as const).map(name => asked(name).length);
  };

  it('[LG-1] is asked of the manager the same day, then of the deputy, then of the head: one rung at a time', async () => {
    assert.deepEqual(await askedAt('12:59'), [0, 0, 0, 0]);
    assert.deepEqual(await askedAt('13:00'), [1, 0, 0, 0]);
    assert.deepEqual(await askedAt('13:59'), [1, 0, 0, 0]);
    assert.deepEqual(await askedAt('14:00'), [1, 1, 0, 0]);
    assert.deepEqual(await askedAt('15:00'), [1, 1, 1, 0]);
    assert.match(asked('farid')[0] ?? '', /degene die het eerst werd gevraagd/);
    assert.doesNotMatch(asked('mark')[0] ?? '', /degene die het eerst werd gevraagd/);
    for (const name of ['mark', 'farid', 'petra'] as const)
      assert.doesNotMatch(asked(name).join(), /Emma/, 'who it is about stands in the report');
  });

  it('is asked nothing more once it is on record, and whoever was asked hears that it is done', async () => {
    await askedAt('14:00');
    const question = hall.chat('farid').at(-1)?.card;
    assert.ok(question);
    const form = await hall.pressOn('farid', question, 'Eerste opvang vastleggen');
    await hall.pressOn('farid', cardIn(form), 'Vastleggen', { ...ticked, time: '13:50' });
    await hall.settle();
    assert.deepEqual(await askedAt('23:00'), [1, 1, 0, 0]);
    assert.match(
      hall.texts('mark').join('\n'),
      /je hoeft niets meer te doen[\s\S]*gedaan om 13:50 door Farid Amrani/,
    );
  });

  it('says on the card when everybody was asked, and stays open work', async () => {
    await hall.goTo('2026-11-30', '12:00');
    const card = hall.chat('channel')[0]?.card;
    assert.match(card ? linesOf(card).join('\n') : '', /Eerste opvang: nog niet\. Iedereen is gevraagd/);
    assert.match(textIn(await hall.say('mark', 'openstaand')), /eerste opvang/i);
    const before = (await factsOf(hall.office, id)).filter(fact => fact === 'firstCareCalled').length;
    await hall.goTo('2027-01-30', '12:00');
    const after = (await factsOf(hall.office, id)).filter(fact => fact === 'firstCareCalled').length;
    assert.equal(after, before);
  });

  it('is asked once of each who was missed, after the bot was away', async () => {
    await hall.goTo('2026-11-23', '15:30');
    assert.deepEqual(await askedAt('15:31'), [1, 1, 1, 0]);
    assert.deepEqual((await factsOf(hall.office, id)).filter(fact => fact === 'firstCareCalled').length, 1);
  });

  it('is asked nothing of a report that was taken back', async () => {
    await hall.press('emma', { action: 'report.withdrawSure', case: id });
    assert.deepEqual(await askedAt('23:00'), [0, 0, 0, 0]);
  });
});

describe('what the reporter hears about first care', () => {
  let hall: TownHall;
  let id: string;

  beforeEach(async () => {
    hall = await openTownHall(openSqliteStore(':memory:'));
    id = await reported(hall);
    await hall.press('mark', { action: 'care.record', case: id, ...ticked });
    await hall.settle();
  });
  afterEach(() => hall.close());

  const heard = () => {
    const card = hall.chat('emma').at(-1)?.card;
    assert.ok(card);
    return card;
  };

  it('is short and kind, without what was done', () => {
    assert.match(
      linesOf(heard()).join('\n'),
      /Mark Jansen heeft vastgelegd dat jullie elkaar hebben gesproken\./,
    );
    assert.doesNotMatch(linesOf(heard()).join('\n'), /huis|familie/i);
  });

  it('can be denied: it waits again at once, and whoever recorded it hears so without a name', async () => {
    const no = behind(heard(), 'Klopt niet');
    assert.match(textIn(await hall.press('emma', no)), /Goed dat je het zegt/);
    await hall.settle();
    assert.equal((await registered(hall.office, id)).firstCare?.account, undefined);
    const told = hall.texts('mark').at(-1) ?? '';
    assert.match(told, /De eerste opvang is nog niet goed/);
    assert.doesNotMatch(told, /Emma/);
    const card = hall.chat('channel')[0]?.card;
    assert.match(card ? linesOf(card).join('\n') : '', /Eerste opvang: nog niet$/m);
    assert.match(textIn(await hall.press('emma', no)), /Dit stond al weer open/);
    await hall.goTo('2026-11-23', '13:00');
    assert.match(hall.texts('mark').at(-1) ?? '', /Is de eerste opvang al gedaan\?/);
  });

  it('cannot undo a later record with an old button, nor be said by a stranger', async () => {
    const no = behind(heard(), 'Klopt niet');
    assert.match(textIn(await hall.press('rosa', no)), /Dit hoort bij|alleen|details/i);
    await hall.press('emma', no);
    await hall.goTo('2026-11-23', '11:30');
    await hall.press('mark', { action: 'care.record', case: id, ...ticked });
    await hall.press('emma', no);
    assert.equal((await registered(hall.office, id)).firstCare?.account?.by, people.mark);
  });

  it('is not that they spoke, where the reporter is not the victim, and not needed where it was not', async () => {
    const other = await reported(hall, 'emma', { victim: { kind: 'colleague', name: 'Slachtoffernaam' } });
    await hall.press('mark', { action: 'care.record', case: other, ...ticked });
    await hall.settle();
    assert.match(linesOf(heard()).join('\n'), /dat de eerste opvang is gedaan/);
    const none = await reported(hall);
    await hall.press('mark', { action: 'care.record', case: none, as: 'notNeeded', because: 'declined' });
    await hall.settle();
    assert.match(linesOf(heard()).join('\n'), /geen eerste opvang nodig/);
    assert.doesNotMatch(linesOf(heard()).join('\n'), /wil het niet/);
  });
});
