import assert from 'node:assert/strict';
import { changed, example, lineWith, problemsOf, shortly } from './example.ts';

const onlyProblem = (text: string) => {
  const problems = problemsOf(text);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0];
};

describe('the organisation file, field by field', () => {
  it('refuses a field that does not exist, and knows which was meant', () => {
    const problem = onlyProblem(changed('    alarm: De alarmknop zit', '    alram: De alarmknop zit'));
    assert.equal(problem?.path, 'locations.stadskantoor.alram');
    assert.equal(problem?.problem, 'this field does not exist.');
    assert.match(
      problem?.remedy ?? '',
      /^Did you mean "alarm"\? Known here: name, security, reception, guards, alarm\.$/,
    );
  });

  it('knows the fields of every part of the file', () => {
    const places: [string, string][] = [
      ['tenant: ', 'tenant, name, people'],
      ['    head: petra', 'name, sector, manager, deputies, head, responders'],
      ['    members: [rosa, tom]', 'name, members'],
      ["      phone: '06-1234 5620'", 'name, phone'],
      ["    phone: '06-1234 5640'", 'name, phone'],
      ['  draftDays: 30', 'language, conductTalkDays'],
      ["    phone: '06-1234 5615'", 'id, name, phone, function, employment, department'],
    ];
    for (const [place, known] of places) {
      const indent = /^ */.exec(place)?.[0] ?? '';
      const problem = onlyProblem(changed(`\n${place}`, `\n${indent}zzz: 1\n${place}`));
      assert.ok(problem?.remedy.startsWith(`Known here: ${known}`), `${place}: ${problem?.remedy}`);
      assert.equal(problem?.line, lineWith(example, place));
    }
  });

  it('says of every required field that it is missing, on the line of what it is missing from', () => {
    const text = changed('    head: petra\n', '');
    const line = lineWith(example, '  stadstoezicht:\n');
    assert.deepEqual(shortly(text), [`${line} departments.stadstoezicht.head: this is missing.`]);
  });

  it('wants a manager for every department', () => {
    assert.deepEqual(shortly(changed('    manager: inge\n', '')), [
      `${lineWith(example, '  publiekszaken:\n')} departments.publiekszaken.manager: this is missing.`,
    ]);
  });

  it('says of a field with nothing behind it that nothing is filled in', () => {
    const text = changed('    manager: mark', '    manager:');
    const line = lineWith(text, '    manager:');
    assert.deepEqual(shortly(text), [`${line} departments.stadstoezicht.manager: nothing is filled in.`]);
  });

  it('takes phone numbers as people write them, short numbers too', () => {
    for (const phone of ['112', '0900-8844', '+31 6 1234 5601', '(073) 123 45 67', '1234', '06-1234 5601']) {
      assert.deepEqual(problemsOf(changed("'06-1234 5601'", `'${phone}'`)), [], phone);
    }
  });

  it('refuses what cannot be dialled, and a number without quotes, without repeating it', () => {
    for (const phone of [
      "'12'",
      "'bel Mark'",
      '0612345601',
      "'06-1234 5601 of 5602'",
      "'1234567890123456'",
      '[1]',
    ]) {
      const problem = onlyProblem(changed("'06-1234 5601'", phone));
      assert.equal(problem?.problem, 'this is not a phone number.', phone);
      assert.match(problem.remedy, /between quotes/);
      assert.equal(problem.remedy.includes(phone), false);
    }
  });

  it('wants Entra ids, for the tenant and for everybody', () => {
    assert.equal(
      onlyProblem(changed('00000000-0000-4000-8000-00000000d0c5', 'merenveld.nl'))?.path,
      'tenant',
    );
    const problem = onlyProblem(changed('5d5e0001-0000-4000-8000-000000000015', 'olga@merenveld.example'));
    assert.equal(problem?.path, 'people.olga.id');
    assert.match(problem.remedy, /Object ID/);
  });

  it('wants plain keys, because they go into buttons', () => {
    for (const key of ['Olga', 'olga novak', '1olga', 'ólga', 'a'.repeat(41)]) {
      const problem = onlyProblem(changed('  olga:\n', `  ${key}:\n`));
      assert.equal(problem?.problem, 'this is not a key.', key);
      assert.equal(problem.line, lineWith(example, '  olga:\n'));
    }
  });

  it('refuses names that would upset a card: empty, of many lines, too long, or with hidden signs', () => {
    for (const name of ['""', '"a\\nb"', `"${'x'.repeat(101)}"`, '"a\\u202eb"', '"  "', '7', '[a]']) {
      assert.deepEqual(
        shortly(changed('name: Olga Novak', `name: ${name}`)),
        [`${lineWith(example, 'name: Olga Novak')} people.olga.name: this is not a name.`],
        name,
      );
    }
  });

  it('wants somebody in a responder group, among the safety officers and the administrators', () => {
    const cases: [string, string][] = [
      ['members: [rosa, tom]', 'members: []'],
      ['safetyOfficers: [sanne]', 'safetyOfficers: []'],
      ['administrators: [sanne]', 'administrators: []'],
    ];
    for (const [from, to] of cases) {
      const problem = onlyProblem(changed(from, to));
      assert.equal(problem?.problem, 'this is not a list of people with somebody in it.');
      assert.equal(problem.line, lineWith(example, from));
    }
  });

  it('keeps every setting within its range', () => {
    const cases: [string, number[], number[]][] = [
      ['conductTalkDays: 7', [1, 31], [0, 32, 1.5]],
      ['policeReportWorkingDays: 2', [1, 20], [0, 21]],
      ['aftercareUnclaimedMinutes: 30', [5, 1440], [4, 1441]],
      ['aftercareFirstTalkHours: 72', [24, 168], [23, 169]],
      ['aftercareSecondTalkWeeks: 2', [1, 4], [0, 5]],
      ['aftercareThirdTalkWeeks: 6', [5, 12], [4, 13]],
      ['repeatLookBackMonths: 24', [1, 120], [0, 121]],
      ['draftDays: 30', [1, 90], [0, 91]],
      ['banWarningDays: 14', [1, 90], [0, 91]],
      ['letterWorkingDays: 3', [1, 20], [0, 21]],
      ['damageClaimDays: 14', [1, 90], [0, 91]],
      ['silenceWorkingDays: 5', [1, 20], [0, 21]],
    ];
    for (const [line, right, wrong] of cases) {
      const name = line.split(':')[0];
      for (const value of right)
        assert.deepEqual(problemsOf(changed(line, `${name}: ${value}`)), [], `${name} ${value}`);
      for (const value of wrong)
        assert.equal(onlyProblem(changed(line, `${name}: ${value}`))?.path, `settings.${name}`);
    }
    assert.match(onlyProblem(changed('language: nl', 'language: de'))?.remedy ?? '', /nl or en/);
    assert.match(
      onlyProblem(changed('policeReportBy: employee', 'policeReportBy: boss'))?.remedy ?? '',
      /employeeOrEmployer/,
    );
  });
});
