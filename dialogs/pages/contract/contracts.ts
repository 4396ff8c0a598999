import { me } from './me.ts';
import { press } from './press.ts';
import { work } from './work.ts';

/** The closed list of everything that a page can ask. A question without an answer does not compile (`questions.ts`). */
export const contracts = { me, press, work } as const;

export type QuestionName = keyof typeof contracts;
