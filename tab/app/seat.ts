import { createContext, useContext } from 'react';
import { type Say, sayIn } from '../../texts/words.ts';
import type { Ask, Output } from './ask.ts';

/** Where the reader sits: who he is, in which language, and whom he can ask. */
export interface Seat {
  readonly me: Output<'me'>;
  readonly say: Say;
  readonly ask: Ask;
}

const nobody: Ask = () => Promise.reject(new Error('asked before anybody sat down'));

export const SeatContext = createContext<Seat>({
  me: { name: '', language: 'nl', organisation: '', pages: [] },
  say: sayIn('nl'),
  ask: nobody,
});

export const useSeat = (): Seat => useContext(SeatContext);
