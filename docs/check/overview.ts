export const statuses = ['yes', 'partly', 'not yet', 'left out'] as const;
/** How much of what the protocol asks is in the product; `left out` is a choice, which is shown like anything else. */
export type Status = (typeof statuses)[number];

/** One row of the overview: a rule of the protocol and where it lives. */
export interface Row {
  readonly id: string;
  readonly status: Status;
  /** Source files that carry it out, from the root of the repository. */
  readonly files: readonly string[];
  /** Test files that show it. */
  readonly tests: readonly string[];
  /** Line in the overview, from 1. */
  readonly line: number;
}

/** A line that looks like a row and cannot be read as one. */
export interface Unreadable {
  readonly line: number;
  readonly problem: string;
}

/** The overview as the rules look at it. */
export interface Overview {
  readonly rows: readonly Row[];
  readonly unreadable: readonly Unreadable[];
}

const columns = 6;

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim());

const isHeading = ([first = '']: readonly string[]) => first === 'id' || /^:?-+:?$/.test(first);

/** Paths in backticks with commas between them; undefined when something else stands there. */
const pathsIn = (cell: string): readonly string[] | undefined => {
  if (cell === '') return [];
  const parts = cell.split(',').map(part => /^`([^`]+)`$/.exec(part.trim())?.[1]);
  return parts.every(part => part !== undefined) ? parts : undefined;
};

const read = (cells: readonly string[], line: number): Row | Unreadable => {
  const [id = '', asks = '', state = '', does = '', where = '', shown = ''] = cells;
  if (cells.length !== columns) return { line, problem: `${cells.length} columns instead of ${columns}` };
  const status = statuses.find(known => known === state);
  if (!status)
    return { line, problem: `${id}: the status is ${statuses.join(', ')}; not ${JSON.stringify(state)}` };
  const files = pathsIn(where);
  const tests = pathsIn(shown);
  if (!files || !tests) return { line, problem: `${id}: paths stand in backticks with commas between them` };
  if (id === '' || asks === '' || does === '') return { line, problem: `${id || 'a row'}: a cell is empty` };
  return { id, status, files, tests, line };
};

/** Reads the tables of `protocol.md`. Everything that is not a table row is prose. */
export const readOverview = (markdown: string): Overview => {
  const found = markdown.split('\n').flatMap((text, index) => {
    if (!text.trimStart().startsWith('|')) return [];
    const cells = cellsOf(text);
    return isHeading(cells) ? [] : [read(cells, index + 1)];
  });
  return {
    rows: found.filter(row => 'id' in row),
    unreadable: found.filter(row => 'problem' in row),
  };
};
