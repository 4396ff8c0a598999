import type { IContainer } from '@microsoft/teams.cards';
import type { Say, Words } from '../../texts/words.ts';
import { labelled, typed } from '../blocks/text.ts';

export type Lines = NonNullable<IContainer['items']>;

/** An ISO date as people here write it: `23-11-2026`. */
export const dutchDate = (iso: string): string => iso.split('-').reverse().join('-');

/** A label with what was typed behind it, where something was. */
export const ifTyped = (say: Say, label: Words, text: string | undefined): Lines =>
  text === undefined ? [] : [labelled(say(label), text)];

/** A label with a choice behind it. */
export const chosen = (say: Say, label: Words, words: Words): Lines => [labelled(say(label), say(words))];

/** What was told about it, as it was typed. */
export const told = (text: string | undefined): Lines => (text === undefined ? [] : [typed(text)]);
