import type { Evidence, Rule } from './rule.ts';

const overview = 'docs/protocol.md';

const readable: Rule = {
  what: `Every row of ${overview} can be read.`,
  why: 'A row that cannot be read is a rule that nobody checks.',
  fix: 'Give it the six columns of the heading, a known status, and paths in backticks.',
  broken: ({ overview: { unreadable } }) => unreadable.map(({ line, problem }) => `line ${line}: ${problem}`),
};

const oneRowEach: Rule = {
  what: 'Every id has one row.',
  why: 'Two rows about one rule will say two things one day.',
  fix: 'Make one row of them.',
  broken: ({ overview: { rows } }) =>
    rows
      .filter(({ id }, index) => rows.findIndex(row => row.id === id) < index)
      .map(({ id, line }) => `${id}: again in line ${line}`),
};

const complete: Rule = {
  what: 'Every id of the protocol has a row.',
  why: 'What is not in the overview is forgotten without anybody having decided so.',
  fix: 'Add the row, if need be with the status "not yet".',
  broken: ({ ids, overview: { rows } }) => ids.filter(id => !rows.some(row => row.id === id)),
};

const known: Rule = {
  what: 'Every row is about an id of the protocol.',
  why: 'A row with a misspelt id proves nothing.',
  fix: 'Correct the id, or add it to docs/protocol-ids.ts.',
  broken: ({ ids, overview: { rows } }) =>
    rows.filter(({ id }) => !ids.includes(id)).map(({ id, line }) => `${id}: line ${line}`),
};

const missing = (evidence: Evidence, which: 'files' | 'tests') =>
  evidence.overview.rows.flatMap(row =>
    row[which].filter(path => !evidence.exists(path)).map(path => `${row.id}: ${path}`),
  );

const filesExist: Rule = {
  what: 'Every file that a row names exists.',
  why: 'Who looks for a rule must find it.',
  fix: 'Name the file in which the rule lives now.',
  broken: evidence => missing(evidence, 'files'),
};

const testFilesExist: Rule = {
  what: 'Every test file that a row names exists.',
  why: 'A test that is gone shows nothing any more.',
  fix: 'Name the test file that shows the rule now; if none does, write one.',
  broken: evidence => missing(evidence, 'tests'),
};

/** What must hold within the overview itself, and between it and the files. */
export const rowRules: readonly Rule[] = [readable, oneRowEach, complete, known, filesExist, testFilesExist];
