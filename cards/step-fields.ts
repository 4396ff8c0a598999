import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { damageClaimTexts } from '../texts/measure-forms.ts';
import type { Say, Words } from '../texts/words.ts';
import { choiceField, textField } from './blocks/field.ts';
import type { Filled } from './measure-form.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** How much a short text of a step holds: a name, a place, a code. */
export const shortMost = 200;

/** A short text, shown as it was typed. */
export const shortText = <Field extends string>(
  say: Say,
  id: Field,
  label: Words,
  { typed, problems }: Filled<Field>,
  more: { readonly hint?: Words; readonly placeholder?: Words } = {},
): Elements =>
  textField(say, {
    id,
    label,
    value: typed[id]?.slice(0, shortMost),
    problem: problems?.[id],
    maxLength: shortMost,
    ...more,
  });

/** An amount in euro. */
export const amountField = <Field extends string>(
  say: Say,
  id: Field,
  label: Words,
  filled: Filled<Field>,
): Elements => shortText(say, id, label, filled, { placeholder: damageClaimTexts.amountExample });

/** One out of a closed list, as buttons to tap. */
export const oneChoice = <Field extends string, Value extends string>(
  say: Say,
  id: Field,
  label: Words,
  { typed, problems }: Filled<Field>,
  values: readonly Value[],
  words: Readonly<Record<Value, Words>>,
): Elements =>
  choiceField(say, {
    id,
    label,
    value: typed[id],
    problem: problems?.[id],
    style: 'expanded',
    choices: values.map(value => ({ value, title: words[value] })),
  });
