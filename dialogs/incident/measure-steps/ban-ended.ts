import { DateTime } from 'luxon';
import { banEndedFields, banEndedForm } from '../../../cards/step-ban-ended.ts';
import { isDate, localDate } from '../../../protocol/calendar/local-time.ts';
import { banUntil } from '../../../protocol/measures/ban-standing.ts';
import { type BanEndReason, banEndReasons } from '../../../protocol/measures/steps/ban.ts';
import { stepProblems } from '../../../texts/measure-step-forms.ts';
import { banProblems } from '../../../texts/steps/ban.ts';
import type { Words } from '../../../texts/words.ts';
import { found, oneOf, wrongGrounds } from '../measure-input/checks.ts';
import { lastDayOf } from './ban-day.ts';
import { type StepDesk, stepOf, stepSheetsOf } from './sheet.ts';
import { ifThere, wrongLong } from './short-text.ts';

const isOver = ({ measure, now }: StepDesk): boolean => (banUntil(measure) ?? '') < localDate(now);

/** The first day on which the client may come in again by itself. */
const dayAfterTerm = ({ measure }: StepDesk): string =>
  DateTime.fromISO(banUntil(measure) ?? '')
    .plus({ days: 1 })
    .toFormat('yyyy-MM-dd');

/** What was over already, ends today at the latest; what was not, ends no later than by itself. */
const wrongEnd = (on: string, desk: StepDesk): Words | undefined => {
  if (!isDate(on)) return stepProblems.whichDate;
  const today = localDate(desk.now);
  if (on < today) return banProblems.endsPast;
  const last = isOver(desk) ? today : dayAfterTerm(desk);
  return on > last ? banProblems.endsTooLate : undefined;
};

const wrongWhy = (why: BanEndReason | undefined, desk: StepDesk): Words | undefined => {
  if (!why) return banProblems.chooseWhy;
  return why === 'expired' && !isOver(desk) ? banProblems.notExpired : undefined;
};

export const banEndedSheets = stepSheetsOf({
  fields: banEndedFields,
  prefilled: desk => ({ on: localDate(desk.now), ...(isOver(desk) ? { why: 'expired' } : {}) }),
  read: (typed, desk) => {
    const { on, grounds } = typed;
    const why = oneOf(banEndReasons, typed.why);
    const problems = found({
      on: wrongEnd(on, desk),
      why: wrongWhy(why, desk),
      grounds: why === 'expired' ? wrongLong(grounds) : wrongGrounds(grounds),
    });
    if (problems || !why) return { problems: problems ?? {} };
    return { plan: { step: 'banEnded', on, why, ...ifThere('grounds', grounds) } };
  },
  card: (frame, filled, desk, say) =>
    banEndedForm(frame, filled, { measure: stepOf(desk), ...lastDayOf(desk) }, say),
});
