import assert from 'node:assert/strict';
import { readOrganisation } from '../../../bot/directory/read-organisation.ts';
import { presentDay } from '../../../protocol/organisation/letter-settings.ts';
import { changed, example, problemsOf, shortly } from './example.ts';

/** The example without a part: from its key to the next key that stands as far to the left. */
const without = (part: string): string =>
  example.replace(new RegExp(`^${part}:\\n(?:(?: .*|#.*)?\\n)*`, 'm'), '');

const read = (text: string) => readOrganisation(text, 'organisation.yaml');

describe('letters in the organisation file', () => {
  it('have the choices of today where the municipality has said nothing', () => {
    const { letters, sender } = read(without('letters'));
    assert.deepEqual(letters, { signatories: {}, settings: presentDay });
    assert.equal(sender?.municipality, 'Merenveld');
  });

  it('show in the example what holds by itself', () => {
    const { letters } = read(example);
    assert.deepEqual(letters.settings, presentDay);
    assert.deepEqual(letters.signatories.accessBan, { role: 'gemeentesecretaris' });
  });

  it('may do without the municipality’s details: the bot starts', () => {
    assert.deepEqual(problemsOf(without('sender')), []);
    assert.equal(read(without('sender')).sender, undefined);
  });

  it('want all of the details or none, and name what is missing by its line', () => {
    for (const field of [
      'postalAddress',
      'visitingAddress',
      'phone',
      'email',
      'complaints',
      'privacyOfficer',
    ]) {
      const at = example.indexOf('\nsender:');
      const sender = example.slice(at).replace(new RegExp(`\n  ${field}: .*`), '');
      const text = example.slice(0, at) + sender;
      assert.match(shortly(text).join(), new RegExp(`^\\d+ sender\\.${field}: this is missing\\.$`), field);
    }
    assert.deepEqual(problemsOf(example.replace(/\n {2}houseRules: .*/, '')), []);
  });

  it('refuse a choice that there is not, and say which there are', () => {
    const [problem] = problemsOf(changed('  banRemedy: complaint', '  banRemedy: appeal'));
    assert.equal(problem?.path, 'letters.banRemedy');
    assert.match(problem?.remedy ?? '', /complaint, objection or nothing/);
    const [article] = problemsOf(changed("  trespassArticle: '139'", "  trespassArticle: '140'"));
    assert.match(article?.remedy ?? '', /139 or 138/);
  });

  it('refuse who signs a letter that there is not, and an address that is none', () => {
    const [letter] = problemsOf(changed('    accessBan:\n', '    banLetter:\n'));
    assert.match(`${letter?.path}`, /letters\.signatories/);
    const [mail] = problemsOf(changed('  email: gemeente@merenveld.example', '  email: gemeente'));
    assert.deepEqual([mail?.path, mail?.problem], ['sender.email', 'this is not an e-mail address.']);
  });

  it('take everything that a municipality may choose', () => {
    const text = changed('  banLocations: asDecided', '  banLocations: all').replace(
      '  # templates: ./brieven',
      '  templates: ./brieven',
    );
    const { letters } = read(text);
    assert.deepEqual([letters.settings.banLocations, letters.templates], ['all', './brieven']);
    assert.match(letters.payTo ?? '', /^NL00 BANK/);
  });
});
