import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { helpNowCard } from '../../../cards/report-safety.ts';
import { pressAnswer } from '../../../dialogs/press.ts';
import { instructions } from '../../../protocol/instructions/catalogue.ts';
import { followUpStepTexts } from '../../../texts/instructions/follow-up-steps.ts';
import { sayIn } from '../../../texts/words.ts';
import { linesOf } from '../../cards/reading.ts';
import { textIn } from '../../dialogs/incident/pressing.ts';
import { testOffice, visitOf } from '../../dialogs/office.ts';
import { people, town } from '../../town.ts';

const instruction = (id: string) => {
  const found = instructions.find(each => each.id === id);
  assert.ok(found, id);
  return found;
};

const follows = (id: string, step: string) => instruction(id).next.find(each => each.step === step)?.by;

describe('What the protocol says while it happens', () => {
  it('[MW-2] is one tap away from the report that is being filled in', async () => {
    const office = testOffice();
    const form = randomUUID();
    const press = (input: object) => pressAnswer(visitOf(office, people.emma), input);
    await press({ action: 'report.safe', form });
    const typed = {
      sorts: 'violence',
      place: 'office',
      date: '2026-11-23',
      time: '10:30',
      victim: 'reporter',
    };
    await press({ action: 'report.next', case: form, pick: '1', department: 'stadstoezicht', ...typed });
    const text = textIn(await press({ action: 'report.instruct', case: form, pick: '2' }));
    assert.match(text, /alarmknop/);
    await office.store.close();
  });

  it('[C-2] [D-9] names 112, security and the duty officer to whoever is not safe, and claims to be no alarm', () => {
    const security = town.locations.flatMap(location => location.security ?? []);
    const card = helpNowCard(
      { form: randomUUID(), security, dutyOfficer: town.dutyOfficer, alarms: [] },
      sayIn('nl'),
    );
    const text = linesOf(card).join('\n');
    for (const said of ['112', '06-1234 5690', '06-1234 5699', 'dag en nacht', 'geen alarm'])
      assert.ok(text.includes(said), said);
  });

  it('[SK-1c] at the desk: calm it, else warn security, and the manager is told', () => {
    assert.deepEqual(instruction('office.nuisanceOrThreat').now, [
      'addressBehaviourAndWarnColleague',
      'endTalk',
      'warnSecurity',
    ]);
    assert.equal(follows('office.nuisanceOrThreat', 'warnManager'), 'colleague');
  });

  it('[SK-1d] manager and security speak to the client together', () => {
    assert.equal(follows('office.nuisanceOrThreat', 'contactEmployeeAndClient'), 'managerAndSecurity');
  });

  it('[SK-2a] violence: the alarm button at once', () => {
    assert.ok(instruction('office.propertyViolence').now.includes('alarmSecurity'));
    assert.ok(instruction('office.personalViolence').now.includes('callHelp'));
  });

  it('[SK-2c] [D-4] the client is told three times to leave', () => {
    assert.equal(follows('office.nuisanceOrThreat', 'orderToLeave'), 'managerAndSecurity');
    assert.match(followUpStepTexts.orderToLeave.nl, /drie keer/);
  });

  it('[SK-4f] [D-13] reception resets the buttons after every alarm', () => {
    assert.equal(follows('office.interviewRoom', 'resetAlarm'), 'reception');
  });
});
