import type { Department, Organisation } from '../../protocol/organisation/organisation.ts';
import { town } from '../town.ts';

/**
 * Everybody who could press a button, each with one part only, so that a right that somebody has by another part shows.
 * The cases are about an incident at Stadstoezicht.
 */
export const roles = [
  'reporter',
  'manager',
  'deputy',
  /** A deputy who is a responder of the department's own group as well [C-14]. */
  'deputyWhoResponds',
  'head',
  'managerElsewhere',
  'headElsewhere',
  /** A manager elsewhere, to whom the case was handed. */
  'handedTo',
  'responder',
  'responderElsewhere',
  /** A responder who took the aftercare request up, or gave it back. */
  'claimer',
  /** For whom the aftercare is; a responder of the same group, who may not look after himself. */
  'victim',
  'safetyOfficer',
  'hrManager',
  'reception',
  'guard',
  'administrator',
  'outsider',
  /** Works here, but stands nowhere in the organisation file. */
  'unknown',
] as const;
export type Role = (typeof roles)[number];

const idOf = (role: Role): string =>
  `00000000-0000-4000-8000-0000000001${String(roles.indexOf(role)).padStart(2, '0')}`;

export const cast = Object.fromEntries(roles.map(role => [role, idOf(role)])) as Readonly<
  Record<Role, string>
>;

const names: Readonly<Partial<Record<Role, string>>> = {
  manager: 'Mark Jansen',
  deputy: 'Farid Amrani',
  deputyWhoResponds: 'Dirk Kuiper',
};

const department = (key: string, people: Pick<Department, 'manager' | 'head'>): Department => ({
  key,
  name: key,
  sector: key,
  deputies: [],
  responders: 'opvang',
  ...people,
});

/** A municipality in which nobody has two parts, but where two parts in one person are the question. */
export const merenveld: Organisation = {
  ...town,
  people: roles
    .filter(role => role !== 'unknown')
    .map(role => ({
      id: cast[role],
      name: names[role] ?? `Collega ${roles.indexOf(role)}`,
      department: ['outsider', 'managerElsewhere'].includes(role) ? 'publiekszaken' : 'stadstoezicht',
    })),
  departments: [
    {
      ...department('stadstoezicht', { manager: cast.manager, head: cast.head }),
      deputies: [cast.deputy, cast.deputyWhoResponds],
      responders: 'bog',
    },
    department('publiekszaken', { manager: cast.managerElsewhere, head: cast.headElsewhere }),
    department('parkeren', { manager: cast.handedTo, head: cast.headElsewhere }),
  ],
  responderGroups: [
    {
      key: 'bog',
      name: 'BOG',
      members: [cast.responder, cast.claimer, cast.victim, cast.deputyWhoResponds],
    },
    { key: 'opvang', name: 'Opvang', members: [cast.responderElsewhere] },
  ],
  locations: [
    { key: 'stadskantoor', name: 'Stadskantoor', reception: [cast.reception], guards: [cast.guard] },
  ],
  safetyOfficers: [cast.safetyOfficer],
  hrManagers: [{ sector: 'stadstoezicht', person: cast.hrManager }],
  administrators: [cast.administrator],
};
