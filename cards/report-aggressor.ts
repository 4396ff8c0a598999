import { choiceWords, fieldHints, fieldWords, reportTexts } from '../texts/report.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField, dateField, textField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { aside } from './blocks/text.ts';
import { fieldOf, type StepModel, stepHead } from './report-step.ts';

/** Step 2: who did it, or what the stranger looked like; who saw it [M3-2]. */
export const reportAggressorCard = (model: StepModel, say: Say) =>
  card(
    say,
    [
      ...stepHead(say, 2, reportTexts.aggressorTitle, model),
      aside(say, fieldHints.aggressor),
      ...choiceField(say, {
        ...fieldOf(model, 'aggressorKnown'),
        label: fieldWords.aggressorKnown,
        style: 'expanded',
        choices: [
          { value: 'yes', title: choiceWords.known },
          { value: 'no', title: choiceWords.unknown },
        ],
      }),
      ...textField(say, { ...fieldOf(model, 'aggressorName'), label: fieldWords.aggressorName }),
      ...dateField(say, {
        ...fieldOf(model, 'aggressorBirthDate'),
        label: fieldWords.aggressorBirthDate,
        max: model.today,
      }),
      ...textField(say, { ...fieldOf(model, 'aggressorAddress'), label: fieldWords.aggressorAddress }),
      ...textField(say, {
        ...fieldOf(model, 'aggressorDescription'),
        label: fieldWords.aggressorDescription,
        lines: 'many',
      }),
      ...textField(say, {
        ...fieldOf(model, 'witnesses'),
        label: fieldWords.witnesses,
        hint: fieldHints.witnesses,
        lines: 'many',
      }),
    ],
    [
      button(
        say,
        reportTexts.next,
        { action: 'report.next', case: model.case, pick: '2' },
        { style: 'positive' },
      ),
      button(say, reportTexts.previous, { action: 'report.back', case: model.case, pick: '2' }),
      ...(model.supplementing
        ? []
        : [button(say, reportTexts.quick, { action: 'report.quick', case: model.case, pick: '2' })]),
      button(say, reportTexts.whatNow, { action: 'report.instruct', case: model.case, pick: '2' }),
      button(say, reportTexts.cancel, { action: 'report.cancel', case: model.case, pick: '2' }),
    ],
  );
