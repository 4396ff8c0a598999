import { contactedFields, contactedForm } from '../../../cards/step-contacted.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import { warningStepTexts } from '../../../texts/steps/warning.ts';
import { found } from '../measure-input/checks.ts';
import { wrongOn } from './days.ts';
import { deciderName } from './decider.ts';
import { stepOf, stepSheetsOf } from './sheet.ts';
import { wrongNeeded } from './short-text.ts';

export const contactedSheets = stepSheetsOf({
  fields: contactedFields,
  prefilled: desk => {
    const name = deciderName(desk);
    return { on: localDate(desk.now), ...(name === undefined ? {} : { by: name }) };
  },
  read: ({ on, by }, desk) => {
    const problems = found({
      on: wrongOn(on, desk),
      by: wrongNeeded(by, warningStepTexts.whoSpoke),
    });
    return problems ? { problems } : { plan: { step: 'contacted', on, by } };
  },
  card: (frame, filled, desk, say) => contactedForm(frame, filled, stepOf(desk), say),
});
