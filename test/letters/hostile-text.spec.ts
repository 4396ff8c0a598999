import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import PizZip from 'pizzip';
import { fill, letterKinds } from '../../letters/letter.ts';
import { printable } from '../../letters/word/printable.ts';
import { builtIn, letter, said, sample } from './reading.ts';
import { samples } from './samples.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

const hostile = [
  '{#afspraken}{afspraak}{/afspraken}',
  '{#x}',
  '{{gemeentenaam}}',
  '}{',
  '{@rauw}',
  '{=<% %>=}',
  '</w:t></w:r></w:p><w:p><w:r><w:t>binnen',
  '<script>alert(1)</script> & "rommel" \'ook\'',
  '&lt;niet ontsnapt&gt; &#x41;',
  ']]><!-- -->',
  '$& $1 $` \\u0041',
  '__proto__ constructor',
  'regel één\nregel twee\r\nregel drie',
  '😀 ’s-Hertogenbosch Çelik Łukasz مرحبا',
];

describe('What people typed, in a letter', () => {
  for (const typed of hostile) {
    it(`stands there as it was typed: ${JSON.stringify(typed)}`, () => {
      for (const kind of ['accessBan', 'policeSheet'] as const)
        assert.ok(said(kind, { behaviour: typed }).includes(flat(typed)), kind);
      assert.ok(said('agreements', { agreements: ['Eerste', typed] }).includes(flat(typed)));
    });
  }

  it('keeps its line breaks', () =>
    assert.match(letter('accessBan', { behaviour: 'een\n\ntwee\r\ndrie' }), /\neen\n\ntwee\ndrie\n/));

  it('loses what no Word file can hold, and what turns a date or an amount round', () => {
    const text = letter('accessBan', { behaviour: 'a\u0000b\u0007c\u202e3202\u202cd\ufffe\ud800e' });
    assert.ok(text.includes('abc3202d\ufffde'));
    assert.doesNotMatch(text, /[\u202a-\u202e]/);
  });

  it('is never lost or read as anything else, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        (any, readable) => {
          const behaviour = `a${any}${readable}z`;
          const expected = flat(printable(behaviour));
          assert.ok(said('accessBan', { behaviour }).includes(expected), JSON.stringify(expected));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes a Word file whose parts are well formed', () => {
    const file = fill('accessBan', sample('accessBan', { behaviour: hostile.join(' ') }), builtIn);
    const xml = new PizZip(file).file('word/document.xml')?.asText() ?? '';
    assert.equal(xml.split('<w:p>').length + xml.split('<w:p ').length - 2, xml.split('</w:p>').length - 1);
    assert.doesNotMatch(xml, /&(?!(amp|lt|gt|quot|apos);)/);
  });
});

describe('A letter', () => {
  for (const kind of letterKinds) {
    it(`has no field left, no dots to fill in and no accidental word: ${kind}`, () => {
      const text = letter(kind);
      assert.doesNotMatch(text, /[{}]/);
      assert.doesNotMatch(text, /\.{3,}|…|undefined|\bnull\b|\btrue\b|\bfalse\b|\[object|NaN|Invalid/);
      assert.doesNotMatch(text, / {2}| \.|,,/);
    });

    it(`says "u" to a client: ${kind}`, () => {
      const quoted = Object.values(samples[kind]).filter(value => typeof value === 'string');
      const own = quoted.reduce<string>((text, value) => text.replaceAll(flat(value), ''), said(kind));
      assert.doesNotMatch(own, /\b(je|jij|jouw|jullie)\b/i);
    });
  }
});
