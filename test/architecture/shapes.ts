import type { Rule } from './rule.ts';
import { folderOf, isCode, type Source } from './source.ts';

const lines = (sources: readonly Source[], found: RegExp): readonly string[] =>
  sources
    .filter(isCode)
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (found.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );

const longest = 250;
const usual = 80;

const linesIn = ({ text }: Source): number => text.trimEnd().split('\n').length;

const isLaidOut = ({ path }: Source): boolean => /\.(tsx?|css)$/.test(path);

/** The reason stands in a comment before the code begins. */
const saysWhyItIsLong = ({ text }: Source): boolean =>
  text
    .split('\n')
    .slice(0, 5)
    .some(line => /^\s*(\/\/|\/?\*).*\blong(er)?\b/i.test(line));

const shortFiles: Rule = {
  what: `No file is longer than ${longest} lines, unless its first lines say why.`,
  why: 'What does not fit on a few screens holds more than one thing, and is read by nobody.',
  fix: 'Take out the thing that has a name of its own. If it is one thing, begin with: "// Longer than other files: ...".',
  wrong: { path: 'cards/a.ts', text: 'line\n'.repeat(longest + 1) },
  broken: sources =>
    sources
      .filter(source => isLaidOut(source) && linesIn(source) > longest && !saysWhyItIsLong(source))
      .map(source => `${source.path} has ${linesIn(source)} lines`),
};

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const usuallyShort: Rule = {
  what: `Half of the code files are shorter than ${usual} lines.`,
  why: 'A file is one thing with one name; a rising median says that this is being forgotten.',
  fix: 'Split the files that grew lately.',
  wrong: { path: 'cards/a.ts', text: 'line\n'.repeat(usual) },
  broken: sources => {
    const half = median(sources.filter(isCode).map(linesIn));
    return half < usual ? [] : [`the median is ${half} lines`];
  },
};

const sayNothing = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc']);

const tellingNames: Rule = {
  what: 'No file or folder is called utils, helpers or common.',
  why: 'Such a name says what nobody could decide: everything goes in, nothing is found again.',
  fix: 'Name the file after the one thing that is in it.',
  wrong: { path: 'cards/card-helpers.ts', text: '' },
  broken: sources =>
    sources
      .map(({ path }) => path)
      .filter(path => path.split(/[/.-]/).some(part => sayNothing.has(part.toLowerCase()))),
};

/** What only the frame of a card may say. */
const wholeCard = /type: 'AdaptiveCard'/;
const house = ['bot', 'dialogs', 'cards', 'letters', 'storage', 'texts', 'protocol'];

const oneFrame: Rule = {
  what: 'A card is put together in cards/blocks/frame.ts alone.',
  why: 'A card without its version shows nothing on a phone; one place cannot forget it.',
  fix: 'Use card(say, body, buttons).',
  wrong: { path: 'dialogs/a.ts', text: "const card = { type: 'AdaptiveCard', body: [] };" },
  broken: sources =>
    sources
      .filter(({ path }) => house.includes(folderOf(path) ?? '') && path !== 'cards/blocks/frame.ts')
      .filter(({ text }) => wholeCard.test(text))
      .map(({ path }) => path),
};

/** A journal that is taken out of a document, as opposed to the functions that know of its pages. */
const journal = /\.journal\b|[{,]\s*journal\s*[,}]/;

const wholeJournals: Rule = {
  what: 'A journal is read through storage/journal-pages.ts.',
  why: 'A case keeps its latest entries alone: whoever looks in the document misses the older ones, and counts wrong.',
  fix: 'Use entriesFrom or entryAt.',
  wrong: { path: 'dialogs/a.ts', text: 'const first = stored.body.journal[0];' },
  broken: sources =>
    lines(
      sources.filter(
        ({ path }) =>
          ['bot', 'dialogs'].includes(folderOf(path) ?? '') && path !== 'dialogs/case/write-down.ts',
      ),
      journal,
    ),
};

export const shapes: readonly Rule[] = [shortFiles, usuallyShort, tellingNames, oneFrame, wholeJournals];
