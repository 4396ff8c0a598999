import { make } from './make.ts';

const hues = 8;

/** @returns at most two letters: `Emma de Vries` becomes `EV`. */
export const initials = (name: string): string => {
  const words = name.split(/\s+/).filter(word => /^\p{Lu}/u.test(word));
  const [first = name, last = ''] = words.length > 1 ? [words[0], words.at(-1)] : words;
  return (first.charAt(0) + last.charAt(0)).toUpperCase();
};

/** The same person has the same colour everywhere. */
const hueOf = (key: string): number =>
  [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % hues;

/** A person's round picture, or the bot's six-sided one. Only for the eye: the name stands beside it. */
export const avatar = (key: string, name: string): HTMLElement =>
  key === 'bot'
    ? make('span', { class: 'avatar bot', 'aria-hidden': 'true' }, make('span', {}, name.charAt(0)))
    : make('span', { class: `avatar hue-${hueOf(key)}`, 'aria-hidden': 'true' }, initials(name));
