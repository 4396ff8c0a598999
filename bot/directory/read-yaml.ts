import { isMap, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { DirectoryProblem, Path } from './directory-error.ts';
import { lineOf } from './positions.ts';

/** A text read as YAML: its content as far as it can be trusted, and what is wrong with the writing of it. */
export interface YamlText {
  /** Absent where the text is too broken to judge what it says. */
  readonly content?: unknown;
  readonly problems: readonly DirectoryProblem[];
  readonly lineOf: (path: Path) => number;
}

const remedies: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  BAD_INDENT: 'Give lines that belong together the same number of spaces, and close every bracket.',
  MULTIPLE_DOCS: 'Keep one organisation in a file: remove the line "---" and what does not belong.',
  TAG_RESOLVE_FAILED: 'Leave out the word that begins with "!".',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text with a colon in it between quotes.',
};
const usualRemedy = 'Look at the colons, quotes, brackets and indentation of this line and the one above it.';

const problemOf = (error: YAMLError, text: string, lines: LineCounter): DirectoryProblem => {
  const { line } = lines.linePos(error.pos[0]);
  if (error.code !== 'DUPLICATE_KEY') {
    return { line, path: '', problem: `${error.message}.`, remedy: remedies[error.code] ?? usualRemedy };
  }
  const key = /^["']?([^"':\r\n]*)/.exec(text.slice(error.pos[0]))?.[1]?.trim() ?? '';
  const problem = `"${key}" is there twice.`;
  return { line, path: '', problem, remedy: 'Give one of the two another key, or remove it.' };
};

/** Reads a text as plain YAML 1.2: no tags, no aliases (a file that grows while it is read), text keys only. */
export const readYaml = (text: string): YamlText => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    resolveKnownTags: false,
    schema: 'core',
    stringKeys: true,
  });
  const faults = [...document.errors, ...document.warnings];
  const problems = faults.map(fault => problemOf(fault, text, lines));
  visit(document, {
    Alias: (_key, { source, range }) => {
      const { line } = lines.linePos(range?.[0] ?? 0);
      const remedy = 'Write out what it stands for.';
      problems.push({ line, path: '', problem: `"*${source}" refers to another place.`, remedy });
    },
  });
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    problems.push({
      line: 1,
      path: '',
      problem: 'The file is empty.',
      remedy: 'Begin with the example file.',
    });
  } else if (!isMap(document.contents)) {
    const remedy = 'Begin with the example file.';
    problems.push({ line: 1, path: '', problem: 'This is not an organisation file.', remedy });
  }
  const trusted = problems.length === faults.length && faults.every(({ code }) => code === 'DUPLICATE_KEY');
  return {
    ...(trusted && { content: document.toJS() }),
    problems,
    lineOf: path => lineOf(document, lines, path),
  };
};
