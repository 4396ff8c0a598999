import assert from 'node:assert/strict';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import { finding } from './finding.ts';
import { openTownHall, report, type TownHall } from './town-hall.ts';

const nudge = /De melder hoort al een tijd niets/;
const day = 24 * 60;
const grounds = 'Hij schold de medewerker uit aan de balie.';

describe('silence towards the reporter', () => {
  let hall: TownHall;
  let date: SinonFakeTimers;
  const { count, pressOn, saying } = finding(() => hall);
  const channel = () => hall.channel('stadstoezicht');
  const nudged = () => [count('mark', nudge), count('farid', nudge), count('petra', nudge)];
  const days = async (n: number) => {
    for (let left = n; left > 0; left -= 1) await hall.later(day);
  };

  beforeEach(async () => {
    // Monday, ten in the morning.
    date = useFakeTimers({ now: new Date('2026-11-23T09:00:00Z'), toFake: ['Date'] });
    hall = await openTownHall();
    await report(hall);
  });
  afterEach(async () => {
    await hall.close();
    date.restore();
  });

  it('[C-22] nudges the manager after five working days and the head two working days later, each once', async () => {
    await days(6);
    assert.deepEqual(nudged(), [0, 0, 0]);
    await days(1);
    assert.deepEqual(nudged(), [1, 0, 0]);
    assert.match(saying('mark', nudge), /maandag 23 november 2026/);
    await days(1);
    assert.deepEqual(nudged(), [1, 0, 0]);
    await days(1);
    assert.deepEqual(nudged(), [1, 0, 1]);
    await days(30);
    assert.deepEqual(nudged(), [1, 0, 1]);
  });

  it('[C-22] nudges who handles the case, and is broken by a step that the reporter hears', async () => {
    await hall.later(3 * day);
    await hall.press('farid', 'Oppakken', {}, channel());
    await days(6);
    assert.deepEqual(nudged(), [0, 0, 0]);
    await days(1);
    assert.deepEqual(nudged(), [0, 1, 0]);
    await hall.press('farid', 'Ordegesprek', {}, channel());
    await hall.press('farid', 'Vastleggen', { grounds, withEmployee: 'yes' }, channel());
    await days(6);
    assert.deepEqual(nudged(), [0, 1, 0]);
  });

  it('[C-22] is ended honestly with one tap, which the reporter hears', async () => {
    await days(7);
    await pressOn('mark', nudge, 'Laat weten: ik ben ermee bezig');
    assert.equal(count('emma', /laten weten ermee bezig te zijn[\s\S]*niet vergeten/), 1);
    await days(6);
    assert.deepEqual(nudged(), [0, 0, 0]);
    await days(1);
    assert.equal(count('mark', nudge), 1);
  });

  it('[C-22] stops once the case is finished', async () => {
    await hall.press('mark', 'Geen maatregel', {}, channel());
    await hall.press('mark', 'Vastleggen', { grounds }, channel());
    await hall.press('mark', 'Eerste opvang vastleggen', {}, channel());
    await hall.press('mark', 'Vastleggen', { as: 'notNeeded', because: 'byOther' }, channel());
    await days(21);
    assert.deepEqual(nudged(), [0, 0, 0]);
  });

  it('[C-22] says nothing of what was broken while the nudge was under way', async () => {
    await days(7);
    await hall.press('mark', 'Oppakken', {}, channel());
    await pressOn('mark', nudge, 'Laat weten: ik ben ermee bezig');
    assert.match(saying('mark', /De melder heeft intussen al iets gehoord/), /A-2026-00001/);
    assert.equal(count('emma', /laten weten ermee bezig/), 0);
  });
});
