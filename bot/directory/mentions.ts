import type { Path } from './directory-error.ts';
import type { Outline } from './outline.ts';

/** A place in the file where something is named by its key. */
export interface Mention {
  readonly path: Path;
  readonly key: string;
}

/** The entries of a part of the file that have the right shape. */
export const entries = <T>(record: Readonly<Record<string, T | undefined>> | undefined): [string, T][] =>
  Object.entries(record ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));

/** A single field that names something, if it is filled in. */
export const one = (path: Path, key: string | undefined): Mention[] =>
  key === undefined ? [] : [{ path, key }];

/** A list that names something. */
export const list = (path: Path, keys: readonly (string | undefined)[]): Mention[] =>
  keys.flatMap((key, index) => one([...path, index], key));

/** Every list in which people are named. */
export const peopleLists = (file: Outline): Mention[][] => [
  ...entries(file.departments).map(([key, { deputies }]) => list(['departments', key, 'deputies'], deputies)),
  ...entries(file.responderGroups).map(([key, { members }]) =>
    list(['responderGroups', key, 'members'], members),
  ),
  ...entries(file.locations).flatMap(([key, { reception, guards }]) => [
    list(['locations', key, 'reception'], reception),
    list(['locations', key, 'guards'], guards),
  ]),
  list(['safetyOfficers'], file.safetyOfficers),
  list(['facilities'], file.facilities),
  list(['administrators'], file.administrators),
];

/** Every place in which a person is named, lists included. */
export const mentionedPeople = (file: Outline): Mention[] => [
  ...entries(file.departments).flatMap(([key, { manager, head }]) => [
    ...one(['departments', key, 'manager'], manager),
    ...one(['departments', key, 'head'], head),
  ]),
  ...entries(file.hrManagers).flatMap(([sector, key]) => one(['hrManagers', sector], key)),
  ...peopleLists(file).flat(),
];
