import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionNames } from '../../cards/action-names.ts';
import { samples } from '../../demo/gallery/samples/all.ts';
import { groups, type Sample } from '../../demo/gallery/samples/sample.ts';
import { type Language, sayIn } from '../../texts/words.ts';
import { lint, mostBytes } from './lint.ts';

const root = join(import.meta.dirname, '../..');
const languages = ['nl', 'en'] as const satisfies readonly Language[];

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(root, folder, name), 'utf8'));

interface Node {
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every element, action and choice of a card, however deep. */
const nodesIn = (value: unknown): readonly Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
};

const nodesOf = ({ make }: Sample, language: Language): readonly Node[] =>
  nodesIn(JSON.parse(JSON.stringify(make(sayIn(language)))));

interface Spoken {
  readonly type: unknown;
  readonly text: string;
}

/** What a card says by itself, with the kind of element that says it; not what was typed in a field. */
const spokenIn = (sample: Sample, language: Language): readonly Spoken[] =>
  nodesOf(sample, language).flatMap(({ type, text, title, label }) =>
    [text, title, label].filter(value => typeof value === 'string').map(said => ({ type, text: said })),
  );

const spokenOf = (sample: Sample): readonly Spoken[] =>
  languages.flatMap(language => spokenIn(sample, language));

describe('The gallery of cards', () => {
  it('shows every card that there is', () => {
    const made = sourcesIn('cards').flatMap(source =>
      [...source.matchAll(/^export (?:const|function) (\w+(?:Card|Form))\b/gm)].map(([, name]) => name ?? ''),
    );
    // A card that is only the frame of others is on show with them.
    const shown = [...sourcesIn('demo/gallery/samples'), ...sourcesIn('cards')].join('\n');
    const used = (name: string) =>
      new RegExp(`(?<!const )\\b${name}\\(`).test(shown) || new RegExp(`make: ${name}\\b`).test(shown);
    assert.ok(made.length > 20, `only ${made.length} cards were found`);
    assert.deepEqual(
      made.filter(name => !used(name)),
      [],
      'these cards have no sample in demo/gallery/samples',
    );
  });

  it('has something on every shelf', () => {
    assert.deepEqual([...new Set(samples.map(({ group }) => group))], [...groups]);
  });

  for (const language of languages)
    it(`gives every card a name of its own in ${language}`, () => {
      const names = samples.map(({ group, name }) => `${group}: ${name[language]}`);
      assert.deepEqual(
        names.filter((name, index) => names.indexOf(name) !== index),
        [],
      );
    });

  it('shows a button for every action that exists', () => {
    const asked = new Set(samples.flatMap(sample => nodesOf(sample, 'nl').map(({ verb }) => verb)));
    assert.deepEqual(
      actionNames.filter(name => !asked.has(name)),
      [],
    );
  });

  for (const sample of samples)
    describe(`${sample.group}: ${sample.name.en}`, () => {
      for (const language of languages)
        it(`is sound in ${language}`, () => {
          const card = sample.make(sayIn(language));
          assert.deepEqual(lint(card), []);
          assert.ok(Buffer.byteLength(JSON.stringify(card)) <= mostBytes);
        });

      it('says something else in English than in Dutch', () => {
        const [dutch, english] = languages.map(language => spokenIn(sample, language));
        assert.notDeepEqual(dutch, english);
      });

      it('has no dash where something is known', () => {
        const dashes = spokenOf(sample).filter(({ text }) => /(^|\s)—(\s|$)/.test(text));
        assert.equal(dashes.length > 0, sample.bare === true, dashes.map(({ text }) => text).join('\n'));
      });

      it('holds what a person typed literally, in TextRuns and inputs only', () => {
        const live = spokenOf(sample).filter(({ type, text }) => type !== 'TextRun' && /evil|<b>/.test(text));
        assert.deepEqual(live, []);
      });

      it('uses no Markdown that Teams writes out', () => {
        const ticks = spokenOf(sample).filter(({ type, text }) => type === 'TextBlock' && /`|^#/.test(text));
        assert.deepEqual(ticks, []);
      });

      if (sample.summary)
        it('tells a locked phone nothing about people', () => {
          for (const language of languages)
            assert.doesNotMatch(sample.summary?.[language] ?? '', /evil|Vries|Jansen/);
        });
    });
});
