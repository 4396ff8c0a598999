import assert from 'node:assert/strict';
import { DirectoryError } from '../../../bot/directory/directory-error.ts';
import { readOrganisation } from '../../../bot/directory/read-organisation.ts';
import { rolesOf } from '../../../protocol/organisation/roles.ts';
import { defaultSettings } from '../../../protocol/organisation/settings.ts';
import { changed, example, lineWith, problemsOf, shortly } from './example.ts';

const organisation = readOrganisation(example, 'organisation.example.yaml');
const named = (name: string) => organisation.people.find(person => person.name === name);

describe('readOrganisation', () => {
  it('reads the example that a municipality begins with', () => {
    assert.equal(organisation.name, 'Gemeente Merenveld');
    assert.equal(organisation.tenant, '00000000-0000-4000-8000-00000000d0c5');
    assert.deepEqual(
      organisation.departments.map(({ key, sector, responders }) => [key, sector, responders]),
      [
        ['stadstoezicht', 'Ruimte', 'bog'],
        ['publiekszaken', 'Dienstverlening', 'opvang'],
      ],
    );
    assert.deepEqual(named('Emma de Vries'), {
      id: '5d5e0001-0000-4000-8000-000000000001',
      name: 'Emma de Vries',
      phone: '06-1234 5601',
      function: 'toezichthouder',
      employment: 'vast dienstverband',
      department: 'stadstoezicht',
    });
  });

  it('names people by their Entra id wherever the file names them by key', () => {
    const [stadstoezicht] = organisation.departments;
    assert.equal(stadstoezicht?.manager, named('Mark Jansen')?.id);
    assert.deepEqual(stadstoezicht?.deputies, [named('Farid Amrani')?.id]);
    assert.deepEqual(organisation.locations[0]?.guards, [named('Bas Peeters')?.id]);
    assert.deepEqual(organisation.hrManagers[1], {
      sector: 'Dienstverlening',
      person: named('Fatima Yilmaz')?.id,
    });
    assert.deepEqual(rolesOf(organisation, named('Rosa Bakker')?.id ?? '').respondsIn, ['bog', 'opvang']);
  });

  it('shows every default in the example as it is', () => {
    assert.deepEqual(organisation.settings, defaultSettings);
    for (const name of Object.keys(defaultSettings)) assert.match(example, new RegExp(`^  ${name}: `, 'm'));
  });

  it('uses the defaults where the settings are left out, in part or whole', () => {
    const without = example.slice(0, example.indexOf('\nsettings:'));
    assert.deepEqual(readOrganisation(without, 'o.yaml').settings, defaultSettings);
    const part = `${without}\nsettings: { language: en }\n`;
    assert.deepEqual(readOrganisation(part, 'o.yaml').settings, { ...defaultSettings, language: 'en' });
  });

  it('leaves reception, guards and deputies empty where nobody is named', () => {
    const buitendienst = organisation.locations.find(({ key }) => key === 'buitendienst');
    assert.deepEqual(buitendienst, {
      key: 'buitendienst',
      name: 'Buitendienst en openbare ruimte',
      reception: [],
      guards: [],
    });
  });

  it('reads ids in capitals as the ids that Teams sends', () => {
    const shouted = changed('5d5e0001-0000-4000-8000-000000000001', '5D5E0001-0000-4000-8000-000000000001');
    assert.deepEqual(readOrganisation(shouted, 'o.yaml'), organisation);
  });

  it('reads a file from Windows, with its line ends and its byte order mark', () => {
    const windows = `\uFEFF${example.replaceAll('\n', '\r\n')}`;
    assert.deepEqual(readOrganisation(windows, 'o.yaml'), organisation);
    const wrong = windows.replace('manager: mark', 'manager: marc');
    assert.equal(problemsOf(wrong)[0]?.line, lineWith(example, 'manager: mark'));
  });

  it('says file, line, what is wrong and what to do, in one line for the operator', () => {
    const text = changed('manager: mark', 'manager: marc');
    assert.throws(
      () => readOrganisation(text, 'organisation.yaml'),
      new DirectoryError('organisation.yaml', [
        {
          line: lineWith(text, 'manager: marc'),
          path: 'departments.stadstoezicht.manager',
          problem: '"marc" is not in people.',
          remedy: 'Did you mean "mark"? Add the person under "people" or correct the key.',
        },
      ]),
    );
    assert.throws(() => readOrganisation(text, 'organisation.yaml'), {
      name: 'DirectoryError',
      message: `organisation.yaml:${lineWith(text, 'manager: marc')}  departments.stadstoezicht.manager: "marc" is not in people. Did you mean "mark"? Add the person under "people" or correct the key.`,
    });
  });

  it('tells every problem at once, in the order of the file, whatever kind it is', () => {
    let text = changed("phone: '06-1234 5601'", 'phone: 0612345601');
    text = changed('head: henk', 'head: hank', text);
    text = changed('domicileAddress:', 'domicilAddress:', text);
    text = changed('conductTalkDays: 7', 'conductTalkDays: 70', text);
    text = changed('    name: Wijkpost Noord', '    name: Wijkpost Noord\n    name: Wijkpost Zuid', text);
    assert.deepEqual(shortly(text), [
      `${lineWith(text, 'tenant:')} domicileAddress: this is missing.`,
      `${lineWith(text, 'phone: 0612345601')} people.emma.phone: this is not a phone number.`,
      `${lineWith(text, 'head: hank')} departments.publiekszaken.head: "hank" is not in people.`,
      `${lineWith(text, 'name: Wijkpost Zuid')} : "name" is there twice.`,
      `${lineWith(text, 'domicilAddress:')} domicilAddress: this field does not exist.`,
      `${lineWith(text, 'conductTalkDays: 70')} settings.conductTalkDays: this is not a number of days.`,
    ]);
  });
});
