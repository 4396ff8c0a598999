import { heldFields, heldForm } from '../../../cards/step-held.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import { measureLimits } from '../../../texts/measure-forms.ts';
import { tooLong } from '../../../texts/measure-problems.ts';
import { stepProblems } from '../../../texts/measure-step-forms.ts';
import { found, oneOf } from '../measure-input/checks.ts';
import { wrongOn } from './days.ts';
import { stepOf, stepSheetsOf } from './sheet.ts';

export const heldSheets = stepSheetsOf({
  fields: heldFields,
  prefilled: ({ measure: { plan }, now }) => ({
    on: localDate(now),
    ...(plan.kind === 'conductTalk' ? { present: plan.withEmployee } : {}),
  }),
  read: ({ on, present, mistake }, desk) => {
    const employeePresent = oneOf(['yes', 'no', 'notAble'], present);
    const problems = found({
      on: wrongOn(on, desk),
      present: employeePresent ? undefined : stepProblems.choosePresent,
      mistake: mistake.length > measureLimits.most ? tooLong(mistake.length) : undefined,
    });
    if (problems || !employeePresent) return { problems: problems ?? {} };
    return {
      plan: {
        step: 'held',
        on,
        employeePresent,
        ...(mistake === '' ? {} : { municipalMistake: mistake }),
      },
    };
  },
  card: (frame, filled, desk, say) => heldForm(frame, filled, stepOf(desk), say),
});
