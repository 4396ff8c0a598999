import { type DayField, type DayStep, dayFields, dayStepForm } from '../../../cards/step-day.ts';
import { localDate } from '../../../protocol/calendar/local-time.ts';
import { wrongOn } from './days.ts';
import { type StepSheets, stepOf, stepSheetsOf } from './sheet.ts';

/** A step of which only the day is to be said. */
const daySheets = (step: DayStep): StepSheets =>
  stepSheetsOf<DayField>({
    fields: dayFields,
    prefilled: ({ now }) => ({ on: localDate(now) }),
    read: ({ on }, desk) => {
      const problem = wrongOn(on, desk);
      return problem ? { problems: { on: problem } } : { plan: { step, on } };
    },
    card: (frame, filled, desk, say) => dayStepForm(step, frame, filled, stepOf(desk), say),
  });

export const noShowSheets = daySheets('noShow');
export const acknowledgedSheets = daySheets('acknowledged');
export const spokenSheets = daySheets('spoken');
