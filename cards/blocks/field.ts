import type {
  IAdaptiveCard,
  IChoiceSetInput,
  IDateInput,
  ITextInput,
  ITimeInput,
} from '@microsoft/teams.cards';
import type { Say, Words } from '../../texts/words.ts';
import { aside, problem } from './text.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/**
 * What every field has. Validation is the server's alone: a field that the client insists on would hold up the
 * buttons "back" and "finish later", and with them what was typed. So no field is `isRequired` for the client.
 */
export interface Field {
  readonly id: string;
  readonly label: Words;
  readonly value?: string | undefined;
  /** What was wrong with the value; shown beside the field. */
  readonly problem?: Words | undefined;
  readonly hint?: Words;
}

export interface Choice {
  readonly value: string;
  readonly title: Words;
}

const withProblem = (say: Say, field: Field, input: Elements[number]): Elements => [
  input,
  ...(field.hint ? [aside(say, field.hint)] : []),
  ...(field.problem ? [problem(say, field.problem)] : []),
];

/** What no client lets anybody choose is cut, so that a card stays small enough to be shown. */
const mostChosen = { date: 10, time: 8, choice: 1000 } as const;

const chosen = <F extends Field>(field: F, kind: keyof typeof mostChosen): F => ({
  ...field,
  value: field.value?.slice(0, mostChosen[kind]),
});

const basics = (say: Say, field: Field) => ({
  id: field.id,
  label: say(field.label),
  ...(field.value ? { value: field.value } : {}),
});

/** A text field. `maxLength` makes Teams stop there; the server checks again. */
export const textField = (
  say: Say,
  field: Field & { readonly maxLength: number; readonly lines?: 'many'; readonly placeholder?: Words },
): Elements =>
  withProblem(say, field, {
    type: 'Input.Text',
    ...basics(say, field),
    maxLength: field.maxLength,
    ...(field.lines ? { isMultiline: true } : {}),
    ...(field.placeholder ? { placeholder: say(field.placeholder) } : {}),
  } satisfies ITextInput);

/** What a drop-down says before anything is chosen; without it some clients show an empty box. */
const choose: Words = { nl: 'Kies…', en: 'Choose…' };

/** A choice out of a list: `expanded` as buttons to tap, `compact` as a drop-down, `many` where several may be true. */
export const choiceField = (
  say: Say,
  field: Field & {
    readonly choices: readonly Choice[];
    readonly style: 'expanded' | 'compact';
    readonly many?: true;
  },
): Elements =>
  withProblem(say, field, {
    type: 'Input.ChoiceSet',
    ...basics(say, chosen(field, 'choice')),
    style: field.style,
    ...(field.style === 'compact' ? { placeholder: say(choose) } : {}),
    ...(field.many ? { isMultiSelect: true } : {}),
    wrap: true,
    choices: field.choices.map(({ value, title }) => ({ value, title: say(title) })),
  } satisfies IChoiceSetInput);

/** A date: `2026-11-23`. */
export const dateField = (
  say: Say,
  field: Field & { readonly min?: string; readonly max?: string },
): Elements =>
  withProblem(say, field, {
    type: 'Input.Date',
    ...basics(say, chosen(field, 'date')),
    ...(field.min ? { min: field.min } : {}),
    ...(field.max ? { max: field.max } : {}),
  } satisfies IDateInput);

/** A time of day: `14:05`. */
export const timeField = (say: Say, field: Field): Elements =>
  withProblem(say, field, { type: 'Input.Time', ...basics(say, chosen(field, 'time')) } satisfies ITimeInput);
