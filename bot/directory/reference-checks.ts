import type { Finding } from './directory-error.ts';
import { entries, type Mention, mentionedPeople, one } from './mentions.ts';
import { didYouMean } from './nearest.ts';
import type { Outline } from './outline.ts';

const unlisted = (keys: readonly string[], mentions: readonly Mention[]) =>
  mentions.filter(({ key }) => !keys.includes(key));

/** Everybody named must be listed under people. A full name instead of the key is recognised. */
export const unknownPeople = (file: Outline): Finding[] => {
  if (file.people === undefined) return [];
  const keys = Object.keys(file.people);
  const people = entries(file.people);
  return unlisted(keys, mentionedPeople(file)).map(({ path, key }) => {
    const byName = people.find(([, { name }]) => name?.toLowerCase() === key.toLowerCase())?.[0];
    const remedy = `${didYouMean(byName ?? key, keys)}Add the person under "people" or correct the key.`;
    return { path, problem: `"${key}" is not in people.`, remedy };
  });
};

const unknownIn = (part: 'departments' | 'responderGroups', file: Outline, mentions: readonly Mention[]) => {
  if (file[part] === undefined) return [];
  const keys = Object.keys(file[part]);
  return unlisted(keys, mentions).map(({ path, key }) => {
    const remedy = `${didYouMean(key, keys)}Add it under "${part}" or correct the key.`;
    return { path, problem: `"${key}" is not in ${part}.`, remedy };
  });
};

/** The department in which somebody works. */
export const unknownDepartments = (file: Outline): Finding[] => {
  const mentions = entries(file.people).flatMap(([key, { department }]) =>
    one(['people', key, 'department'], department),
  );
  return unknownIn('departments', file, mentions);
};

/** The group that looks after a department's people [BO-5]. */
export const unknownGroups = (file: Outline): Finding[] => {
  const mentions = entries(file.departments).flatMap(([key, { responders }]) =>
    one(['departments', key, 'responders'], responders),
  );
  return unknownIn('responderGroups', file, mentions);
};

/** An HR manager is there for a sector with departments in it [PM-1]. */
export const strangeSectors = (file: Outline): Finding[] => {
  if (file.departments === undefined) return [];
  const sectors = entries(file.departments).flatMap(([, { sector }]) =>
    sector === undefined ? [] : [sector],
  );
  return Object.keys(file.hrManagers)
    .filter(sector => !sectors.includes(sector))
    .map(sector => ({
      path: ['hrManagers', sector],
      problem: `no department has the sector "${sector}".`,
      remedy: `${didYouMean(sector, sectors)}Write the sector as it stands with its departments.`,
    }));
};
