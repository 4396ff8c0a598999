import { type CareStep, familyAnswers, noCareReasons } from '../protocol/first-care/first-care.ts';
import { careStepWords, familyWords, firstCareTexts, noCareWords } from '../texts/first-care.ts';
import { incidentTitle } from '../texts/incident.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField, dateField, timeField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { Filled } from './measure-form.ts';

export const firstCareFields = ['as', 'did', 'on', 'time', 'family', 'because'] as const;
export type FirstCareField = (typeof firstCareFields)[number];

export interface FirstCareFormModel {
  readonly incident: string;
  readonly number?: string;
  /** What this report asks to be thought of [LG-1] [NZ-1]. */
  readonly steps: readonly CareStep[];
  /** After something serious the family is asked about as well [LG-3]. */
  readonly family: boolean;
  /** Local ISO date of today. */
  readonly today: string;
  readonly filled: Filled<FirstCareField>;
}

/** Ticks and a moment, or why it was not needed: no field for what was said. */
export const firstCareForm = (model: FirstCareFormModel, say: Say): Card => {
  const { incident, number, steps, family, today, filled } = model;
  const { typed: values, problems } = filled;
  const field = <F extends FirstCareField>(id: F) => ({
    id,
    label: firstCareTexts[id],
    value: values[id],
    problem: problems?.[id],
  });
  return card(
    say,
    [
      title(say, firstCareTexts.record),
      aside(say, incidentTitle(number)),
      paragraph(say, firstCareTexts.intro),
      ...choiceField(say, {
        ...field('as'),
        style: 'expanded',
        choices: [
          { value: 'given', title: firstCareTexts.given },
          { value: 'notNeeded', title: firstCareTexts.notNeeded },
        ],
      }),
      ...choiceField(say, {
        ...field('did'),
        style: 'expanded',
        many: true,
        choices: steps.map(step => ({ value: step, title: careStepWords[step] })),
      }),
      ...dateField(say, { ...field('on'), max: today }),
      ...timeField(say, field('time')),
      ...(family
        ? choiceField(say, {
            ...field('family'),
            hint: firstCareTexts.familyHint,
            style: 'expanded',
            choices: familyAnswers.map(answer => ({ value: answer, title: familyWords[answer] })),
          })
        : []),
      ...choiceField(say, {
        ...field('because'),
        hint: firstCareTexts.becauseHint,
        style: 'compact',
        choices: noCareReasons.map(reason => ({ value: reason, title: noCareWords[reason] })),
      }),
    ],
    [
      button(say, firstCareTexts.save, { action: 'care.record', case: incident }, { style: 'positive' }),
      button(say, firstCareTexts.back, { action: 'incident.card', case: incident }, { withoutInputs: true }),
    ],
  );
};
