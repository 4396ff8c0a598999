// Longer than other files: one track is lived through from all its sides, with the same two people.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openAftercareCase } from '../../../dialogs/aftercare/open.ts';
import type { Answer } from '../../../dialogs/answer.ts';
import type { AftercareRequest } from '../../../protocol/aftercare/aftercare-case.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { absent } from '../../../storage/store.ts';
import { lint } from '../../cards/lint.ts';
import { buttonsOf, linesOf } from '../../cards/reading.ts';
import { channels, openTownHall, type TownHall } from '../bans/town-hall.ts';
import { people } from '../office.ts';
import { caseOf } from './pressing.ts';

const open = async (): Promise<TownHall> => {
  const hall = await openTownHall(openSqliteStore(':memory:'));
  const { tenant } = hall.office.organisation;
  const address = { serviceUrl: 'https://teams.example', conversation: channels.group };
  const of = { kind: 'group', key: 'bog' } as const;
  const at = hall.office.now().toISOString();
  const binding = { of, address, language: 'nl', boundBy: people.sanne, at } as const;
  await hall.office.store.put({ tenant, kind: 'channel', id: 'group:bog' }, binding, absent);
  return hall;
};

/** Emma asked and Rosa took it up, where the clock stands. */
const begin = async (hall: TownHall, parts: Partial<AftercareRequest> = {}): Promise<string> => {
  const { key } = await openAftercareCase(
    hall.office,
    {
      victim: people.emma,
      askedBy: 'victim',
      hidden: false,
      department: 'stadstoezicht',
      group: 'bog',
      askedAt: hall.office.now().toISOString(),
      ...parts,
    },
    randomUUID(),
  );
  await hall.press('rosa', { action: 'aftercare.claim', case: key.id });
  await hall.settle();
  return key.id;
};

const says = (answer: Answer): string => {
  assert.ok('card' in answer, 'the answer is a card');
  assert.deepEqual(lint(answer.card), []);
  return linesOf(answer.card).join('\n');
};
const buttons = (answer: Answer) =>
  'card' in answer ? buttonsOf(answer.card).map(({ title }) => title) : [];

/** Presses, and has everything carried out that follows. */
const act = async (
  hall: TownHall,
  name: keyof typeof people,
  action: string,
  id: string,
  input: object = {},
): Promise<Answer> => {
  const answer = await hall.press(name, { action: `aftercare.${action}`, case: id, ...input });
  await hall.settle();
  return answer;
};

/** How many messages somebody got with these words in it. */
const told = (hall: TownHall, name: keyof typeof people, words: RegExp): number =>
  hall.texts(name).filter(text => words.test(text)).length;

const factsOf = async (hall: TownHall, id: string) =>
  (await caseOf(hall.office, id)).body.journal.map(({ fact }) => fact.fact);

const thursday = { pick: 'first', date: '2026-11-26', time: '14:00', way: 'inPerson', place: 'Kamer 2.14' };

describe('The talks between somebody who is looked after and a responder', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await open();
  });
  afterEach(() => hall.close());

  it('[E-21] are proposed, agreed, reminded of to both, held, and come twice more', async () => {
    const id = await begin(hall);
    assert.match(says(await act(hall, 'rosa', 'talkPropose', id, thursday)), /Je voorstel is verstuurd/);
    assert.match(
      hall.texts('emma').at(-1) ?? '',
      /Past het je\?[\s\S]*do 26 november 2026, 14:00[\s\S]*Kamer 2\.14/,
    );
    assert.match(says(await act(hall, 'emma', 'talkAgree', id, { pick: 'first.1' })), /afgesproken/);
    assert.match(hall.texts('rosa').at(-1) ?? '', /Afgesproken/);
    await hall.goTo('2026-11-25', '08:59');
    assert.equal(told(hall, 'emma', /komt eraan/), 0);
    await hall.goTo('2026-11-25', '09:00');
    for (const name of ['emma', 'rosa'] as const) assert.equal(told(hall, name, /komt eraan/), 1);
    await hall.goTo('2026-11-26', '09:00');
    for (const name of ['emma', 'rosa'] as const) assert.equal(told(hall, name, /Vandaag is/), 1);
    await act(hall, 'rosa', 'talkHeld', id, { pick: 'first' });
    await act(hall, 'rosa', 'talkHeld', id, { pick: 'first' });
    assert.equal((await factsOf(hall, id)).filter(fact => fact === 'talkHeld').length, 1);
    await hall.goTo('2026-12-07', '08:59');
    assert.equal(told(hall, 'rosa', /tijd om dit gesprek te plannen/), 0, 'nobody is asked too early');
    await hall.goTo('2026-12-07', '09:00');
    assert.equal(told(hall, 'rosa', /tijd om dit gesprek te plannen/), 1);
    await act(hall, 'rosa', 'talkHeld', id, { pick: 'second' });
    await hall.goTo('2027-01-04', '09:00');
    assert.equal(told(hall, 'rosa', /tijd om dit gesprek te plannen/), 2);
    assert.match(says(await act(hall, 'rosa', 'talkHeld', id, { pick: 'third' })), /rond het dan samen af/);
    const before = hall.texts('rosa').length;
    await hall.goTo('2027-06-01', '09:00');
    assert.equal(hall.texts('rosa').length, before, 'and then it is quiet');
    assert.equal(hall.texts('sanne').length, 0);
  });

  it('[E-21] that do not come are asked of the responder first, then of who watches, who is not told for whom', async () => {
    const id = await begin(hall);
    await hall.goTo('2026-11-26', '09:00');
    assert.equal(told(hall, 'rosa', /Is dit gesprek geweest/), 1);
    assert.equal(hall.texts('sanne').length, 0);
    // Rosa is away: nothing comes of it.
    await hall.goTo('2026-11-27', '09:00');
    const late = hall.texts('sanne').at(-1) ?? '';
    assert.match(late, /blijft uit[\s\S]*Rosa Bakker/);
    assert.doesNotMatch(late, /Emma|5601/);
    assert.match(hall.texts('emma').at(-1) ?? '', /Liever een andere opvanger/);
    await act(hall, 'emma', 'other', id);
    const before = hall.texts('sanne').length;
    await act(hall, 'tom', 'claim', id);
    await hall.goTo('2026-11-27', '12:00');
    assert.equal(hall.texts('sanne').length, before, 'nobody is late with what was just taken up');
  });

  it('are reminded of an hour ahead where they are early, on the clock of the wall, after summer time began', async () => {
    await hall.goTo('2027-03-24', '11:00');
    const id = await begin(hall);
    await act(hall, 'emma', 'talkPropose', id, {
      pick: 'first',
      date: '2027-03-30',
      time: '09:00',
      way: 'teams',
    });
    await hall.goTo('2027-03-30', '07:59');
    assert.equal(told(hall, 'rosa', /Vandaag is/), 0);
    await hall.goTo('2027-03-30', '08:00');
    assert.equal(told(hall, 'rosa', /Vandaag is/), 1);
  });

  it('come back with what was typed when day, way or place is missing', async () => {
    const id = await begin(hall);
    const answer = await act(hall, 'rosa', 'talkPropose', id, { ...thursday, date: '2026-02-31', place: '' });
    assert.match(says(answer), /Kies een dag en een tijd[\s\S]*waar/);
    const past = await act(hall, 'rosa', 'talkPropose', id, { ...thursday, date: '2026-11-22' });
    assert.match(says(past), /al voorbij/);
    const noWay = await act(hall, 'rosa', 'talkPropose', id, { ...thursday, way: 'post' });
    assert.match(says(noWay), /Kies hoe jullie elkaar spreken/);
    assert.deepEqual(await factsOf(hall, id), ['aftercareAsked', 'aftercareClaimed']);
    const form = await act(hall, 'rosa', 'talkForm', id, { pick: 'second' });
    assert.match(says(form), /nog niet aan de beurt/);
  });

  it('[C-14] of a hidden request say nothing to who answers for the department, nor in a calendar', async () => {
    const id = await begin(hall, { hidden: true });
    await act(hall, 'rosa', 'talkPropose', id, thursday);
    const answer = await act(hall, 'emma', 'talkCalendar', id, { pick: 'first' });
    await act(hall, 'emma', 'talkCalendar', id, { pick: 'first' });
    assert.match(says(answer), /agenda/);
    const files = hall.chat('emma').flatMap(({ file }) => (file ? [file.name] : []));
    assert.deepEqual(files, ['afspraak.ics'], 'pressed twice, one file');
    await hall.goTo('2026-12-10', '12:00');
    for (const name of ['mark', 'farid', 'petra'] as const) assert.deepEqual(hall.texts(name), []);
    assert.match(hall.texts('sanne').at(-1) ?? '', /De leidinggevende mag dit niet weten/);
    const summaries = (['emma', 'rosa', 'sanne'] as const).flatMap(name =>
      hall.chat(name).map(({ summary }) => summary),
    );
    for (const summary of summaries) assert.doesNotMatch(summary ?? '', /nazorg|gesprek|Emma|Rosa/i);
  });

  it('are there as well for a request that was taken up and stored before there were talks', async () => {
    const id = await begin(hall);
    const { key, etag, body } = await caseOf(hall.office, id);
    assert.ok(body.state.phase === 'claimed');
    const { track: _, ...state } = body.state;
    await hall.office.store.put(key, { ...body, state, effects: [] }, etag);
    assert.match(says(await hall.say('emma', 'mijn nazorg')), /Eerste gesprek: Nog te plannen/);
    await act(hall, 'rosa', 'talkPropose', id, thursday);
    await hall.goTo('2026-11-26', '09:00');
    assert.equal(told(hall, 'emma', /Vandaag is/), 1);
  });

  it('cannot be settled by a second click on the talk before', async () => {
    const id = await begin(hall);
    const answer = await act(hall, 'rosa', 'talkHeld', id, { pick: 'first' });
    assert.ok(!buttons(answer).includes('Gesprek gehad'));
    assert.ok(!buttons(await act(hall, 'emma', 'talks', id)).includes('Dit gesprek niet'));
  });

  it('have no file for a calendar while no moment was proposed', async () => {
    const id = await begin(hall);
    assert.match(says(await act(hall, 'emma', 'talkCalendar', id, { pick: 'first' })), /nog geen moment/);
  });
});

describe('Somebody’s own say about his aftercare', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await open();
  });
  afterEach(() => hall.close());

  it('is shown by `mijn nazorg`: who, when, next, and how to change or stop it', async () => {
    assert.match(says(await hall.say('emma', 'mijn nazorg')), /Je hebt geen nazorg/);
    await begin(hall);
    const answer = await hall.say('emma', 'Mijn nazorg');
    assert.ok(buttons(await hall.say('emma', 'menu')).includes('Mijn nazorg'), 'a door in the menu');
    assert.ok(!buttons(await hall.say('mark', 'menu')).includes('Mijn nazorg'));
    assert.match(says(answer), /Rosa Bakker is er voor je[\s\S]*Eerste gesprek: Nog te plannen/);
    for (const label of [
      'Moment voorstellen',
      'Dit gesprek niet',
      'Even pauze',
      'Iemand anders',
      'Nazorg stopzetten',
    ])
      assert.ok(buttons(answer).includes(label), label);
    await begin(hall, { forOther: 'Bram' });
    const several = await hall.say('emma', 'my aftercare');
    assert.equal(buttons(several).filter(title => title === 'Bekijken').length, 2);
  });

  it('leaves him in peace during a pause, and asks again when it is over', async () => {
    const id = await begin(hall);
    assert.match(
      says(await act(hall, 'emma', 'pause', id, { until: '2026-11-23' })),
      /Kies een dag na vandaag/,
    );
    const paused = await act(hall, 'emma', 'pause', id, { until: '2027-01-04' });
    assert.match(says(paused), /maandag 4 januari 2027/);
    assert.ok(buttons(paused).includes('Nu verdergaan'));
    assert.match(hall.texts('rosa').at(-1) ?? '', /Neem tot dan geen contact op/);
    const [emma, rosa] = [hall.texts('emma').length, hall.texts('rosa').length];
    await hall.goTo('2027-01-04', '08:59');
    assert.deepEqual([hall.texts('emma').length, hall.texts('rosa').length], [emma, rosa]);
    await hall.goTo('2027-01-04', '09:00');
    assert.match(hall.texts('emma').at(-1) ?? '', /De pauze is voorbij/);
    assert.match(hall.texts('rosa').at(-1) ?? '', /De pauze is voorbij/);
  });

  it('gets him somebody else, after asking whether that is meant; the former responder hears it kindly', async () => {
    const id = await begin(hall);
    const { revision } = (await caseOf(hall.office, id)).body;
    assert.match(says(await act(hall, 'emma', 'otherForm', id)), /hoeft niet te zeggen waarom/);
    assert.ok(!(await factsOf(hall, id)).includes('otherResponderAsked'));
    await act(hall, 'emma', 'other', id);
    await act(hall, 'emma', 'other', id);
    assert.equal(told(hall, 'rosa', /zegt niets over jou/), 1);
    const line = hall.chat('group').at(-1)?.text ?? '';
    assert.match(line, /staat weer open/);
    assert.doesNotMatch(line, /Rosa|Emma/);
    const slow = await act(hall, 'rosa', 'claim', id, { revision });
    assert.match(says(slow), /liever met iemand anders/, 'a press that comes late takes nothing back');
    assert.match(says(await act(hall, 'rosa', 'talks', id)), /teruggegeven/);
    await act(hall, 'tom', 'claim', id);
    assert.match(says(await hall.say('emma', 'mijn nazorg')), /Tom Willems is er voor je/);
    assert.match(
      says(await act(hall, 'rosa', 'talkPropose', id, thursday)),
      /tussen degene voor wie de nazorg is/,
    );
  });

  it('brings him back after it was rounded off, to the same group', async () => {
    const id = await begin(hall);
    await act(hall, 'rosa', 'close', id, { referral: 'none' });
    await hall.goTo('2027-03-01', '10:00');
    const over = await hall.say('emma', 'weer nazorg');
    assert.ok(buttons(over).includes('Weer nazorg'));
    assert.match(says(await act(hall, 'emma', 'again', id)), /De opvanggroep weet het/);
    await act(hall, 'emma', 'again', id);
    assert.equal((await factsOf(hall, id)).filter(fact => fact === 'aftercareCameBack').length, 1);
    await hall.goTo('2027-03-01', '10:30');
    assert.match(hall.chat('group').at(-1)?.text ?? '', /Wie kan er nu tijd voor maken/);
    await act(hall, 'tom', 'claim', id);
    assert.match(says(await hall.say('emma', 'mijn nazorg')), /Tom Willems is er voor je/);
  });

  it('skips a talk, and the responder hears that it is fine', async () => {
    const id = await begin(hall);
    assert.match(says(await act(hall, 'emma', 'talkNotWanted', id, { pick: 'first' })), /Niet gewenst/);
    assert.match(hall.texts('rosa').at(-1) ?? '', /slaat dit gesprek over/);
  });
});

describe('What helps beside the talks', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await open();
  });
  afterEach(() => hall.close());

  it('[E-22] is a card that says what is normal: once after the claim, and whenever asked for', async () => {
    const id = await begin(hall);
    const normal = /Wat is normaal na een incident\?[\s\S]*huisarts[\s\S]*06-1234 5680/;
    assert.equal(told(hall, 'emma', normal), 1);
    await hall.goTo('2026-11-23', '12:00');
    await act(hall, 'emma', 'other', id);
    await act(hall, 'tom', 'claim', id);
    assert.equal(told(hall, 'emma', normal), 1, 'not again');
    assert.match(says(await hall.say('mark', 'wat is normaal')), normal);
    assert.doesNotMatch(says(await hall.say('mark', 'wat is normaal')), /debrief|trauma|stoornis|diagnose/i);
  });

  it('[BO-3] [NZ-3] [NZ-4] sends the victim the card that the responder points to, without a why', async () => {
    const id = await begin(hall);
    assert.match(says(await act(hall, 'rosa', 'help', id)), /Kies naar wie je verwijst/);
    await act(hall, 'rosa', 'help', id, { help: 'socialWork', note: 'huilde' });
    await act(hall, 'rosa', 'help', id, { help: 'socialWork' });
    assert.equal(
      told(hall, 'emma', /Hier kun je terecht[\s\S]*Bedrijfsmaatschappelijk werk: 06-1234 5680/),
      1,
    );
    const { body } = await caseOf(hall.office, id);
    assert.doesNotMatch(JSON.stringify(body), /huilde/);
  });

  it('[BO-4] [LG-2] records the day on which the responder went along to the police', async () => {
    const id = await begin(hall);
    assert.match(says(await act(hall, 'rosa', 'along', id, { on: '2026-12-24' })), /eerdere dag/);
    assert.match(
      says(await act(hall, 'rosa', 'along', id, { on: '2026-11-23' })),
      /maandag 23 november 2026/,
    );
  });
});
