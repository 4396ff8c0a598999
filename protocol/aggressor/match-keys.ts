import { type NameParts, namePartsOf } from './name-parts.ts';
import { withOneLetterLess } from './one-slip.ts';
import type { Described } from './same-person.ts';
import { soundOf } from './spelling.ts';

/** In shorter names one slip makes another name, so they are found under themselves alone. */
const longEnough = 5;

/**
 * The number of these rules. Raise it with every change to them, or to what they rest on (`name-parts.ts`,
 * `spelling.ts`): documents that were filed under older keys are then given new ones when the bot starts.
 */
export const keysEdition = 1;

/** Both are found under what is left of them without the letter in which they differ. */
const surnameKeys = (surname: string): readonly string[] => {
  const sound = soundOf(surname);
  const words = [...sound].length >= longEnough ? [sound, ...withOneLetterLess(sound)] : [sound];
  return words.map(word => `n:${word}`);
};

/** A first name with a surname, in the order of the alphabet: the other way round it is found as well. */
const wholeKeys = ({ surnames, given }: NameParts): readonly string[] => {
  const full = given.filter(({ short }) => !short).map(({ text }) => soundOf(text));
  return surnames.flatMap(surname => full.map(name => `w:${[soundOf(surname), name].sort().join('+')}`));
};

/**
 * Everything under which a person can be found. Two descriptions that may be of one person share a key, always; who
 * shares a key is no more than worth comparing (`comparePeople`). Nothing for who has no name.
 */
export const matchKeys = ({ name, birthDate }: Described): readonly string[] => {
  const parts = name === undefined ? undefined : namePartsOf(name);
  if (!parts || parts.surnames.length === 0) return [];
  const born = birthDate === undefined ? [] : [`b:${birthDate}`];
  return [...new Set([...born, ...wholeKeys(parts), ...parts.surnames.flatMap(surnameKeys)])];
};
