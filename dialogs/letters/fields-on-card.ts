import type { Choice } from '../../cards/blocks/field.ts';
import type { LetterField } from '../../cards/letter-form.ts';
import { shapes } from '../../letters/given.ts';
import { letters } from '../../letters/kinds.ts';
import { type FieldName, fieldWords } from '../../letters/letter.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import { letterChoices, letterFormTexts, letterHints } from '../../texts/letter-form.ts';
import { asIs } from '../../texts/words.ts';
import { limitOf, timeOf } from './inputs.ts';
import { type Manuscript, problemOf } from './manuscript.ts';

const named = (values: readonly string[]): readonly Choice[] =>
  values.map(value => ({ value, title: letterChoices[value] ?? asIs(value) }));

const places = ({ locations }: Organisation): readonly Choice[] => [
  { value: 'all', title: letterFormTexts.all },
  ...locations.map(({ key, name }) => ({ value: key, title: asIs(name) })),
];

const sortOf = (field: FieldName, organisation: Organisation) => {
  const shape = shapes[field];
  const maxLength = limitOf(field) ?? 0;
  switch (shape.is) {
    case 'line':
    case 'cents':
      return { is: 'line', maxLength: maxLength || 20 } as const;
    case 'text':
    case 'lines':
      return { is: 'text', maxLength } as const;
    case 'day':
    case 'moment':
      return { is: shape.is } as const;
    case 'choice':
    case 'choices':
      return { is: shape.is, choices: named(shape.of) } as const;
    case 'yesNo':
      return {
        is: 'choice',
        choices: [
          { value: 'yes', title: letterFormTexts.yes },
          { value: 'no', title: letterFormTexts.no },
        ],
      } as const;
    case 'locations':
      return { is: 'choices', choices: places(organisation) } as const;
    case 'sender':
      return undefined;
  }
};

/**
 * Fields of a letter as a card shows them.
 * @param again the form was sent: what is wrong with it is said; before that, an empty field is only empty.
 */
export const fieldsOnCard = (
  manuscript: Manuscript,
  fields: readonly FieldName[],
  organisation: Organisation,
  again: boolean,
): readonly LetterField[] => {
  const { letter, typed, missing } = manuscript;
  const always: readonly FieldName[] = letters[letter].always;
  return fields.flatMap((field): readonly LetterField[] => {
    const sort = sortOf(field, organisation);
    if (!sort) return [];
    const [value, time] = [typed[field], typed[timeOf(field)]];
    const problem = again ? problemOf(manuscript, field) : undefined;
    const hint = letterHints[field];
    const own = {
      id: field,
      timeId: timeOf(field),
      label: fieldWords(field),
      optional: !always.includes(field) && !missing.includes(field),
      ...(value === undefined ? {} : { value }),
      ...(time === undefined ? {} : { time }),
      ...(problem ? { problem } : {}),
      ...(hint ? { hint } : {}),
    };
    return [{ ...own, ...sort }];
  });
};
