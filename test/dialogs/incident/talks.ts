import type { Measure } from '../../../protocol/incident/measure.ts';
import type { Step, TakenStep } from '../../../protocol/measures/step.ts';
import { people } from '../office.ts';

/** Conduct talks after the incident of `pressing.ts`, decided on half an hour later. */
export const measure = '00000000-0000-4000-8000-0000000000d1';
export const other = '00000000-0000-4000-8000-0000000000d2';
export const invitation = { date: '2026-11-27', time: '10:30', place: 'Stadskantoor, kamer 7' };

const taken = (step: Step, n: number): TakenStep => ({
  ...step,
  id: `00000000-0000-4000-8000-00000000000${n}`,
  takenAt: '2026-11-23T09:59:00.000Z',
  takenBy: people.mark,
});
export const invited: Step = { step: 'invited', ...invitation };
export const held: Step = { step: 'held', on: '2026-11-23', employeePresent: 'yes' };
export const agreed: Step = { step: 'agreed', agreements: [{ what: 'Blijft rustig' }] };

/** A talk that has come this far. */
export const talk = (id: string, ...steps: readonly Step[]): Measure => ({
  id,
  decidedAt: '2026-11-23T09:30:00.000Z',
  decidedBy: people.mark,
  plan: {
    kind: 'conductTalk',
    grounds: 'Hij schold iemand uit.',
    plannedAt: '2026-11-25T14:00',
    withEmployee: 'notAble',
    due: '2026-11-30T22:59:59.999Z',
  },
  ...(steps.length > 0 ? { steps: steps.map(taken) } : {}),
});
