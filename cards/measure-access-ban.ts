import { accessBanTexts, measureFormTexts } from '../texts/measure-forms.ts';
import { asIs, type Say } from '../texts/words.ts';
import { choiceField, dateField } from './blocks/field.ts';
import { paragraph } from './blocks/text.ts';
import { type Filled, type FormFrame, longText, measureForm } from './measure-form.ts';

export const accessBanFields = ['locations', 'from', 'until', 'delivery', 'grounds'] as const;
export type AccessBanField = (typeof accessBanFields)[number];

/** A location to keep somebody out of. */
export interface BannedPlace {
  readonly key: string;
  readonly name: string;
}

/** An access ban: where, from when until when, why, and how the letter gets there [M4-1] [M4-2] [M4-3]. */
export const accessBanForm = (
  frame: FormFrame,
  filled: Filled<AccessBanField>,
  { locations }: { readonly locations: readonly BannedPlace[] },
  say: Say,
) =>
  measureForm(say, 'accessBan', frame, [
    paragraph(say, accessBanTexts.goal),
    ...choiceField(say, {
      id: 'locations',
      label: accessBanTexts.locations,
      value: filled.typed.locations,
      problem: filled.problems?.locations,
      style: 'expanded',
      many: true,
      choices: [
        { value: 'all', title: accessBanTexts.all },
        ...locations.map(({ key, name }) => ({ value: key, title: asIs(name) })),
      ],
    }),
    ...dateField(say, {
      id: 'from',
      label: accessBanTexts.from,
      value: filled.typed.from,
      problem: filled.problems?.from,
    }),
    ...dateField(say, {
      id: 'until',
      label: accessBanTexts.until,
      value: filled.typed.until,
      problem: filled.problems?.until,
    }),
    ...choiceField(say, {
      id: 'delivery',
      label: accessBanTexts.delivery,
      value: filled.typed.delivery,
      problem: filled.problems?.delivery,
      style: 'expanded',
      choices: [
        { value: 'inPerson', title: accessBanTexts.inPerson },
        { value: 'registeredPost', title: accessBanTexts.registeredPost },
      ],
    }),
    ...longText(say, 'grounds', measureFormTexts.grounds, filled, measureFormTexts.groundsHint),
  ]);
