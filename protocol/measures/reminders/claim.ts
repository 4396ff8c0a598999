import { instantOf } from '../../calendar/local-time.ts';
import { daysLater, nextWorkingMorning } from '../../calendar/working-days.ts';
import type { Measure } from '../../incident/measure.ts';
import { lateMornings } from './moments.ts';

/** When something last happened about the claim. */
export const lastMovement = ({ decidedAt, steps = [] }: Pick<Measure, 'decidedAt' | 'steps'>): Date =>
  new Date(steps.at(-1)?.takenAt ?? decidedAt);

/** Until when the client was given to pay: before then nobody needs to ask. */
const payBefore = ({ steps = [] }: Pick<Measure, 'steps'>): Date | undefined => {
  const claimed = steps.findLast(({ step }) => step === 'claimed');
  return claimed?.step === 'claimed' && claimed.payBefore !== undefined
    ? instantOf(claimed.payBefore, '12:00')
    : undefined;
};

/** Until when a claim may lie still [M5-5]: so many days after the last movement, and not before the client had to pay. */
export const claimDue = (
  measure: Pick<Measure, 'decidedAt' | 'steps'>,
  { damageClaimDays }: { readonly damageClaimDays: number },
): Date => {
  const still = daysLater(lastMovement(measure), damageClaimDays);
  const term = payBefore(measure);
  return term && term > still ? term : still;
};

/** Every moment at which is asked about a claim that lies still: the working morning after, and as many days later again. */
export const claimMoments = (due: Date, { damageClaimDays }: { readonly damageClaimDays: number }) =>
  Array.from({ length: lateMornings }, (_, n) => nextWorkingMorning(daysLater(due, n * damageClaimDays)));
