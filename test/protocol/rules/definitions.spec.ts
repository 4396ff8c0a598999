import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpCard } from '../../../cards/menu.ts';
import { stepFields } from '../../../protocol/incident/report-form.ts';
import { respondersFor } from '../../../protocol/organisation/people.ts';
import { rolesOf } from '../../../protocol/organisation/roles.ts';
import { mayDecide } from '../../../protocol/rights/incident-rights.ts';
import { sayIn } from '../../../texts/words.ts';
import { linesOf } from '../../cards/reading.ts';
import { people, town } from '../../town.ts';
import { registered } from '../incident/cases.ts';

const root = join(import.meta.dirname, '../../..');

describe('What the protocol means by its words', () => {
  it('[INL-0] help says what to do on aggression, and whose help there is', () => {
    const text = linesOf(helpCard({}, sayIn('nl'))).join('\n');
    for (const word of ['Incident melden', 'Instructie', 'Nazorg', '112'])
      assert.ok(text.includes(word), word);
  });

  it('[INL-2] a department head answers for the own departments, and decides on the manager’s behalf', () => {
    assert.deepEqual(rolesOf(town, people.petra).headOf, ['stadstoezicht', 'publiekszaken']);
    assert.deepEqual(mayDecide(town, registered(), people.petra), { onBehalfOf: people.mark });
  });

  it('[INL-3] a client is nowhere called an offender: nothing is proven', () => {
    const files = globSync('texts/**/*.ts', { cwd: root });
    assert.ok(files.length > 20);
    for (const file of files)
      assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /\b(dader|offender)/i, file);
  });

  it('[R-6] [BO-5] [GP-4] every department has responders, enforcement officers the BOG', () => {
    for (const { key } of town.departments) assert.ok(respondersFor(town, key)?.members.length, key);
    assert.equal(respondersFor(town, 'stadstoezicht')?.name, 'BOG');
  });
});

describe('What the paper form asks of the employee and the dialog does not', () => {
  it('[F-02] [F-03] [F-04] [F-05] [F-06] sex, date of birth and home address: the fields are about others', () => {
    const fields = Object.values(stepFields).flat();
    const personal = fields.filter(field => /sex|birth|address|postcode|town/i.test(field));
    assert.deepEqual(personal, ['aggressorBirthDate', 'aggressorAddress']);
  });
});
