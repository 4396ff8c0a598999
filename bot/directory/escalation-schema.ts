import { z } from 'zod';
import type { OfficeHours } from '../../protocol/calendar/working-hours.ts';
import { audiences, type Chain, chainNames } from '../../protocol/escalation/chain.ts';
import { choiceOf, expectations, numberOf } from './expectations.ts';
import { fields } from './written-values.ts';

/** A week: who is asked later than that is asked too late. */
const longest = 10_080;

const whole = (unit: string, from: number, to: number) => {
  const error = numberOf(unit, from, to);
  return z.int({ error }).min(from, { error }).max(to, { error });
};

const rung = fields('a rung', {
  to: z.enum(audiences, { error: choiceOf('who', audiences) }),
  after: whole('minutes', 1, longest),
  hours: z.enum(['working', 'always'], { error: choiceOf('hours', ['working', 'always']) }).default('always'),
  times: whole('times', 1, 20).default(1),
  every: whole('minutes', 5, longest).optional(),
}).transform(({ every, ...rest }) => ({ ...rest, every: every ?? rest.after }));

/** One rung or more; the type of a chain says so too. */
const chain = z
  .array(rung, { error: expectations.chain })
  .min(1, { error: expectations.chain })
  .max(12, { error: expectations.chain })
  .transform(([first, ...others], context): Chain => {
    if (first) return [first, ...others];
    context.addIssue({ code: 'custom', message: expectations.chain });
    return z.NEVER;
  });

/** Who is called when something stays undone; a chain that is left out is the usual one. */
export const escalation = fields(
  'the escalation',
  Object.fromEntries(chainNames.map(name => [name, chain.optional()])) as Record<
    (typeof chainNames)[number],
    z.ZodOptional<typeof chain>
  >,
);

const time = z
  .string({ error: expectations.time })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: expectations.time, abort: true });

/** From when until when the office is open. */
export const officeHours = fields('the office hours', { from: time, until: time }).refine(
  ({ from, until }: OfficeHours) => from < until,
  { error: expectations.officeHours, path: ['until'] },
);
