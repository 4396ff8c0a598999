import { z } from 'zod';
import { ActError } from './act-error.ts';
import type { Card } from './stored-message.ts';

/** A button of a card as the Teams client would send it when pressed. */
export interface Press {
  type: 'Action.Execute' | 'Action.Submit';
  title: string;
  verb: string | undefined;
  id: string | undefined;
  /** The button's own data with the inputs of the card. */
  data: Record<string, unknown>;
}

const buttonSchema = z.looseObject({
  type: z.enum(['Action.Execute', 'Action.Submit']),
  title: z.string().default(''),
  verb: z.string().optional(),
  id: z.string().optional(),
  data: z.record(z.string(), z.unknown()).default({}),
  associatedInputs: z.string().optional(),
});

const inputSchema = z.looseObject({
  type: z.string().startsWith('Input.'),
  id: z.string(),
  isRequired: z.boolean().default(false),
  value: z.union([z.string(), z.number().transform(String)]).optional(),
  valueOff: z.string().default('false'),
  choices: z.array(z.looseObject({ value: z.string() })).optional(),
});

const foldedSchema = z.looseObject({ type: z.literal('Action.ShowCard') });

type Input = z.infer<typeof inputSchema>;

/**
 * Presses the button with this title (or verb), with the inputs that the person filled in; what is left alone keeps the
 * value that the card came with. Checks what the Teams client checks before it sends anything: required inputs and choices.
 * Throws an {@link ActError} when the card has no such button or input, or the client would not send it.
 */
export function pressButton(card: Card, label: string, filledIn: Record<string, string>): Press {
  const buttons = parts(card).flatMap(part => {
    const button = buttonSchema.safeParse(part).data;
    return button ? [{ part, button }] : [];
  });
  const pressed =
    buttons.find(({ button }) => button.title === label) ??
    buttons.find(({ button }) => button.verb === label);
  if (!pressed) {
    throw new ActError(`no button ${label}; there are: ${buttons.map(one => one.button.title).join(', ')}`);
  }
  const { type, title, verb, id, data, associatedInputs } = pressed.button;
  const inputs = associatedInputs === 'none' ? {} : inputValues(inputsAround(card, pressed.part), filledIn);
  return { type, title, verb, id, data: { ...data, ...inputs } };
}

/** The inputs that go with a button: all, but those of cards that unfold elsewhere. */
function inputsAround(card: Card, button: unknown): Input[] {
  const elsewhere = parts(card)
    .filter(part => foldedSchema.safeParse(part).success && !parts(part).includes(button))
    .flatMap(parts);
  return parts(card)
    .filter(part => !elsewhere.includes(part))
    .flatMap(part => inputSchema.safeParse(part).data ?? []);
}

function inputValues(inputs: readonly Input[], filledIn: Record<string, string>): Record<string, string> {
  const stranger = Object.keys(filledIn).find(id => !inputs.some(input => input.id === id));
  if (stranger !== undefined) throw new ActError(`the card has no input ${stranger}`);
  const entries = inputs.map(input => [input.id, checkedValue(input, filledIn[input.id])] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function checkedValue(input: Input, filledIn: string | undefined): string | undefined {
  const untouched = input.type === 'Input.Toggle' ? (input.value ?? input.valueOff) : input.value;
  const value = filledIn ?? untouched;
  const missing = !value || (input.type === 'Input.Toggle' && value === input.valueOff);
  if (input.isRequired && missing) throw new ActError(`the card asks for ${input.id}`);
  const values = input.choices?.map(choice => choice.value);
  const unknown = value && values && value.split(',').find(one => !values.includes(one));
  if (unknown) throw new ActError(`${input.id} has no choice ${unknown}`);
  return value;
}

/** Every object in a card, also inside columns, action sets and cards behind a button; but no fallbacks. */
function parts(node: unknown): unknown[] {
  if (Array.isArray(node)) return node.flatMap(parts);
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.entries(node).filter(([name]) => !['data', 'fallback', 'refresh'].includes(name));
  return [node, ...inside.flatMap(([, value]) => parts(value))];
}
