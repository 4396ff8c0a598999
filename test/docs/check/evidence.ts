import { readOverview } from '../../../docs/check/overview.ts';
import type { Evidence } from '../../../docs/check/rule.ts';

/** A sound overview of two rules of which one is in the product. */
export const rows = [
  '| M2-3 | talk within a week | yes | counts the week | `rules/week.ts` | `test/week.spec.ts` |',
  '| GP-1 | report force | not yet | comes later | | |',
] as const;

/** A repository in order, but for what a test makes of it. */
export const evidence = ({
  table = rows,
  titles = { 'test/week.spec.ts': ['A talk [M2-3] is held within a week'] },
  unloadable = [],
  ids = ['M2-3', 'GP-1'],
  files = ['rules/week.ts', 'test/week.spec.ts'],
}: {
  table?: readonly string[];
  titles?: Readonly<Record<string, readonly string[]>>;
  unloadable?: Evidence['tests']['unloadable'];
  ids?: readonly string[];
  files?: readonly string[];
} = {}): Evidence => ({
  overview: readOverview(
    ['| id | a | b | c | d | e |', '| --- | --- | --- | --- | --- | --- |', ...table].join('\n'),
  ),
  tests: {
    titled: Object.entries(titles).flatMap(([file, found]) => found.map(title => ({ file, title }))),
    unloadable,
  },
  ids,
  exists: path => files.includes(path),
});
