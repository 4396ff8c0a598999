import { breachedFields, breachedForm } from '../../../cards/step-breached.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import { rungAfter } from '../../../protocol/measures/ladder.ts';
import { found, wrongGrounds } from '../measure-input/checks.ts';
import { wrongOn } from './days.ts';
import { stepOf, stepSheetsOf } from './sheet.ts';

export const breachedSheets = stepSheetsOf({
  fields: breachedFields,
  prefilled: ({ now }) => ({ on: localDate(now) }),
  read: ({ on, what }, desk) => {
    const problems = found({ on: wrongOn(on, desk), what: wrongGrounds(what) });
    return problems ? { problems } : { plan: { step: 'breached', on, what } };
  },
  card: (frame, filled, desk, say) => {
    const suggestion = rungAfter(desk.measure.plan.kind);
    const about = { measure: stepOf(desk), ...(suggestion ? { suggestion } : {}) };
    return breachedForm(frame, filled, about, say);
  },
});
