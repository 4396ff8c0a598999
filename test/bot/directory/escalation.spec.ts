import assert from 'node:assert/strict';
import { readOrganisation } from '../../../bot/directory/read-organisation.ts';
import { usualOfficeHours } from '../../../protocol/calendar/working-hours.ts';
import { chainOf, officeHoursOf } from '../../../protocol/escalation/chain-of.ts';
import { usualChains } from '../../../protocol/escalation/usual-chains.ts';
import { changed, example, problemsOf } from './example.ts';

const onlyProblem = (text: string) => {
  const problems = problemsOf(text);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0];
};

describe('the chains of escalation in the organisation file', () => {
  it('are the usual ones in the example, and where they are left out', () => {
    const own = readOrganisation(example, 'organisation.yaml');
    const start = example.indexOf('\nescalation:');
    const without = readOrganisation(
      `${example.slice(0, start)}${example.slice(example.indexOf('\nsettings:'))}`,
      'organisation.yaml',
    );
    for (const organisation of [own, without]) {
      for (const name of ['firstCare', 'aftercareUnclaimed'] as const)
        assert.deepEqual(chainOf(organisation, name), usualChains[name](organisation.settings), name);
      assert.deepEqual(officeHoursOf(organisation), usualOfficeHours);
    }
  });

  it('are the municipality’s own where it has them, and a rung says as little as it needs to', () => {
    const own = 'escalation:\n  aftercareUnclaimed:\n    - to: head\n      after: 15\n';
    const organisation = readOrganisation(changed('escalation:\n', own), 'organisation.yaml');
    assert.deepEqual(chainOf(organisation, 'aftercareUnclaimed'), [
      { to: 'head', after: 15, hours: 'always', times: 1, every: 15 },
    ]);
  });

  it('keep the setting in minutes as the first rung, where there is no chain', () => {
    const text = changed('aftercareUnclaimedMinutes: 30', 'aftercareUnclaimedMinutes: 45');
    const organisation = readOrganisation(text, 'organisation.yaml');
    assert.equal(chainOf(organisation, 'aftercareUnclaimed')[0].after, 45);
  });

  it('say kindly which part, which field, which number or which hours were meant', () => {
    const cases = [
      ['    - to: deputies', '    - to: deputy', 'escalation.firstCare[1].to', /handler, manager, deputies/],
      [
        '      after: 120\n',
        '      after: soon\n',
        'escalation.firstCare[0].after',
        /whole number from 1 to 10080/,
      ],
      [
        '      hours: working\n      times',
        '      hours: day\n      times',
        'escalation.firstCare[3].hours',
        /working or always/,
      ],
      ['      times: 5', '      tims: 5', 'escalation.firstCare[3].tims', /Did you mean "times"\?/],
      ["  from: '09:00'", "  from: '9'", 'officeHours.from', /hours and minutes between quotes/],
      ["  until: '17:00'", "  until: '08:00'", 'officeHours.until', /after the beginning/],
    ] as const;
    for (const [from, to, path, remedy] of cases) {
      const problem = onlyProblem(changed(from, to));
      assert.equal(problem?.path, path);
      assert.match(problem?.remedy ?? '', remedy, path);
    }
  });

  it('know each other: a chain that does not exist, and one without a rung', () => {
    const unknown = onlyProblem(changed('  firstCare:\n', '  firstCair:\n'));
    assert.match(unknown?.remedy ?? '', /Did you mean "firstCare"\?/);
    const start = example.indexOf('  firstCare:\n');
    const empty = `${example.slice(0, start)}  firstCare: []\n${example.slice(example.indexOf('\n# Wanneer het kantoor open is'))}`;
    assert.match(onlyProblem(empty)?.remedy ?? '', /one to twelve rungs/);
  });
});
