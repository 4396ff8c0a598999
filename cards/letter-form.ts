import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { MeasureLetter } from '../protocol/measures/steps/letter.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { letterFormTexts } from '../texts/letter-form.ts';
import { letterWords } from '../texts/letters.ts';
import { asIs, type Say, sentences, type Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { type Choice, choiceField, dateField, textField, timeField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** What sort of answer a field takes. */
type Sort =
  | { readonly is: 'line' | 'text'; readonly maxLength: number }
  | { readonly is: 'day' | 'moment' }
  | { readonly is: 'choice' | 'choices'; readonly choices: readonly Choice[] };

/** One thing that a letter asks for. */
export type LetterField = Sort & {
  /** The id of its input; a moment has a second one for the time. */
  readonly id: string;
  readonly timeId?: string;
  readonly label: Words;
  readonly hint?: Words;
  readonly value?: string;
  readonly time?: string;
  readonly problem?: Words;
  readonly optional: boolean;
};

export interface LetterFormModel {
  readonly incident: string;
  readonly number?: string;
  readonly measure?: string;
  readonly letter: MeasureLetter;
  /** Everything in the letter, or what is still to be filled in. */
  readonly all: boolean;
  readonly fields: readonly LetterField[];
  /** What is too long to be changed here. */
  readonly tooLong: readonly Words[];
  /** Days that what is typed is kept. */
  readonly keptDays: number;
}

const sentence = ({ nl, en }: Words): Words => ({
  nl: `${nl.charAt(0).toUpperCase()}${nl.slice(1)}`,
  en: `${en.charAt(0).toUpperCase()}${en.slice(1)}`,
});

const labelOf = ({ label, optional }: LetterField): Words =>
  optional ? sentences(sentence(label), asIs('–'), letterFormTexts.optional) : sentence(label);

const momentFields = (say: Say, field: LetterField): Elements => {
  const label = sentence(field.label);
  const part = (what: Words): Words => ({ nl: `${label.nl}: ${what.nl}`, en: `${label.en}: ${what.en}` });
  return [
    ...dateField(say, { id: field.id, label: part(letterFormTexts.date), value: field.value }),
    ...timeField(say, {
      id: field.timeId ?? `${field.id}Time`,
      label: part(letterFormTexts.time),
      value: field.time,
      problem: field.problem,
    }),
  ];
};

const inputs = (say: Say, field: LetterField): Elements => {
  const { id, hint, problem } = field;
  const basics = { id, label: labelOf(field), value: field.value, problem, ...(hint ? { hint } : {}) };
  switch (field.is) {
    case 'line':
      return textField(say, {
        ...basics,
        value: field.value?.slice(0, field.maxLength),
        maxLength: field.maxLength,
      });
    case 'text':
      return textField(say, {
        ...basics,
        value: field.value?.slice(0, field.maxLength),
        maxLength: field.maxLength,
        lines: 'many',
      });
    case 'day':
      return dateField(say, basics);
    case 'moment':
      return momentFields(say, field);
    case 'choice':
      return choiceField(say, { ...basics, choices: field.choices, style: 'expanded' });
    case 'choices':
      return choiceField(say, { ...basics, choices: field.choices, style: 'expanded', many: true });
  }
};

/** **Brief maken**: what is still to be filled in, or all of the letter to be changed. Nothing is left as dots. */
export const letterFormCard = (
  { incident, number, measure, letter, all, fields, tooLong, keptDays }: LetterFormModel,
  say: Say,
): Card => {
  const about = { case: incident, ...(measure === undefined ? {} : { measure }) };
  const shown = fields.map(({ id }) => id).join(',');
  return card(
    say,
    [
      title(say, letterWords[letter]),
      aside(say, incidentTitle(number)),
      paragraph(say, all ? letterFormTexts.change : letterFormTexts.missing),
      ...fields.flatMap(field => inputs(say, field)),
      ...tooLong.map(what => aside(say, letterFormTexts.tooLongHere(what))),
      aside(say, letterFormTexts.kept(keptDays)),
    ],
    [
      button(
        say,
        letterFormTexts.read,
        { action: 'letter.write', ...about, pick: `${letter}:${shown}` },
        { style: 'positive' },
      ),
      button(
        say,
        letterFormTexts.discard,
        { action: 'letter.discard', ...about, pick: letter },
        { withoutInputs: true },
      ),
      button(say, incidentButtons.back, { action: 'letter.choose', case: incident }, { withoutInputs: true }),
    ],
  );
};
