import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { openTownHall, people, type TownHall, twoDoors } from '../bans/town-hall.ts';
import { registered, textIn } from './pressing.ts';

const grounds = 'Verhaal: hij sloeg een medewerker.';
const secrets = /Slachtoffernaam|Getuigenaam|Verhaal|van den Berg|Geheimstraat|Emma/;

describe('A measure on its way, by the clock', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall(openSqliteStore(':memory:'), { ...twoDoors, facilities: [people.inge] });
  });
  afterEach(() => hall.close());

  const decide = async (id: string, pick: string, typed: object): Promise<string> => {
    const form = randomUUID();
    // Another rung than the protocol points to takes a reason.
    const deviation = 'Zo is het met de medewerker besproken.';
    await hall.press('mark', { action: 'measure.decide', case: id, pick, form, deviation, ...typed });
    assert.equal((await registered(hall.office, id)).measures.at(-1)?.id, form);
    await hall.settle();
    return form;
  };
  const police = (id: string) => decide(id, 'police', { which: 'report', filedBy: 'employee', grounds });
  const ban = (id: string) =>
    decide(id, 'accessBan', {
      locations: 'stadskantoor',
      from: '2026-11-23',
      until: '2027-05-23',
      delivery: 'inPerson',
      grounds,
    });
  const claim = (id: string) =>
    decide(id, 'damageClaim', { whose: 'municipality', item1: 'Verhaal over de balie', amount1: '100' });
  const asked = (name: 'mark' | 'petra', what: RegExp) =>
    hall.texts(name).filter(text => what.test(text.split('\n')[0] ?? ''));

  it('[E-1] asks about the police on the second working morning, and late of the department head too, until it is recorded', async () => {
    const id = await hall.incident();
    const measure = await police(id);
    await hall.goTo('2026-11-25', '08:59');
    assert.equal(asked('mark', /politie/i).length, 0);
    await hall.goTo('2026-11-25', '09:00');
    const [first] = asked('mark', /^De politie weet het nog niet/);
    assert.match(first ?? '', /uiterlijk woensdag 25 november 2026/);
    assert.match(first ?? '', /Wil wie het overkwam het niet\? Dat mag/);
    assert.equal(asked('petra', /politie/i).length, 0);
    await hall.goTo('2026-11-26', '09:00');
    assert.equal(asked('mark', /^De politie had het al moeten weten/).length, 1);
    assert.equal(asked('petra', /^De politie had het al moeten weten/).length, 1);
    await hall.step(id, measure, 'notFiled', { why: 'victimsChoice', account: grounds });
    await hall.goTo('2026-12-10', '09:00');
    assert.equal(asked('petra', /politie/i).length, 1, 'nobody is asked any more');
    for (const text of [...hall.texts('mark'), ...hall.texts('petra')]) assert.doesNotMatch(text, secrets);
  });

  it('[E-1] asks on five mornings after the term, and then leaves it to the card', async () => {
    await police(await hall.incident());
    for (const day of ['26', '27', '30']) await hall.goTo(`2026-11-${day}`, '09:00');
    for (const day of ['01', '02', '03', '04']) await hall.goTo(`2026-12-${day}`, '09:00');
    assert.equal(asked('petra', /^De politie had het al moeten weten/).length, 5);
  });

  it('[M4-3] asks for the letter of a ban on the third working morning, until it is with the client', async () => {
    const id = await hall.incident();
    const measure = await ban(id);
    await hall.goTo('2026-11-26', '09:00');
    const [first] = asked('mark', /^De brief moet de deur nog uit/);
    assert.match(first ?? '', /Zolang de klant de brief niet heeft/);
    await hall.deliver(id, measure);
    await hall.goTo('2026-12-03', '09:00');
    assert.equal(asked('mark', /^De brief/).length, 1);
  });

  it('[M1-1] asks for a warning that nobody gave', async () => {
    const id = await hall.incident();
    const measure = await decide(id, 'warning', { way: 'oral', grounds });
    await hall.goTo('2026-11-27', '09:00');
    assert.equal(asked('mark', /^De waarschuwing is te laat/).length, 1);
    await hall.step(id, measure, 'spoken', { on: '2026-11-27' });
    await hall.goTo('2026-11-30', '09:00');
    assert.equal(asked('mark', /waarschuwing/i).filter(text => /te laat|wacht nog/.test(text)).length, 1);
  });

  it('[M5-5] asks about a claim that lies still for a fortnight, and begins to count again with every movement', async () => {
    const id = await hall.incident();
    const measure = await claim(id);
    await hall.goTo('2026-12-04', '10:00');
    await hall.step(id, measure, 'claimed', { on: '2026-12-04', how: 'post' });
    await hall.goTo('2026-12-08', '09:00');
    assert.equal(asked('mark', /ligt stil/).length, 0);
    await hall.goTo('2026-12-21', '09:00');
    assert.equal(asked('mark', /^De schadeclaim ligt stil/).length, 1);
    assert.equal(
      asked('petra', /ligt stil/).length,
      0,
      'a client who pays late is not the manager being late',
    );
    await hall.step(id, measure, 'paid', { on: '2026-12-21', amount: '100' });
    await hall.goTo('2027-01-20', '09:00');
    assert.equal(asked('mark', /ligt stil/).length, 1);
  });

  it('[SK-2e] tells facilities where to look and whom to ask, and nothing of the people', async () => {
    await claim(await hall.incident());
    const [text = ''] = hall.texts('inge').filter(each => /schade aan iets van de gemeente/.test(each));
    assert.match(text, /wordt verhaald/);
    assert.match(text, /Waar: Stadskantoor/);
    assert.match(text, /Mark Jansen, 06-1234 5602/);
    assert.doesNotMatch(text, secrets);
    assert.equal(hall.texts('sanne').filter(each => /schade aan iets/.test(each)).length, 0);
  });

  it('[C-22] tells the reporter after every step what was done and what it means, without what was written', async () => {
    const id = await hall.incident();
    const steps: readonly (readonly [string, string, object, RegExp])[] = [
      [
        'ban',
        'refused',
        { on: '2026-11-23', what: 'toAccept', account: grounds },
        /verandert niets aan het besluit/,
      ],
      [
        'ban',
        'delivered',
        { on: '2026-11-23', how: 'inPerson', handedOverBy: 'Mark Jansen' },
        /zwart op wit/,
      ],
      ['ban', 'acknowledged', { on: '2026-11-23' }, /niet zeggen dat hij van niets wist/],
      ['ban', 'copied', { on: '2026-11-23', holders: 'police' }, /heeft het nu op papier/],
      [
        'ban',
        'banBreached',
        { on: '2026-11-23', location: 'stadskantoor', what: grounds },
        /laten het er niet bij zitten/,
      ],
      ['ban', 'extended', { until: '2027-11-23', grounds }, /langer niet zomaar naar binnen/],
      ['ban', 'banEnded', { on: '2026-11-24', why: 'mistaken', grounds }, /mag weer naar binnen/],
      [
        'police',
        'filed',
        { on: '2026-11-23', which: 'report', filedBy: 'employee' },
        /De politie weet ervan/,
      ],
      ['police', 'numbered', { reportNumber: 'PL2100-1' }, /Wil je het nummer hebben/],
      [
        'police',
        'outcome',
        { on: '2026-11-23', result: 'dismissed', note: grounds },
        /bericht van de politie/,
      ],
      ['police', 'ended', {}, /heeft geholpen/],
      ['claim', 'claimed', { on: '2026-11-23', how: 'post' }, /moet de schade betalen/],
      ['claim', 'settled', { on: '2026-11-23', how: 'procedure' }, /Er is een weg gekozen/],
      ['claim', 'paid', { on: '2026-11-23', amount: '1' }, /De klant betaalde/],
      ['claim', 'writtenOff', { why: grounds }, /niet verder bij de klant gehaald/],
    ];
    const measures = new Map([
      ['ban', await ban(id)],
      ['police', await police(id)],
      ['claim', await claim(id)],
    ]);
    for (const [kind, pick, typed, means] of steps) {
      await hall.step(id, measures.get(kind) ?? '', pick, typed);
      const news = hall.texts('emma').at(-1) ?? '';
      assert.match(news, means, pick);
      assert.doesNotMatch(news, /Slachtoffernaam|Getuigenaam|Verhaal|van den Berg|PL2100/, pick);
    }
  });

  it('shows the whole course with what was written to who decides, and to the reporter without', async () => {
    const id = await hall.incident();
    const measure = await police(id);
    await hall.step(id, measure, 'notFiled', { why: 'victimsChoice', account: 'Zij wil het laten rusten.' });
    const course = { action: 'incident.details', case: id, pick: 'course' };
    const read = textIn(await hall.press('mark', course));
    assert.match(read, /Niet naar de politie: .*23 november 2026[\s\S]*wil het niet[\s\S]*laten rusten/);
    assert.doesNotMatch(textIn(await hall.press('emma', course)), /laten rusten/);
  });
});
