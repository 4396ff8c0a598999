import { noShowFields, noShowForm } from '../../../cards/step-no-show.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import { wrongOn } from './days.ts';
import { stepOf, stepSheetsOf } from './sheet.ts';

export const noShowSheets = stepSheetsOf({
  fields: noShowFields,
  prefilled: ({ now }) => ({ on: localDate(now) }),
  read: ({ on }, desk) => {
    const problem = wrongOn(on, desk);
    return problem ? { problems: { on: problem } } : { plan: { step: 'noShow', on } };
  },
  card: (frame, filled, desk, say) => noShowForm(frame, filled, stepOf(desk), say),
});
