import type { Ban } from '../../../protocol/bans/ban-in.ts';
import type { AccessBan } from '../../../protocol/incident/measure.ts';
import type { Step, TakenStep } from '../../../protocol/measures/step.ts';
import { people } from '../../town.ts';

/** The id of the ban in these tests. */
export const banId = '00000000-0000-4000-8000-0000000000b1';
export const formId = '00000000-0000-4000-8000-0000000000f1';

/** Noon of a day, Amsterdam winter time. */
export const noon = (date: string): Date => new Date(`${date}T11:00:00Z`);

const taken = (step: Step, n: number): TakenStep => ({
  ...step,
  id: `step-${n}`,
  takenAt: `2026-11-23T1${n}:00:00.000Z`,
  takenBy: people.mark,
});

export const delivered: Step = {
  step: 'delivered',
  on: '2026-11-23',
  how: 'inPerson',
  handedOverBy: 'Mark Jansen',
};
export const acknowledged: Step = { step: 'acknowledged', on: '2026-11-23' };
export const extendedTo = (until: string): Step => ({
  step: 'extended',
  until,
  grounds: 'Hij blijft dreigen.',
});
export const endedOn = (on: string): Step => ({ step: 'banEnded', on, why: 'notNeeded' });

/** A ban for the town hall, from 23 November 2026 until and including 23 May 2027, decided on that first day. */
export const ban = (plan: Partial<AccessBan> = {}, ...steps: readonly Step[]): Ban => ({
  id: banId,
  decidedAt: '2026-11-23T10:00:00.000Z',
  decidedBy: people.mark,
  plan: {
    kind: 'accessBan',
    grounds: 'Hij sloeg een medewerker.',
    locations: ['stadskantoor'],
    from: '2026-11-23',
    until: '2027-05-23',
    delivery: 'inPerson',
    ...plan,
  },
  ...(steps.length > 0 ? { steps: steps.map(taken) } : {}),
});

/** The same, and the client has the letter. */
export const knownBan = (plan: Partial<AccessBan> = {}, ...steps: readonly Step[]): Ban =>
  ban(plan, delivered, ...steps);
