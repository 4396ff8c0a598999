import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import { finding } from './finding.ts';
import { openTownHall, report, stepOne, type TownHall } from './town-hall.ts';

const warning = /Let op: klant verwacht/;
const over = /Voorbij: klant verwacht/;

describe('a client who is expected back', () => {
  let hall: TownHall;
  let date: SinonFakeTimers;
  const { count, found, pressOn, saying } = finding(() => hall);

  beforeEach(async () => {
    date = useFakeTimers({ now: new Date('2026-11-23T09:00:00Z'), toFake: ['Date'] });
    hall = await openTownHall();
    await phoned();
  });
  afterEach(async () => {
    await hall.close();
    date.restore();
  });

  /** Somebody was abused by phone; the reporter is asked right after sending. */
  const phoned = async () => {
    await hall.say('emma', 'melden');
    await hall.press('emma', 'Ja, ik ben veilig');
    await hall.press('emma', 'Verder', { ...stepOne, place: 'phone', location: 'elsewhere' });
    await hall.press('emma', 'Verder', { aggressorKnown: 'yes', aggressorName: 'K. van der Test' });
    await hall.press('emma', 'Verder', { description: 'Hij belde en schold.', literalWords: 'Ik kom eraan' });
    await hall.press('emma', 'Melding versturen');
  };
  const warn = async (inputs: Record<string, string> = { how: 'comes', location: 'stadskantoor' }) => {
    await pressOn('emma', /Je melding is verstuurd/, 'Ja, waarschuw hen');
    await hall.press('emma', 'Waarschuw hen', inputs);
  };

  it('[H2-2b] warns the manager, reception and security of that place; they read what to do and never why', async () => {
    await warn();
    for (const who of ['mark', 'lies', 'bas']) {
      const card = saying(who, warning);
      assert.match(card, /^Gevaar\? Druk op de alarmknop of bel 112/, who);
      assert.match(card, /K\. van der Test[\s\S]*Stadskantoor[\s\S]*ma 23 november 2026, 23:59/, who);
      for (const secret of ['Emma', 'schold', 'eraan', 'Dreigen', 'A-2026', 'Stadstoezicht'])
        assert.ok(!card.includes(secret), `${who}: ${secret}`);
      const { summary } = found(who, warning);
      assert.equal(summary, 'Let op: klant verwacht');
    }
    assert.match(saying('lies', warning), /Mark Jansen, 06-1234/);
    for (const who of ['rosa', 'olga', 'daan', 'inge']) assert.equal(count(who, warning), 0, who);
    assert.match(
      hall.says('mark', hall.channel('stadstoezicht')),
      /Gewaarschuwd: de klant komt mogelijk langs/,
    );
    assert.equal(count('mark', /van der Test/, hall.channel('stadstoezicht')), 0);
  });

  it('[H2-2b] ends by itself at the end of the day, and then names nobody', async () => {
    await warn();
    await hall.later(13 * 60 + 58);
    assert.equal(count('lies', warning), 1);
    await hall.later(2);
    for (const who of ['mark', 'lies', 'bas']) {
      assert.equal(count(who, warning), 0, who);
      assert.match(saying(who, over), /Je hoeft niets te doen/);
      assert.equal(count(who, /van der Test/), 0, who);
    }
    assert.doesNotMatch(hall.says('mark', hall.channel('stadstoezicht')), /Gewaarschuwd/);
  });

  it('[H2-2b] tells everybody when the client is there, with the alarm first, and only once', async () => {
    await warn();
    await pressOn('lies', warning, 'Is er nu');
    const mine = saying('lies', /De klant is er nu/);
    assert.match(mine, /^Gevaar\? Druk op de alarmknop of bel 112/);
    assert.match(mine, /Deze chat is geen alarm/);
    for (const who of ['mark', 'bas']) assert.equal(count(who, /De klant is er nu/), 1, who);
    // The name stands in one message only.
    assert.equal(count('bas', /van der Test/), 1);
    await pressOn('bas', /De klant is er nu/, 'Voorbij');
    for (const who of ['mark', 'lies', 'bas']) assert.equal(count(who, /De klant is er nu/), 0, who);
  });

  it('can be made to last longer by who said it, and goes on past its first moment', async () => {
    await warn({ how: 'calls', location: 'stadskantoor', untilTime: '12:00' });
    await hall.press('emma', 'Verlengen');
    await hall.press('emma', 'Verlengen', { untilDate: '2026-11-23', untilTime: '15:00' });
    await hall.later(150);
    assert.match(saying('lies', warning), /15:00/);
    await hall.later(151);
    assert.equal(count('lies', warning), 0);
  });

  it('ends while the bot is away, and says so when it is back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'expected-return-'));
    const file = join(folder, 'store.db');
    await hall.close();
    hall = await openTownHall({ file });
    await phoned();
    await warn();
    await hall.close();
    date.setSystemTime(new Date('2026-11-24T08:00:00Z'));
    hall = await openTownHall({ file });
    await hall.later(60);
    const { tenant } = hall.organisation;
    const emma = hall.cast.plan.people.find(({ key }) => key === 'emma')?.aadObjectId ?? '';
    const { items } = await hall.store.casesOf('incident', tenant, emma, { limit: 1 });
    const state = items[0]?.body.state;
    assert.ok(state?.phase === 'registered');
    assert.equal(state.returns?.[0]?.over?.how, 'expired');
    await rm(folder, { recursive: true });
  });

  it('asks for the location of who comes by, and keeps what was filled in', async () => {
    await pressOn('emma', /Je melding is verstuurd/, 'Ja, waarschuw hen');
    await hall.press('emma', 'Waarschuw hen', { how: 'comes', location: 'none', untilTime: '09:00' });
    assert.match(hall.says('emma'), /Kies de locatie[\s\S]*Dit moment is al geweest/);
    assert.equal(count('mark', warning), 0);
  });

  it('is over for everybody when the report is taken back', async () => {
    await warn();
    await hall.say('emma', 'mijn meldingen');
    await hall.press('emma', 'Bekijken');
    await hall.press('emma', 'Intrekken');
    await hall.press('emma', 'Ja, intrekken');
    for (const who of ['mark', 'lies', 'bas']) assert.equal(count(who, warning), 0, who);
  });

  it('is not asked after what did not happen by phone', async () => {
    await report(hall, 'daan', {});
    assert.doesNotMatch(saying('daan', /Je melding is verstuurd/), /terugbelt of langskomt/);
  });
});
