import assert from 'node:assert/strict';
import type { Fault } from '../../demo/teams/faults.ts';
import { openTownHall, report, stepOne, type TownHall } from './town-hall.ts';
import {
  anyOf,
  cardsIn,
  clear,
  type Hits,
  linesIn,
  newIn,
  reportOf,
  saying,
  strike,
  updatesIn,
  weatherPasses,
} from './weather.ts';

const outOfOrder: Fault = { status: 503, body: { error: { code: 'ServiceUnavailable', message: '' } } };

describe('the order in which messages arrive on a bad day', () => {
  let hall: TownHall;
  /** How much the bot had asked of Teams before the test began. */
  let before: number;
  beforeEach(async () => {
    hall = await openTownHall();
    await report(hall);
    before = hall.teams.requests.length;
  });
  afterEach(() => hall.close());

  const department = () => hall.channel('stadstoezicht');
  const group = () => hall.channel('bog');
  const lines = () =>
    hall.teams.messages('farid', department()).flatMap(({ thread, text }) => (thread && text ? [text] : []));
  const warn = () =>
    hall.press(
      'mark',
      'Vastleggen',
      {
        way: 'oral',
        grounds: 'Schelden aan de balie, dat accepteren we niet.',
        deviation: 'Hij bood zijn excuses aan.',
      },
      department(),
    );
  /** What was carried out in the channel, in order: `PUT` brings the card up to date, `POST` adds a line. */
  const carriedOut = (): readonly string[] =>
    hall.teams.requests
      .slice(before)
      .filter(request =>
        anyOf(linesIn(department()), updatesIn(department()))({ ...request, body: undefined }),
      )
      .filter(({ status }) => status !== undefined && status < 300)
      .map(({ method }) => method);

  it('holds a line back until the card above it shows what the line says', async () => {
    strike(hall, updatesIn(department()), outOfOrder);
    await hall.press('mark', 'Oppakken', {}, department());
    assert.match(hall.says('mark', department()), /Mark Jansen/);
    await hall.later(5);
    assert.deepEqual(carriedOut(), []);
    clear(hall);
    await weatherPasses(hall);
    assert.deepEqual(carriedOut(), ['PUT', 'POST']);
    assert.match(lines().join('\n'), /Mark Jansen/);
  });

  it('says what happened in the meantime in the order in which it happened, under a card that shows all of it', async () => {
    strike(hall, updatesIn(department()), outOfOrder);
    await hall.press('mark', 'Oppakken', {}, department());
    await hall.press('mark', 'Waarschuwing', {}, department());
    await warn();
    await hall.later(3);
    assert.deepEqual(lines(), []);
    clear(hall);
    await weatherPasses(hall);
    const [first, second, ...more] = lines();
    assert.match(first ?? '', /opgepakt/);
    assert.match(second ?? '', /waarschuwing/);
    assert.deepEqual(more, []);
    assert.deepEqual(carriedOut(), ['PUT', 'POST', 'POST'], 'one card for both, before the lines');
    assert.match(hall.says('farid', department()), /Waarschuwing/);
  });

  it('holds the next card back behind a line that does not arrive, and posts each line once', async () => {
    strike(hall, linesIn(department()), outOfOrder, 2);
    await hall.press('mark', 'Oppakken', {}, department());
    await hall.press('mark', 'Waarschuwing', {}, department());
    await warn();
    await weatherPasses(hall);
    assert.deepEqual(carriedOut(), ['PUT', 'POST', 'PUT', 'POST']);
    assert.equal(lines().length, 2);
  });

  it('keeps nobody else waiting: not the reporter, not those who get a copy', async () => {
    strike(hall, anyOf(updatesIn(department()), linesIn(department())), outOfOrder);
    await hall.press('mark', 'Oppakken', {}, department());
    assert.equal(saying(hall, 'emma', 'opgepakt').length, 1);
    await hall.press('mark', 'Waarschuwing', {}, department());
    await warn();
    for (const who of ['sanne', 'petra', 'fatima'])
      assert.equal(saying(hall, who, 'Waarschuwing').length, 1, who);
    assert.deepEqual(lines(), []);
  });

  it('keeps no other report waiting, in the same channel', async () => {
    const ofTheFirst: Hits = ({ body }) => JSON.stringify(body ?? '').includes('-00001');
    strike(hall, request => updatesIn(department())(request) && ofTheFirst(request), outOfOrder);
    await hall.press('mark', 'Oppakken', {}, department());
    await hall.say('rosa', 'melden');
    await hall.press('rosa', 'Ja, ik ben veilig');
    await hall.press('rosa', 'Nu versturen, later aanvullen', stepOne);
    assert.equal(cardsIn(hall, department(), '-00002').length, 1);
    await hall.press('mark', 'Oppakken', {}, department());
    assert.equal(lines().length, 1, 'the line of the second report');
    clear(hall);
    await weatherPasses(hall);
    assert.equal(lines().length, 2);
  });

  it('keeps the responders’ channel out of it', async () => {
    strike(hall, anyOf(newIn(department()), updatesIn(department()), linesIn(department())), outOfOrder);
    await report(hall, 'emma', { aftercare: 'wanted' });
    assert.match(hall.says('rosa', group()), /Stadstoezicht/);
    assert.deepEqual(cardsIn(hall, department(), '-00002'), []);
    assert.equal((await reportOf(hall)).messages.channel, undefined);
    await hall.press('rosa', 'Ik pak dit op', {}, group());
    assert.ok(saying(hall, 'rosa', '06-1234 5601').length > 0);
  });
});
