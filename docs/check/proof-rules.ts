import { namedIds } from './named-ids.ts';
import type { Evidence, Rule } from './rule.ts';

/** Test files by the ids that a title in them names. */
const claims = ({ tests, ids }: Evidence): ReadonlyMap<string, ReadonlySet<string>> => {
  const byId = new Map<string, Set<string>>();
  for (const { file, title } of tests.titled)
    for (const id of namedIds(title, ids)) byId.set(id, (byId.get(id) ?? new Set()).add(file));
  return byId;
};

const proven: Rule = {
  what: 'Every row but one with the status "not yet" names a file and a test.',
  why: 'A promise without code is a wish; without a test nobody notices when it is broken.',
  fix: 'Name both, or make the status "not yet".',
  broken: ({ overview: { rows } }) =>
    rows
      .filter(
        ({ status, files, tests }) => status !== 'not yet' && (files.length === 0 || tests.length === 0),
      )
      .map(({ id, files }) => `${id}: ${files.length === 0 ? 'no file' : 'no test'}`),
};

const titlesCarryTheId: Rule = {
  what: 'A test file that a row names has a test with the id in its title.',
  why: 'The id in the title is what ties the test to the rule; without it anybody may change the one and not the other.',
  fix: 'Put the id in brackets in the title of the test that shows the rule, or name another test file.',
  broken: evidence => {
    const { overview, exists } = evidence;
    const claimed = claims(evidence);
    return overview.rows.flatMap(({ id, tests }) =>
      tests.filter(file => exists(file) && !claimed.get(id)?.has(file)).map(file => `${id}: ${file}`),
    );
  },
};

const titlesHaveARow: Rule = {
  what: 'Every id in the title of a test has a row.',
  why: 'A misspelt id looks like proof and is none.',
  fix: 'Correct the id in the title, or add the row.',
  broken: evidence => {
    const known = new Set(evidence.overview.rows.map(({ id }) => id));
    return [...claims(evidence)]
      .filter(([id]) => !known.has(id))
      .flatMap(([id, files]) => [...files].map(file => `${id}: ${file}`));
  },
};

const notYetIsNotYet: Rule = {
  what: 'A row with the status "not yet" names no file and no test, and no test claims it.',
  why: 'Who reads "not yet" goes by it.',
  fix: 'Make the status "yes" or "partly" and name file and test, or take the id out of the title.',
  broken: evidence => {
    const claimed = claims(evidence);
    return evidence.overview.rows
      .filter(({ status }) => status === 'not yet')
      .flatMap(({ id, files, tests }) =>
        [...new Set([...files, ...tests, ...(claimed.get(id) ?? [])])].map(file => `${id}: ${file}`),
      );
  },
};

const testsLoad: Rule = {
  what: 'Every test file can be loaded.',
  why: 'What cannot be loaded shows nothing.',
  fix: 'Run that file with mocha and mend what it says.',
  broken: ({ tests: { unloadable } }) => unloadable.map(({ file, error }) => `${file}: ${error}`),
};

/** What must hold between the overview and the tests. */
export const proofRules: readonly Rule[] = [
  testsLoad,
  proven,
  titlesCarryTheId,
  titlesHaveARow,
  notYetIsNotYet,
];
