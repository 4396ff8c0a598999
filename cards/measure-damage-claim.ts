import { damageClaimTexts } from '../texts/measure-forms.ts';
import type { Say } from '../texts/words.ts';
import { choiceField, textField } from './blocks/field.ts';
import { paragraph } from './blocks/text.ts';
import { type Filled, type FormFrame, longText, measureForm } from './measure-form.ts';

export const damageClaimFields = ['damage', 'whose', 'amount'] as const;
export type DamageClaimField = (typeof damageClaimFields)[number];

/** A damage claim: what, whose, and how much where that is known [M5-1]. */
export const damageClaimForm = (frame: FormFrame, filled: Filled<DamageClaimField>, say: Say) =>
  measureForm(say, 'damageClaim', frame, [
    paragraph(say, damageClaimTexts.goal),
    ...longText(say, 'damage', damageClaimTexts.damage, filled),
    ...choiceField(say, {
      id: 'whose',
      label: damageClaimTexts.whose,
      value: filled.typed.whose,
      problem: filled.problems?.whose,
      style: 'expanded',
      choices: [
        { value: 'employee', title: damageClaimTexts.employee },
        { value: 'municipality', title: damageClaimTexts.municipality },
        { value: 'both', title: damageClaimTexts.both },
      ],
    }),
    ...textField(say, {
      id: 'amount',
      label: damageClaimTexts.amount,
      value: filled.typed.amount?.slice(0, 40),
      problem: filled.problems?.amount,
      placeholder: damageClaimTexts.amountExample,
      maxLength: 40,
    }),
  ]);
