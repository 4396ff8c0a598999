import { reportWays } from '../protocol/accident/accident.ts';
import { accidentTexts } from '../texts/accident.ts';
import { incidentTitle } from '../texts/incident.ts';
import { measureLimits } from '../texts/measure-forms.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField, dateField, textField, timeField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, labelled, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import { type Filled, longText } from './measure-form.ts';

export const accidentFields = ['as', 'on', 'time', 'how', 'reference', 'because'] as const;
export type AccidentField = (typeof accidentFields)[number];

export interface AccidentFormModel {
  readonly incident: string;
  readonly number?: string;
  readonly phone: string;
  /** Local ISO date of today. */
  readonly today: string;
  readonly filled: Filled<AccidentField>;
  readonly notice?: Words;
}

const wayWords = { phone: accidentTexts.phone, online: accidentTexts.onlineWay } as const;

/** Reported, when and how; or why it need not be. There is no third way out [E-19]. */
export const accidentForm = (model: AccidentFormModel, say: Say): Card => {
  const { incident, number, phone, today, filled, notice } = model;
  const { typed: values, problems } = filled;
  return card(
    say,
    [
      ...(notice ? [banner('accent', typed(say(notice)))] : []),
      title(say, accidentTexts.formTitle),
      aside(say, incidentTitle(number)),
      labelled(say(accidentTexts.call), phone),
      ...choiceField(say, {
        id: 'as',
        label: accidentTexts.as,
        value: values.as,
        problem: problems?.as,
        style: 'expanded',
        choices: [
          { value: 'reported', title: accidentTexts.reported },
          { value: 'notRequired', title: accidentTexts.notRequired },
        ],
      }),
      ...dateField(say, {
        id: 'on',
        label: accidentTexts.on,
        value: values.on,
        problem: problems?.on,
        max: today,
      }),
      ...timeField(say, {
        id: 'time',
        label: accidentTexts.time,
        value: values.time,
        problem: problems?.time,
      }),
      ...choiceField(say, {
        id: 'how',
        label: accidentTexts.how,
        value: values.how,
        problem: problems?.how,
        style: 'compact',
        choices: reportWays.map(way => ({ value: way, title: wayWords[way] })),
      }),
      ...textField(say, {
        id: 'reference',
        label: accidentTexts.reference,
        value: values.reference?.slice(0, measureLimits.most),
        problem: problems?.reference,
        hint: accidentTexts.referenceHint,
        maxLength: 50,
      }),
      ...longText(say, 'because', accidentTexts.because, filled, accidentTexts.becauseHint),
    ],
    [
      button(say, accidentTexts.raise, { action: 'accident.settle', case: incident }, { style: 'positive' }),
      button(
        say,
        { nl: 'Terug', en: 'Back' },
        { action: 'incident.otherSteps', case: incident },
        { withoutInputs: true },
      ),
    ],
  );
};
