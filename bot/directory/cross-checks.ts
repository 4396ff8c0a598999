import { ownDeputies, sameIds, sameNames, twiceInList } from './clash-checks.ts';
import type { Finding } from './directory-error.ts';
import type { Outline } from './outline.ts';
import { strangeSectors, unknownDepartments, unknownGroups, unknownPeople } from './reference-checks.ts';

const checks = [
  unknownPeople,
  unknownDepartments,
  unknownGroups,
  strangeSectors,
  ownDeputies,
  twiceInList,
  sameIds,
  sameNames,
] as const;

/** What the parts of the file must be for one another. */
export const crossChecks = (file: Outline): Finding[] => checks.flatMap(check => check(file));
