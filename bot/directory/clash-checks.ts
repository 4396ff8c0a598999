import type { Finding, Path } from './directory-error.ts';
import { entries, list, peopleLists } from './mentions.ts';
import type { Outline } from './outline.ts';

/** A deputy stands in when the manager cannot be reached: that must be somebody else [SK-1e]. */
export const ownDeputies = (file: Outline): Finding[] =>
  entries(file.departments).flatMap(([key, { manager, deputies }]) =>
    list(['departments', key, 'deputies'], deputies)
      .filter(deputy => deputy.key === manager)
      .map(({ path, key: person }) => ({
        path,
        problem: `"${person}" is the manager here and cannot be a deputy too.`,
        remedy: 'Name somebody who stands in when the manager cannot be reached.',
      })),
  );

/** Nobody is named twice in one list. */
export const twiceInList = (file: Outline): Finding[] =>
  peopleLists(file).flatMap(mentions =>
    mentions
      .filter(({ key }, index) => mentions.findIndex(other => other.key === key) < index)
      .map(({ path, key }) => ({
        path,
        problem: `"${key}" is in this list twice.`,
        remedy: 'Remove one of the two.',
      })),
  );

/** A field whose value may be used once among its like. */
interface Unique {
  readonly owner: string;
  readonly path: Path;
  readonly value: string | undefined;
}

const repeated = (fields: readonly Unique[], what: string, remedy: string): Finding[] => {
  const first = new Map<string, string>();
  return fields.flatMap(({ owner, path, value }) => {
    if (value === undefined) return [];
    const folded = value.trim().toLowerCase();
    const earlier = first.get(folded);
    if (earlier !== undefined) return [{ path, problem: `"${earlier}" has the same ${what}.`, remedy }];
    first.set(folded, owner);
    return [];
  });
};

/** Rights hang on the id: two people with one id would have each other's. */
export const sameIds = (file: Outline): Finding[] =>
  repeated(
    entries(file.people).map(([owner, { id }]) => ({ owner, path: ['people', owner, 'id'], value: id })),
    'id',
    'Look up this person\'s own "Object ID" in the Entra admin centre, or remove one of the two.',
  );

const parts = ['departments', 'responderGroups', 'locations'] as const;

/** People choose by name: two of a kind with one name would be mixed up. */
export const sameNames = (file: Outline): Finding[] =>
  parts.flatMap(part =>
    repeated(
      entries<{ name?: string | undefined }>(file[part]).map(([owner, { name }]) => ({
        owner,
        path: [part, owner, 'name'],
        value: name,
      })),
      'name',
      'Give one of the two another name: people choose by name.',
    ),
  );
