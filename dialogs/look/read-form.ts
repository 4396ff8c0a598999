import { type LookField, lookFields } from '../../cards/look-form.ts';
import { namePartsOf } from '../../protocol/aggressor/name-parts.ts';
import { plainLetters } from '../../protocol/aggressor/plain-letters.ts';
import type { Described } from '../../protocol/aggressor/same-person.ts';
import { isDate, localDate } from '../../protocol/calendar/local-time.ts';
import type { LookReason, LookStanding } from '../../protocol/look/look-case.ts';
import { reasonsFor } from '../../protocol/look/look-rights.ts';
import { lookLimits, lookProblems } from '../../texts/look.ts';
import type { Words } from '../../texts/words.ts';
import { typedText } from '../typed-text.ts';

export type LookTyped = Readonly<Record<LookField, string>>;

/** What somebody asks for. */
export interface LookAsked {
  readonly who: Described & { readonly name: string };
  readonly reason: LookReason;
  readonly note?: string;
}

/** What was typed, or what is wrong with it. */
export type LookReading =
  | { readonly asked: LookAsked }
  | { readonly problems: Readonly<Partial<Record<LookField, Words>>> };

/** Every field as it was typed; an empty one is an empty text. */
export const lookTyped = (input: Readonly<Record<string, unknown>>): LookTyped => {
  const [name, birthDate, reason, note] = lookFields.map(field => typedText.parse(input[field]));
  return { name: name ?? '', birthDate: birthDate ?? '', reason: reason ?? '', note: note ?? '' };
};

const wrongName = (name: string): Words | undefined => {
  if (name.length > lookLimits.name) return lookProblems.long;
  return namePartsOf(name).surnames.length === 0 ? lookProblems.name : undefined;
};

/** Nobody who comes to a desk was born before. */
const earliest = '1900-01-01';

const wrongDate = (date: string, standing: LookStanding, now: Date): Words | undefined => {
  if (date === '') return standing === 'colleague' ? lookProblems.dateNeeded : undefined;
  return isDate(date) && date >= earliest && date <= localDate(now) ? undefined : lookProblems.date;
};

/** The note is kept, and who was looked up is not: his name must not get in by the back door. */
const namesHim = (note: string, name: string): boolean => {
  const words = plainLetters(note).split(/[^\p{L}\p{N}]+/u);
  return namePartsOf(name).surnames.some(surname => words.includes(surname));
};

const wrongNote = (note: string, name: string): Words | undefined => {
  if (note.length < lookLimits.leastNote || note.length > lookLimits.note) return lookProblems.note;
  return namesHim(note, name) ? lookProblems.noteNames : undefined;
};

/** Reads the form as this person may fill it in. */
export const readLookForm = (typed: LookTyped, standing: LookStanding, now: Date): LookReading => {
  const { name, birthDate, note } = typed;
  const reason = reasonsFor(standing).find(each => each === typed.reason);
  const all = {
    name: wrongName(name),
    birthDate: wrongDate(birthDate, standing, now),
    reason: reason ? undefined : lookProblems.reason,
    note: reason === 'other' ? wrongNote(note, name) : undefined,
  };
  const problems = Object.fromEntries(Object.entries(all).filter(([, words]) => words !== undefined));
  if (!reason || Object.keys(problems).length > 0) return { problems };
  return {
    asked: {
      who: { name, ...(birthDate === '' ? {} : { birthDate }) },
      reason,
      ...(reason === 'other' ? { note } : {}),
    },
  };
};
