import type { Rule } from './rule.ts';
import { isCode, type Source } from './source.ts';

/** The code alone: what is said in texts and comments is no type. */
const codeOf = ({ text }: Source): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, found => found.replace(/[^\n]/g, ' '))
    .replace(/'[^'\n]*'/g, "''")
    .replace(/(^|\s)\/\/.*$/gm, '$1');

const lines = (
  sources: readonly Source[],
  textOf: (source: Source) => string,
  found: RegExp,
): readonly string[] =>
  sources.flatMap(source =>
    textOf(source)
      .split('\n')
      .flatMap((line, index) => (found.test(line) ? [`${source.path}:${index + 1} ${line.trim()}`] : [])),
  );

const checkedTypes: Rule = {
  what: 'Nothing is of the type any.',
  why: 'There the compiler looks away, and what Teams or a person sent goes on unchecked.',
  fix: 'Take it in as unknown and parse it once with zod.',
  wrong: { path: 'bot/a.ts', text: ['const read = (body:', 'any) => body;'].join(' ') },
  broken: sources => lines(sources.filter(isCode), codeOf, /(:|\bas|<) ?any\b/),
};

const noLookingAway: Rule = {
  what: 'No type error is silenced.',
  why: 'The error is still there; only nobody is told.',
  fix: 'Mend the type, or put the unsound step in one small function that checks.',
  wrong: { path: 'bot/a.ts', text: ['// @ts', 'ignore'].join('-') },
  broken: sources => lines(sources.filter(isCode), ({ text }) => text, /@ts-(ignore|nocheck)/),
};

const finished: Rule = {
  what: 'No note says that something is still to be done.',
  why: 'Such a note is a promise to nobody; the reader cannot tell what works.',
  fix: 'Do it, or leave it out and say in the text what is not there.',
  wrong: { path: 'bot/a.ts', text: ['// TO', 'DO: later'].join('') },
  broken: sources => lines(sources, ({ text }) => text, /\b(TO[D]O|FIX[M]E)\b/),
};

const noManagers: Rule = {
  what: 'No class is called a manager of something.',
  why: 'A manager is a person here, and a class of that name does everything and is nothing.',
  fix: 'Name it after what it is: a desk, a worker, a store.',
  wrong: { path: 'bot/a.ts', text: 'export class CardManager {}' },
  broken: sources => lines(sources.filter(isCode), ({ text }) => text, /^(export )?class \w*Manager\b/),
};

export const words: readonly Rule[] = [checkedTypes, noLookingAway, finished, noManagers];
