import assert from 'node:assert/strict';
import { usualPatience } from '../../bot/patience.ts';
import type { Fault } from '../../demo/teams/faults.ts';
import { openTownHall, report, type TownHall } from './town-hall.ts';
import {
  answersTo,
  cardsIn,
  clear,
  newIn,
  reportOf,
  saying,
  strike,
  updatesIn,
  weatherPasses,
} from './weather.ts';

/** Teams is asked once and then left in peace for a while; these tests have no eight seconds for its silence. */
const patience = { ...usualPatience, requestMs: 250, attemptMs: 1_000 };
const tooLateMs = 600;
/** Nobody waits longer for an answer to his own click, on a busy machine and in whatever weather. */
const promptMs = 1_500;

const refusal = (status: number, code: string, headers?: Record<string, string>): Fault => ({
  status,
  body: { error: { code, message: '' } },
  ...(headers ? { headers } : {}),
});

/** What passes by itself. None of it is carried out. */
const passing: Readonly<Record<string, Fault>> = {
  'being too busy, and saying when to come back (429)': refusal(429, 'Throttled', { 'Retry-After': '7' }),
  'being too busy, without saying more (429)': refusal(429, 'Throttled'),
  'two at once in one conversation (412)': refusal(412, 'PreconditionFailed'),
  'an error of its own (500)': refusal(500, 'ServiceError'),
  'a bad gateway (502)': refusal(502, 'BadGateway'),
  'being out of order (503)': refusal(503, 'ServiceUnavailable'),
  'a gateway that waited too long (504)': refusal(504, 'GatewayTimeout'),
  'an answer that comes too late': { delayMs: tooLateMs, status: 500 },
  'a connection that breaks': { reset: true },
};

/** Teams did it, and the bot does not hear so. */
const unheard: Readonly<Record<string, Fault>> = {
  'the connection breaks after it was accepted': { carryOutFirst: true, reset: true },
  'a gateway gives up after it was accepted (504)': {
    carryOutFirst: true,
    ...refusal(504, 'GatewayTimeout'),
  },
  'it is accepted and answered too late': { carryOutFirst: true, delayMs: tooLateMs },
  'it is accepted and never answered': { acceptThenHang: true },
};

describe('a Teams that has a bad day', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall({ patience });
  });
  afterEach(() => hall.close());

  const department = () => hall.channel('stadstoezicht');
  const firstCards = () => newIn(department());
  const copied = ['sanne', 'petra', 'fatima'];

  const everybodyGotPromptAnswers = (): void => {
    for (const { outcome, tookMs, activity } of hall.teams.deliveries) {
      assert.equal(outcome, 200);
      assert.ok((tookMs ?? 0) < promptMs, `${activity.type} took ${tookMs} ms`);
    }
  };
  const copiesArrivedOnce = (): void => {
    for (const who of copied) assert.equal(saying(hall, who, '-00001').length, 1, who);
  };

  for (const [title, fault] of Object.entries(passing)) {
    it(`delivers a report once after ${title}, three times in a row`, async () => {
      strike(hall, firstCards(), fault, 3);
      const receipt = await report(hall);
      assert.match(receipt, /A-\d{4}-00001/);
      assert.match(receipt, /Mark Jansen/);
      everybodyGotPromptAnswers();
      copiesArrivedOnce();
      assert.deepEqual(cardsIn(hall, department()), [], 'nobody may think that it is there');
      await weatherPasses(hall);
      assert.equal(cardsIn(hall, department()).length, 1);
      const answers = answersTo(hall, firstCards());
      assert.equal(answers.length, 4);
      assert.equal(answers.at(-1), 201);
      copiesArrivedOnce();
      await hall.press('mark', 'Oppakken', {}, department());
      assert.match(hall.says('farid', department()), /Mark Jansen/);
      everybodyGotPromptAnswers();
    });
  }

  it('waits longer after every attempt: at least half of twice as long', async () => {
    strike(hall, firstCards(), refusal(503, 'ServiceUnavailable'));
    await report(hall);
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      const effect = (await reportOf(hall)).effects.find(({ deed }) => deed.do === 'showCard');
      const last = hall.teams.requests.findLast(request => firstCards()({ ...request, body: undefined }));
      assert.ok(effect && last);
      assert.equal(effect.attempts, attempt);
      const wait = Date.parse(effect.due) - last.at.getTime();
      const longest = 2_000 * 2 ** (attempt - 1);
      assert.ok(wait >= longest / 2 && wait <= longest + 500, `attempt ${attempt}: ${wait} ms`);
      await hall.later(wait / 60_000);
    }
  });

  it('comes back when Teams asks for it, and not sooner', async () => {
    strike(hall, firstCards(), refusal(429, 'Throttled', { 'Retry-After': '600' }), 1);
    await report(hall);
    await hall.later(9);
    assert.equal(answersTo(hall, firstCards()).length, 1);
    await hall.later(2);
    assert.deepEqual(answersTo(hall, firstCards()), [429, 201]);
  });

  for (const [title, fault] of Object.entries(unheard)) {
    // A new message has no name of its own before Teams gives it one: whether it arrived cannot be asked.
    it(`has at most one card too many when ${title}, and goes on with one of them`, async () => {
      strike(hall, firstCards(), fault, 1);
      assert.match(await report(hall), /A-\d{4}-00001/);
      await weatherPasses(hall);
      const { length } = cardsIn(hall, department());
      assert.ok(length >= 1 && length <= 2, `${length} cards`);
      copiesArrivedOnce();
      await hall.press('mark', 'Oppakken', {}, department());
      assert.deepEqual(answersTo(hall, updatesIn(department())), [200]);
      const known = (await reportOf(hall)).messages.channel?.activity;
      const lines = hall.teams.messages('farid', department()).filter(({ thread }) => thread === known);
      assert.equal(lines.filter(({ text }) => text?.includes('Mark Jansen')).length, 1);
      everybodyGotPromptAnswers();
    });

    it(`has no card too many when ${title}, where the card was there and is brought up to date`, async () => {
      await report(hall);
      strike(hall, updatesIn(department()), fault, 1);
      await hall.press('mark', 'Oppakken', {}, department());
      await weatherPasses(hall);
      assert.equal(cardsIn(hall, department()).length, 1);
      assert.equal(answersTo(hall, updatesIn(department())).length, 2);
      assert.match(hall.says('farid', department()), /Mark Jansen/);
      everybodyGotPromptAnswers();
    });
  }

  it('gets everybody’s messages across once when nothing works at all for a while', async () => {
    await hall.say('emma', 'melden');
    hall.teams.conditions.setBadDay({ outage: true });
    for (const [label, inputs] of [
      ['Ja, ik ben veilig', {}],
      ['Nu versturen, later aanvullen', { sorts: 'threat', place: 'phone' }],
    ] as const)
      await hall.press('emma', label, inputs);
    assert.match(hall.says('emma'), /A-\d{4}-00001/);
    everybodyGotPromptAnswers();
    await hall.later(20);
    for (const who of copied) assert.deepEqual(saying(hall, who, '-00001'), [], who);
    hall.teams.conditions.setBadDay({ outage: false });
    await weatherPasses(hall);
    assert.equal(cardsIn(hall, department()).length, 1);
    copiesArrivedOnce();
  });

  it('gets everybody’s messages across once when every second request is one too many', async () => {
    await hall.say('emma', 'melden');
    hall.teams.conditions.setBadDay({ throttled: true });
    await hall.press('emma', 'Ja, ik ben veilig');
    await hall.press('emma', 'Nu versturen, later aanvullen', { sorts: 'threat', place: 'phone' });
    await weatherPasses(hall);
    assert.equal(cardsIn(hall, department()).length, 1);
    copiesArrivedOnce();
    await hall.press('mark', 'Oppakken', {}, department());
    await weatherPasses(hall);
    clear(hall);
    assert.match(hall.says('farid', department()), /Mark Jansen/);
  });
});
