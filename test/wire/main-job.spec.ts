import assert from 'node:assert/strict';
import { openTownHall, report, stepOne, type TownHall } from './town-hall.ts';

describe('one incident, lived through by three people', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });
  afterEach(() => hall.close());

  const department = () => hall.channel('stadstoezicht');
  const group = () => hall.channel('bog');

  /** Copies come after the receipt, so the newest card need not be the receipt. */
  const seesText = (as: string, part: string, conversation?: string): boolean =>
    hall.teams
      .messages(as, conversation)
      .some(message => JSON.stringify(message.card ?? message.text ?? '').includes(part));

  it('gives the reporter a number and shows the manager the registration in his channel [MW-3]', async () => {
    const receipt = await report(hall);
    assert.match(receipt, /A-\d{4}-00001/);
    assert.match(receipt, /Mark Jansen/);
    assert.match(hall.says('mark', department()), /A-\d{4}-00001/);
  });

  it('keeps names and words of people out of the channel card and its notification', async () => {
    await report(hall);
    const message = hall.card('mark', department());
    const everything = JSON.stringify([message.card, message.summary]);
    for (const secret of ['Test', 'Emma', 'balie.', 'vinden', '1980'])
      assert.ok(!everything.includes(secret), secret);
  });

  it('copies the safety officer, the department head and the HR manager [NZ-6] [AH-1] [PM-1]', async () => {
    await report(hall);
    for (const who of ['sanne', 'petra', 'fatima']) assert.ok(seesText(who, '-00001', `a:${who}`), who);
    assert.ok(!seesText('fatima', 'van der Test'));
  });

  it('lets the manager take up and decide; reporter and thread hear of it [LG-4] [M1-1]', async () => {
    await report(hall);
    await hall.press('mark', 'Oppakken', {}, department());
    assert.ok(seesText('emma', 'Mark Jansen', 'a:emma'));
    await hall.press('mark', 'Waarschuwing', {}, department());
    await hall.press(
      'mark',
      'Vastleggen',
      {
        way: 'oral',
        grounds: 'Schelden aan de balie, dat accepteren we niet.',
        deviation: 'Hij bood zijn excuses aan.',
      },
      department(),
    );
    assert.match(hall.says('farid', department()), /Waarschuwing: /);
    const lines = hall.teams.messages('farid', department()).filter(({ thread }) => thread !== undefined);
    assert.ok(lines.some(({ text }) => text?.includes('Mark Jansen')));
  });

  it('refuses an outsider who got hold of the button, and says who may', async () => {
    await report(hall);
    const { id } = hall.card('mark', department());
    const incident = JSON.stringify(hall.card('mark', department()).card).match(
      /"case":"([0-9a-f-]{36})"/,
    )?.[1];
    assert.ok(incident);
    await hall.say('olga', 'menu');
    const { id: menu } = hall.card('olga');
    await hall.teams.click('olga', menu, {
      verb: 'incident.takeUp',
      title: 'Oppakken',
      data: { action: 'incident.takeUp', case: incident, revision: 2 },
    });
    assert.match(hall.says('olga'), /Mark Jansen/);
    await hall.settled();
    assert.doesNotMatch(hall.says('mark', department()), /Olga/);
    assert.ok(id);
  });

  it('gives aftercare to exactly one responder, who gets the contact details in chat [NZ-2] [BO-2]', async () => {
    await report(hall, 'emma', { aftercare: 'wanted' });
    assert.doesNotMatch(hall.says('rosa', group()), /Emma|Test|A-\d{4}/);
    const { id } = hall.card('rosa', group());
    await Promise.all([
      hall.teams.press('rosa', id, 'Ik pak dit op'),
      hall.teams.press('tom', id, 'Ik pak dit op'),
    ]);
    await hall.settled();
    const winners = ['rosa', 'tom'].filter(who => seesText(who, '06-1234 5601', `a:${who}`));
    assert.equal(winners.length, 1);
    assert.ok(seesText('emma', winners[0] === 'rosa' ? 'Rosa Bakker' : 'Tom Willems', 'a:emma'));
  });

  it('hides a private aftercare request from the manager wherever he looks', async () => {
    await report(hall, 'emma', { aftercare: 'wantedHidden' });
    assert.match(hall.says('rosa', group()), /Stadstoezicht/);
    await hall.press('mark', 'Details', {}, department());
    const manager = hall.teams
      .messages('mark')
      .map(({ card, text, summary }) => JSON.stringify([card, text, summary]));
    for (const seen of manager)
      assert.doesNotMatch(seen, /wantedHidden|hidden|Ja, graag|gevraagd om nazorg/i);
  });

  it('asks again for an unclaimed request, and then tells the manager [LG-1]', async () => {
    await report(hall, 'emma', { aftercare: 'wanted' });
    const before = hall.teams.messages('rosa', group()).length;
    await hall.later(31);
    assert.ok(hall.teams.messages('rosa', group()).length > before);
    await hall.later(31);
    assert.ok(seesText('mark', 'Emma de Vries', 'a:mark'));
    await hall.press('rosa', 'Ik pak dit op', {}, group());
    assert.match(hall.says('mark'), /geregeld[\s\S]*Rosa Bakker/);
  });

  it('sends a report in three taps and asks once, the next working day, for the rest [C-1]', async () => {
    await hall.say('emma', 'melden');
    await hall.press('emma', 'Ja, ik ben veilig');
    await hall.press('emma', 'Nu versturen, later aanvullen', stepOne);
    assert.match(hall.says('emma'), /A-\d{4}-00001/);
    await hall.later(4 * 24 * 60);
    const reminders = () =>
      hall.teams.messages('emma').filter(({ card }) => JSON.stringify(card ?? '').includes('nog niet af'));
    assert.equal(reminders().length, 1);
    await hall.later(7 * 24 * 60);
    assert.equal(reminders().length, 1);
  });

  it('registers once when the same click arrives twice, with the same id and with a new one', async () => {
    hall.teams.conditions.setBadDay({ clickTwice: true, clickAgain: true });
    await report(hall);
    hall.teams.conditions.setBadDay({ clickTwice: false, clickAgain: false });
    await hall.say('emma', 'mijn meldingen');
    const listed = hall.says('emma').match(/A-\d{4}-\d{5}/g) ?? [];
    assert.deepEqual([...new Set(listed)].length, 1);
    const cards = hall.teams.messages('mark', department()).filter(({ card, thread }) => card && !thread);
    assert.equal(cards.filter(({ card }) => JSON.stringify(card).includes('-00001')).length, 1);
  });

  it('sends who is not safe to 112 and the alarm button, and nothing else [C-2]', async () => {
    await hall.say('emma', 'melden');
    await hall.press('emma', 'Nee, hulp nodig');
    const text = hall.says('emma');
    assert.match(text, /112/);
    assert.match(text, /alarmknop/);
    assert.doesNotMatch(text, /Verder|Melding versturen/);
  });

  it('falls back to the safety officer when the channel is gone, and says so', async () => {
    await hall.teams.uninstall('sanne', department());
    await report(hall);
    assert.ok(seesText('sanne', '-00001', 'a:sanne'));
    assert.ok(seesText('mark', '-00001', 'a:mark'));
    assert.match(hall.says('sanne'), /koppel/);
  });

  it('goes through the whole report in English for somebody whose Teams is English', async () => {
    hall.teams.conditions.setLanguage('en');
    await hall.say('daan', 'report');
    await hall.press('daan', 'Yes, I am safe');
    await hall.press('daan', 'Send now, complete later', { sorts: 'scolding', place: 'phone' });
    assert.match(hall.says('daan'), /Your report was sent: A-\d{4}-00001/);
  });

  it('lets the reporter withdraw until somebody decides', async () => {
    await report(hall);
    const incident = incidentIn(hall);
    await hall.press('emma', 'Mijn meldingen');
    await hall.press('emma', 'Bekijken');
    await hall.press('emma', 'Intrekken');
    await hall.press('emma', 'Ja, intrekken');
    assert.match(hall.says('mark', department()), /ngetrokken/);
    const key = { tenant: hall.organisation.tenant, kind: 'aggressor', id: incident } as const;
    assert.equal(await hall.store.get(key), undefined);
  });

  const incidentIn = (town: TownHall): string => {
    const found = JSON.stringify(town.teams.messages('emma')).match(/"case":"([0-9a-f-]{36})"/);
    if (!found?.[1]) throw new Error('no case on any of Emma’s cards');
    return found[1];
  };
});
