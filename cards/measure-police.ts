import { policeFormTexts } from '../texts/measure-forms.ts';
import { policeTexts } from '../texts/police.ts';
import type { Say } from '../texts/words.ts';
import { choiceField, dateField } from './blocks/field.ts';
import { type Filled, type FormFrame, longText, measureForm } from './measure-form.ts';
import { adviceLines, type PoliceCircumstances } from './police-advice.ts';

export const policeFields = ['which', 'filedBy', 'filedOn', 'grounds'] as const;
export type PoliceField = (typeof policeFields)[number];

const choices = (filled: Filled<PoliceField>, say: Say) => [
  ...choiceField(say, {
    id: 'which',
    label: policeFormTexts.which,
    value: filled.typed.which,
    problem: filled.problems?.which,
    hint: policeTexts.difference,
    style: 'expanded',
    choices: [
      { value: 'report', title: policeFormTexts.report },
      { value: 'notification', title: policeFormTexts.notification },
    ],
  }),
  ...choiceField(say, {
    id: 'filedBy',
    label: policeFormTexts.filedBy,
    value: filled.typed.filedBy,
    problem: filled.problems?.filedBy,
    style: 'expanded',
    choices: [
      { value: 'employee', title: policeFormTexts.employee },
      { value: 'employer', title: policeFormTexts.employer },
    ],
  }),
];

/**
 * To the police: a report or a notification, by whom and why. First what the protocol advises [M3-8] [M3-9] [M3-10],
 * that it is never a duty [M3-14], and the address to give [M3-15].
 */
export const policeForm = (
  frame: FormFrame,
  filled: Filled<PoliceField>,
  circumstances: PoliceCircumstances,
  say: Say,
) =>
  measureForm(say, 'police', frame, [
    ...adviceLines(say, circumstances),
    ...choices(filled, say),
    ...dateField(say, {
      id: 'filedOn',
      label: policeFormTexts.filedOn,
      value: filled.typed.filedOn,
      problem: filled.problems?.filedOn,
    }),
    ...longText(say, 'grounds', policeFormTexts.grounds, filled),
  ]);
