import type { IAdaptiveCard } from '@microsoft/teams.cards';
import {
  damageAmountLabel,
  damageClaimTexts,
  damageItemLabel,
  damageItemMost,
} from '../texts/measure-forms.ts';
import type { Say } from '../texts/words.ts';
import { choiceField, textField } from './blocks/field.ts';
import { aside, paragraph } from './blocks/text.ts';
import { type Filled, type FormFrame, measureForm } from './measure-form.ts';

/** A row of the form: what was damaged, and what it costs. */
export const damageRows = [
  { what: 'item1', amount: 'amount1' },
  { what: 'item2', amount: 'amount2' },
  { what: 'item3', amount: 'amount3' },
  { what: 'item4', amount: 'amount4' },
  { what: 'item5', amount: 'amount5' },
] as const;
export type DamageClaimField = 'whose' | (typeof damageRows)[number]['what' | 'amount'];
export const damageClaimFields: readonly DamageClaimField[] = [
  'whose',
  ...damageRows.flatMap(({ what, amount }) => [what, amount]),
];

/** What no client lets anybody type is cut, so that a card stays small enough to be shown. */
const amountMost = 40;

/** A damage claim: whose, and what with its amount where that is known; who does not get anything, too [M5-1] [M5-3] [M5-4]. */
export const damageClaimForm = (frame: FormFrame, { typed, problems }: Filled<DamageClaimField>, say: Say) =>
  measureForm(say, 'damageClaim', frame, [
    paragraph(say, damageClaimTexts.goal),
    aside(say, damageClaimTexts.visitors),
    ...choiceField(say, {
      id: 'whose',
      label: damageClaimTexts.whose,
      value: typed.whose,
      problem: problems?.whose,
      style: 'expanded',
      choices: [
        { value: 'employee', title: damageClaimTexts.employee },
        { value: 'municipality', title: damageClaimTexts.municipality },
        { value: 'both', title: damageClaimTexts.both },
      ],
    }),
    ...damageRows.flatMap(
      ({ what, amount }, index): NonNullable<IAdaptiveCard['body']> => [
        ...textField(say, {
          id: what,
          label: damageItemLabel(index + 1),
          value: typed[what]?.slice(0, damageItemMost),
          problem: problems?.[what],
          maxLength: damageItemMost,
        }),
        ...textField(say, {
          id: amount,
          label: damageAmountLabel(index + 1),
          value: typed[amount]?.slice(0, amountMost),
          problem: problems?.[amount],
          placeholder: damageClaimTexts.amountExample,
          maxLength: amountMost,
        }),
      ],
    ),
  ]);
