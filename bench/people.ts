import type { Person, Where } from './activities.ts';

const numbered = (series: string, n: number): string =>
  `be9c0000-0000-4000-8${series}-${String(n).padStart(12, '0')}`;

const person = (series: string, role: string, n: number): Person => ({
  teamsId: `29:${role}-${n}`,
  name: `${role} ${n}`,
  aadObjectId: numbered(series, n),
});

/** Somebody who reports; nobody of these is in the organisation's file, as most employees are not. */
export const employee = (n: number): Person => person('001', 'Employee', n);
/** Somebody who may decide. */
export const deputy = (n: number): Person => person('002', 'Deputy', n);
/** Somebody who may take up aftercare. */
export const responder = (n: number): Person => person('003', 'Responder', n);

export const ownChat = ({ teamsId }: Person): Where => ({ chat: `a:${teamsId.slice(3)}` });
