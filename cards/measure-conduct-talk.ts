import { conductTalkTexts, measureFormTexts } from '../texts/measure-forms.ts';
import type { Say } from '../texts/words.ts';
import { choiceField, dateField, timeField } from './blocks/field.ts';
import { paragraph } from './blocks/text.ts';
import { type Filled, type FormFrame, longText, measureForm } from './measure-form.ts';

export const conductTalkFields = ['grounds', 'plannedDate', 'plannedTime', 'withEmployee'] as const;
export type ConductTalkField = (typeof conductTalkFields)[number];

/** A conduct talk: why, when, and with whom; it says until when [M2-3] [M2-4]. */
export const conductTalkForm = (
  frame: FormFrame,
  filled: Filled<ConductTalkField>,
  { due }: { readonly due: Date },
  say: Say,
) =>
  measureForm(say, 'conductTalk', frame, [
    paragraph(say, conductTalkTexts.goal),
    paragraph(say, conductTalkTexts.before(due)),
    ...dateField(say, {
      id: 'plannedDate',
      label: conductTalkTexts.plannedDate,
      value: filled.typed.plannedDate,
      problem: filled.problems?.plannedDate,
    }),
    ...timeField(say, {
      id: 'plannedTime',
      label: conductTalkTexts.plannedTime,
      value: filled.typed.plannedTime,
      problem: filled.problems?.plannedTime,
    }),
    ...choiceField(say, {
      id: 'withEmployee',
      label: conductTalkTexts.withEmployee,
      value: filled.typed.withEmployee,
      problem: filled.problems?.withEmployee,
      style: 'expanded',
      choices: [
        { value: 'yes', title: conductTalkTexts.yes },
        { value: 'no', title: conductTalkTexts.no },
        { value: 'notAble', title: conductTalkTexts.notAble },
      ],
    }),
    ...longText(say, 'grounds', measureFormTexts.grounds, filled, measureFormTexts.groundsHint),
  ]);
