/**
 * Whose task a follow-up step is. The protocol prints the manager's tasks in italics and names the others in
 * the sentence; where it names nobody, the instruction says in a comment why the task lies where it lies.
 */
export const owners = [
  'employee',
  'colleague',
  'colleagueOrReception',
  'manager',
  'managerAndSecurity',
  'teamManager',
  'security',
  'reception',
  'administration',
  'director',
  'everyone',
] as const;

export type Owner = (typeof owners)[number];
