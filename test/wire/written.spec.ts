import assert from 'node:assert/strict';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import { finding } from './finding.ts';
import { openTownHall, stepOne, type TownHall } from './town-hall.ts';

const proposal = /Voorstel: brief van de directeur/;
const contact = {
  on: '2026-11-23',
  by: 'M. Jansen, teammanager',
  grounds: 'Scheldmails over een parkeerboete.',
};

describe('aggression in writing', () => {
  let hall: TownHall;
  let date: SinonFakeTimers;
  const { count, pressOn, saying } = finding(() => hall);
  const channel = () => hall.channel('stadstoezicht');

  beforeEach(async () => {
    date = useFakeTimers({ now: new Date('2026-11-23T09:00:00Z'), toFake: ['Date'] });
    hall = await openTownHall();
  });
  afterEach(async () => {
    await hall.close();
    date.restore();
  });

  const wrote = async (writer: Record<string, string>) => {
    await hall.say('emma', 'melden');
    await hall.press('emma', 'Ja, ik ben veilig');
    await hall.press('emma', 'Verder', {
      ...stepOne,
      sorts: 'scolding',
      place: 'written',
      location: 'elsewhere',
    });
    await hall.press('emma', 'Verder', { aggressorKnown: 'yes', ...writer });
    await hall.press('emma', 'Verder', { description: 'Een mail vol scheldwoorden.' });
    await hall.press('emma', 'Melding versturen');
  };
  const sameWriter = { aggressorName: 'K. van der Test', aggressorBirthDate: '1980-02-29' };
  const told = async () => {
    await hall.press('mark', 'Andere stappen', {}, channel());
    await hall.press('mark', 'Contact opgenomen', {}, channel());
    await hall.press('mark', 'Vastleggen', contact, channel());
  };

  it('[H2-3a] waits for the contact, keeps when and by whom, and tells the reporter what was said', async () => {
    await wrote(sameWriter);
    assert.match(hall.says('mark', channel()), /neem contact op met de klant/);
    await told();
    assert.match(hall.says('farid', channel()), /op maandag 23 november 2026 is gezegd/);
    assert.match(
      saying('emma', /op zulke berichten antwoorden we niet meer/),
      /Antwoord niet, en meld het hier/,
    );
    assert.equal(count('petra', /er is iets besloten|een maatregel/), 1);
  });

  it('[H2-3b] proposes the letter of the director when the manager says that it goes on', async () => {
    await wrote(sameWriter);
    await told();
    await hall.press('mark', 'Andere stappen', {}, channel());
    await hall.press('mark', 'Klant schrijft toch weer zo', {}, channel());
    assert.match(hall.says('farid', channel()), /het protocol wijst op een brief van de directeur/);
    await hall.press('mark', 'Andere stappen', {}, channel());
    await hall.press('mark', 'Naar de brief', {}, channel());
    const letter = hall.says('mark', channel());
    assert.match(letter, /[Dd]irecteur/);
    assert.match(letter, /Wat nog|Wat schreef|berichten/);
  });

  it('[H2-3b] proposes it on another report of the same writer, with the contact of the earlier one', async () => {
    await wrote(sameWriter);
    await told();
    await hall.later(7 * 24 * 60);
    await wrote(sameWriter);
    assert.equal(count('mark', proposal), 1);
    assert.match(saying('mark', proposal), /bij een eerdere melding van dezelfde schrijver/);
    assert.doesNotMatch(saying('mark', proposal), /mogelijk dezelfde schrijver/);
    await pressOn('mark', proposal, 'Naar de brief');
    const { tenant } = hall.organisation;
    const emma = hall.cast.plan.people.find(({ key }) => key === 'emma')?.aadObjectId ?? '';
    const { items } = await hall.store.casesOf('incident', tenant, emma, { limit: 2 });
    const newest = items[0]?.body.state;
    assert.ok(newest?.phase === 'registered');
    const taken = newest.measures[0]?.steps?.[0];
    assert.ok(taken?.step === 'contacted');
    assert.deepEqual([taken.on, taken.by], [contact.on, contact.by]);
  });

  it('[H2-3b] calls a likeness without date of birth a likeness, and lets the manager say it is another one', async () => {
    await wrote(sameWriter);
    await told();
    await wrote({ aggressorName: 'K. van der Test' });
    assert.match(saying('mark', proposal), /het is mogelijk dezelfde schrijver/);
    await pressOn('mark', proposal, 'Dit is een andere schrijver');
    assert.doesNotMatch(hall.says('farid', channel()), /brief van de directeur/);
  });

  it('[H2-3b] proposes nothing for a stranger', async () => {
    await wrote(sameWriter);
    await told();
    await wrote({ aggressorName: 'P. de Ander', aggressorBirthDate: '1991-01-01' });
    assert.equal(count('mark', proposal), 0);
  });

  it('keeps everything that was typed when something is wrong with it', async () => {
    await wrote(sameWriter);
    await hall.press('mark', 'Andere stappen', {}, channel());
    await hall.press('mark', 'Contact opgenomen', {}, channel());
    await hall.press('mark', 'Vastleggen', { ...contact, on: '2026-11-24', by: '' }, channel());
    const form = JSON.stringify(hall.card('mark', channel()).card);
    assert.match(form, /Vul een dag in die bestaat en geweest is/);
    assert.match(form, /Vul in wie de klant sprak/);
    assert.match(form, /Scheldmails over een parkeerboete/);
  });
});
