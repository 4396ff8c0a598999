import { refusedFields, refusedForm } from '../../../cards/step-refused.ts';
import { instantOf, isDate, localDate } from '../../../protocol/calendar/local-time.ts';
import { refusedThings } from '../../../protocol/measures/steps/letter.ts';
import { measureProblems } from '../../../texts/measure-problems.ts';
import { letterProblems } from '../../../texts/steps/letter.ts';
import type { Words } from '../../../texts/words.ts';
import { found, oneOf, wrongGrounds } from '../measure-input/checks.ts';
import { wrongOn } from './days.ts';
import { deciderName } from './decider.ts';
import { stepOf, stepSheetsOf } from './sheet.ts';
import { ifThere, wrongShort } from './short-text.ts';

const wrongTime = (on: string, time: string): Words | undefined =>
  time === '' || !isDate(on) || instantOf(on, time) ? undefined : measureProblems.whichTime;

export const refusedSheets = stepSheetsOf({
  fields: refusedFields,
  prefilled: desk => {
    const name = deciderName(desk);
    return { on: localDate(desk.now), ...(name === undefined ? {} : { offeredBy: name }) };
  },
  read: (typed, desk) => {
    const { on, time, where, offeredBy, account } = typed;
    const what = oneOf(refusedThings, typed.what);
    const problems = found({
      what: what ? undefined : letterProblems.chooseRefused,
      on: wrongOn(on, desk),
      time: wrongTime(on, time),
      where: wrongShort(where),
      offeredBy: wrongShort(offeredBy),
      account: wrongGrounds(account),
    });
    if (problems || !what) return { problems: problems ?? {} };
    return {
      plan: {
        step: 'refused',
        on,
        what,
        account,
        // Some clients add the seconds to a time.
        ...ifThere('time', time.slice(0, 5)),
        ...ifThere('where', where),
        ...ifThere('offeredBy', offeredBy),
      },
    };
  },
  card: (frame, filled, desk, say) => refusedForm(frame, filled, stepOf(desk), say),
});
