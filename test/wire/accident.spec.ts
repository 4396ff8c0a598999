import assert from 'node:assert/strict';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import { finding } from './finding.ts';
import { openTownHall, report, type TownHall } from './town-hall.ts';

const card = /Meld dit arbeidsongeval nu/;
const reminder = /Nog niet gemeld: arbeidsongeval/;
const grounds = 'Hij schold de medewerker uit aan de balie.';

describe('an accident at work', () => {
  let hall: TownHall;
  let date: SinonFakeTimers;
  const { count, pressOn, saying } = finding(() => hall);
  const channel = () => hall.channel('stadstoezicht');

  beforeEach(async () => {
    // A Thursday, ten in the morning.
    date = useFakeTimers({ now: new Date('2026-11-26T09:00:00Z'), toFake: ['Date'] });
    hall = await openTownHall();
  });
  afterEach(async () => {
    await hall.close();
    date.restore();
  });

  const asked = (who: string) => count(who, reminder);
  const day = 24 * 60;

  it('tells manager and safety officer at once what the duty is and which number to call', async () => {
    await report(hall, 'emma', { injury: 'hospital' });
    for (const who of ['mark', 'sanne']) {
      const told = saying(who, card);
      assert.match(told, /Arbowet, artikel 9/, who);
      assert.match(told, /0800-5151/, who);
      for (const secret of ['Emma', 'ziekenhuis behandeld', 'Test'])
        assert.ok(!told.includes(secret), secret);
    }
    assert.equal(count('petra', card), 0);
    assert.match(hall.says('mark', channel()), /Arbeidsongeval: nog te melden bij de Arbeidsinspectie/);
  });

  it('asks again the same day, and every working morning until it is settled', async () => {
    await report(hall, 'emma', { injury: 'hospital' });
    await hall.later(119);
    assert.equal(asked('mark'), 0);
    await hall.later(1);
    assert.deepEqual([asked('mark'), asked('sanne')], [1, 1]);
    // Friday, and not in the weekend; then Monday.
    await hall.later(day);
    assert.equal(asked('sanne'), 2);
    await hall.later(2 * day);
    assert.equal(asked('sanne'), 2);
    await hall.later(day);
    assert.equal(asked('sanne'), 3);
    await pressOn('sanne', reminder, 'Melding vastleggen');
    await hall.press('sanne', 'Vastleggen', {
      as: 'reported',
      on: '2026-11-30',
      time: '11:30',
      how: 'phone',
      reference: 'NLA-12',
    });
    assert.match(
      hall.says('mark', channel()),
      /Arbeidsongeval: gemeld bij de Arbeidsinspectie, ma 30 november/,
    );
    assert.equal(count('emma', /het ongeval gemeld bij de Arbeidsinspectie/), 1);
    await hall.later(7 * day);
    // The one from which it was settled has become the answer.
    assert.equal(asked('mark'), 3);
  });

  it('cannot be closed without a report, or the reason why it need not be', async () => {
    await report(hall, 'emma', { injury: 'hospital' });
    await pressOn('mark', card, 'Melding vastleggen');
    await hall.press('mark', 'Vastleggen', { as: '', because: 'Weet ik niet' });
    assert.match(hall.says('mark'), /Kies wat er gedaan is/);
    await hall.press('mark', 'Vastleggen', { as: 'notRequired', because: '' });
    assert.match(hall.says('mark'), /Schrijf op waarom het niet gemeld hoeft te worden/);
    await hall.press('mark', 'Vastleggen', { as: 'reported', on: '2026-11-27', time: '09:00', how: '' });
    assert.match(hall.says('mark'), /Dit moment is nog niet geweest[\s\S]*Kies hoe het gemeld is/);
    await hall.press('mark', 'Vastleggen', { as: 'notRequired', because: 'Alleen poliklinisch behandeld.' });
    assert.match(hall.says('mark', channel()), /niet meldingsplichtig/);
    assert.doesNotMatch(hall.says('mark', channel()), /poliklinisch/);
  });

  it('keeps the case from being shown as finished', async () => {
    await report(hall, 'emma', { injury: 'hospital' });
    await hall.press('mark', 'Geen maatregel', {}, channel());
    await hall.press('mark', 'Vastleggen', { grounds }, channel());
    const list = async () => {
      await hall.say('emma', 'mijn meldingen');
      return hall.says('emma');
    };
    await hall.press('mark', 'Eerste opvang vastleggen', {}, channel());
    await hall.press('mark', 'Vastleggen', { as: 'notNeeded', because: 'byOther' }, channel());
    assert.doesNotMatch(await list(), /Afgerond/);
    await pressOn('mark', card, 'Melding vastleggen');
    await hall.press('mark', 'Vastleggen', { as: 'notRequired', because: 'Alleen poliklinisch behandeld.' });
    assert.match(await list(), /Afgerond/);
  });

  it('is raised by hand when it shows later, also by the reporter, and says nobody how bad it is', async () => {
    await report(hall, 'emma', { injury: 'psychological' });
    assert.equal(count('sanne', card), 0);
    await hall.later(20 * day);
    await hall.say('emma', 'mijn meldingen');
    await hall.press('emma', 'Bekijken');
    await hall.press('emma', 'Andere stappen');
    await hall.press('emma', 'Letsel bleek ernstiger');
    await hall.press('emma', 'Vastleggen', { ground: '' });
    assert.match(hall.says('emma'), /Kies wat er gebleken is/);
    await hall.press('emma', 'Vastleggen', { ground: 'permanent' });
    for (const who of ['mark', 'sanne']) assert.equal(count(who, card), 1, who);
    const lines = JSON.stringify(hall.teams.messages('mark', channel()));
    assert.doesNotMatch(lines, /[Bb]lijvend/);
    await hall.later(120);
    assert.equal(asked('sanne'), 1);
  });
});
