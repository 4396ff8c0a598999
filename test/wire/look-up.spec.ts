import assert from 'node:assert/strict';
import { searchCommand } from '../../dialogs/look/search-command.ts';
import { finding } from './finding.ts';
import { openTownHall, report, type TownHall } from './town-hall.ts';

describe('looking somebody up, over the wire', () => {
  let hall: TownHall;
  const { saying, count } = finding(() => hall);

  beforeEach(async () => {
    hall = await openTownHall();
    await report(hall);
  });
  afterEach(() => hall.close());

  const typed = { name: 'K. vd Test', birthDate: '1980-02-29', reason: 'homeVisit' };

  it('tells a manager what was reported, and an employee only whom to talk to [H1-4]', async () => {
    await hall.say('mark', 'opzoeken');
    await hall.press('mark', 'Opzoeken', typed);
    assert.match(
      hall.says('mark'),
      /Zeker dezelfde persoon[\s\S]*1 melding \(schelden 1 keer, dreigen 1 keer\)/,
    );
    await hall.say('emma', 'opzoeken');
    await hall.press('emma', 'Opzoeken', typed);
    assert.match(hall.says('emma'), /Bespreek dit eerst met je leidinggevende/);
    assert.doesNotMatch(hall.says('emma'), /dreigen/);
  });

  it('shows the safety officer who looked at the same person [C-8]', async () => {
    await hall.say('emma', 'opzoeken');
    await hall.press('emma', 'Opzoeken', typed);
    await hall.say('sanne', 'opzoeken');
    await hall.press('sanne', 'Opzoeken', { ...typed, reason: 'other', note: 'Vraag wie er keek' });
    await hall.press('sanne', 'Wie keek er nog meer?');
    assert.match(hall.says('sanne'), /Emma de Vries, om een huisbezoek voor te bereiden/);
  });

  it('is refused after too many times, and the safety officer hears of it once and of no name [AC-5]', async () => {
    hall.teams.conditions.setBadDay({ clickTwice: true });
    for (const name of ['A. Pool', 'B. Kooi', 'C. Riet', 'D. Zand', 'E. Veen', 'F. Duin', 'G. Heide']) {
      await hall.say('emma', 'opzoeken');
      await hall.press('emma', 'Opzoeken', { ...typed, name });
    }
    assert.match(hall.says('emma'), /Vandaag kan het niet meer/);
    assert.equal(count('sanne', /Vaak iemand opgezocht/), 1);
    const told = saying('sanne', /Vaak iemand opgezocht/);
    assert.match(told, /Emma de Vries[\s\S]*5 keer/);
    assert.doesNotMatch(told, /Duin|Pool|Test/);
  });

  it('from the search above the message box of a channel puts nothing there, and the form into the own chat [H1-4]', async () => {
    const channel = hall.channel('stadstoezicht');
    const before = JSON.stringify(hall.teams.messages('farid', channel));
    const outcome = await hall.teams.search('mark', channel, searchCommand);
    assert.match(outcome.toast ?? '', /komt in het gesprek, en een naam hoort daar niet/);
    await hall.settled();
    assert.match(hall.says('mark'), /Iemand opzoeken/);
    for (const part of ['K', 'K. v', 'K. van der Test']) {
      const again = await hall.teams.search('mark', channel, searchCommand, part);
      assert.equal(again.toast, outcome.toast);
    }
    assert.equal(count('mark', /Waarvoor is het nodig/), 1);
    assert.equal(JSON.stringify(hall.teams.messages('farid', channel)), before);
    await hall.press('mark', 'Opzoeken', typed);
    assert.match(hall.says('mark'), /Zeker dezelfde persoon/);
  });
});
