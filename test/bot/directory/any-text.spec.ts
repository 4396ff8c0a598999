import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { example, lineWith, problemsOf } from './example.ts';

const lines = example.split('\n');
const words = [...new Set(example.match(/[a-zA-Z]+/g))];

/** The example with pieces taken out, repeated, moved or replaced by something else. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(example.length),
      remove: fc.nat(60),
      insert: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('\n', '\t', ': ', '- ', '[', '{', '*a', '&a ', '!', ...words),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(cuts =>
    cuts.reduce(
      (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
      example,
    ),
  );

const value = fc.letrec(tie => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...words),
    fc.string(),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...words, '__proto__', 'constructor'), fc.string()), tie('any'), {
      maxKeys: 6,
    }),
  ),
})).any;

/** Never throws anything but a DirectoryError, and that one always names a line of the text and says what to do. */
const isJudged = (text: string) => {
  const count = text.split('\n').length;
  for (const { line, problem, remedy } of problemsOf(text)) {
    assert.ok(line >= 1 && line <= count, `line ${line} of ${count}`);
    assert.match(problem, /\.$/);
    assert.match(remedy, /\.$/);
  }
};

describe('readOrganisation, whatever it is given', () => {
  it('judges any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...': -[]{}*&!|>%?#\'"\n\ta1'.split('')), maxLength: 40 }),
        ),
        isJudged,
      ),
      { numRuns: 1000 },
    );
  });

  it('judges any damage to a good file', () => {
    fc.assert(fc.property(damaged, isJudged), { numRuns: 150 });
  });

  it('judges any content with the words of the file in it', () => {
    fc.assert(
      fc.property(value, content => isJudged(stringify(content))),
      { numRuns: 400 },
    );
  });

  it('judges a text that is nested too deep to follow', () => {
    for (const text of ['['.repeat(2_000), '- '.repeat(2_000), `${'{a: '.repeat(700)}1${'}'.repeat(700)}`])
      isJudged(text);
  });

  it('names the line of what is wrong, wherever it stands and whatever stands above it', () => {
    const mistakes = lines.flatMap((line, index) => {
      const mistake = line
        .replace(/^( +phone: ).*$/, '$1geen')
        .replace(/^( +(?:manager|head): ).*$/, '$1nobody')
        .replace(/^( +id: ).*$/, '$1geen')
        .replace(/^( +(?:department|responders): ).*$/, '$1nowhere')
        .replace(/^( +\w+(?:Days|Minutes|Months): ).*$/, '$1-1');
      return mistake === line ? [] : [{ index, mistake }];
    });
    assert.ok(mistakes.length > 50);
    const above = fc.array(fc.constantFrom('', '# opmerking', '   ', '# "a": [b'), { maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...mistakes), above, ({ index, mistake }, header) => {
        const text = [...header, ...lines.with(index, mistake)].join('\n');
        assert.deepEqual(
          problemsOf(text).map(({ line }) => line),
          [header.length + index + 1],
        );
      }),
      { numRuns: 150 },
    );
    assert.equal(lineWith(example, lines[0] ?? ''), 1);
  });
});
