import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { letters } from '../../letters/kinds.ts';
import { LetterError } from '../../letters/letter.ts';
import type { Templates } from '../../letters/templates.ts';
import { problemsIn } from '../../letters/word/fill-template.ts';
import { edited, letter, withParagraph, wordParagraph } from './reading.ts';
import { samples } from './samples.ts';

const split = (first: string, ...rest: readonly string[]) =>
  `<w:p><w:r><w:t>${first}</w:t></w:r>${rest.map(text => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

const atTop = (xml: string): Templates =>
  edited('warning', whole => whole.replace('<w:body>', `<w:body>${xml}`));

const fault = (templates: Templates): LetterError => {
  try {
    letter('warning', {}, {}, templates);
  } catch (error) {
    if (error instanceof LetterError) return error;
    throw error;
  }
  return assert.fail('The letter was made.');
};

const broken: readonly (readonly [what: string, text: string, tag: string | undefined, remedy: RegExp])[] = [
  [
    'a field that the letter does not have',
    '{datum_huwelijk}',
    'datum_huwelijk',
    /bestaat niet in deze brief/,
  ],
  ['a brace that is not closed', 'Beste {aan', 'aan', /\{ zonder \}/],
  ['a brace that was not opened', 'Beste aan}', 'aan', /\} zonder \{/],
  ['a part without an end', '{#huisregels}Lees ze.', 'huisregels', /heeft geen einde/],
  ['an end without a beginning', 'Lees ze.{/huisregels}', 'huisregels', /heeft geen begin/],
  [
    'an end of something else',
    '{#huisregels}Lees ze.{/melding_gedaan}',
    'melding_gedaan',
    /naast elkaar|begin/,
  ],
  ['a part used as if it were text', '{melding_gedaan}', 'melding_gedaan', /heeft zelf geen tekst/],
  ['raw Word language', '{@omschrijving}', '@omschrijving', /bestaat niet in deze brief/],
  ['other braces', '{=[[ ]]=}', '=[[ ]]=', /bestaat niet in deze brief/],
  ['what every object has', '{constructor}', 'constructor', /bestaat niet in deze brief/],
];

describe('A template that was damaged in Word', () => {
  for (const [what, text, tag, remedy] of broken) {
    it(`makes no letter, and says where and what to do: ${what}`, () => {
      const error = fault(withParagraph('warning', text));
      assert.equal(error.reason, 'templateBroken');
      assert.equal(error.template, 'waarschuwing.docx');
      assert.equal(error.tag, tag);
      assert.match(error.remedy.nl, remedy);
      assert.match(error.message, /^waarschuwing\.docx: templateBroken \(\{/);
    });
  }

  it('is no matter where Word has only cut a field into pieces, as it does when somebody corrects a letter', () =>
    assert.match(
      letter('warning', {}, {}, atTop(split('Aan {a', 'a', 'n}, zie {ken', 'merk }.'))),
      /Aan J\. de Boer, zie A-2026-00042\./,
    ));

  it('is found where a part begins in a table and ends outside it: Word would not open the letter', () => {
    const row = `<w:tbl><w:tr><w:tc>${wordParagraph('{#huisregels}')}</w:tc></w:tr></w:tbl>`;
    const templates = atTop(`${row}${wordParagraph('{/huisregels}')}`);
    const [problem] = problemsIn(templates.warning, letters.warning.knownTags);
    assert.match(problem?.remedy.nl ?? '', /begin en einde naast elkaar/i);
    const { sender } = samples.warning;
    assert.throws(() => letter('warning', { sender: { ...sender, houseRules: undefined } }, {}, templates), {
      reason: 'templateBroken',
    });
  });

  it('is found where a list’s own field stands outside the list', () => {
    const templates = edited('agreements', xml =>
      xml.replace('<w:body>', `<w:body>${wordParagraph('{afspraak}')}`),
    );
    assert.throws(() => letter('agreements', {}, {}, templates), { tag: 'afspraak' });
  });

  it('is found where tracked changes or remarks would go along to the client', () => {
    const change = '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>of toch niet?</w:t></w:r></w:ins></w:p>';
    assert.match(fault(atTop(change)).remedy.nl, /opmerkingen of bijgehouden wijzigingen/);
    const remark = edited(
      'warning',
      () => '<w:comments><w:comment w:id="1"/></w:comments>',
      'word/comments.xml',
    );
    assert.match(fault(remark).remedy.en, /comments or tracked changes/);
  });

  it('is found where the file is cut off or is something else', () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('%PDF-1.7')]) {
      const error = fault({ ...atTop(''), warning: { file: 'waarschuwing.docx', bytes } });
      assert.equal(error.tag, undefined);
      assert.match(error.remedy.nl, /geen Word-bestand/);
    }
  });
});
