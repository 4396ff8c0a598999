import type { QuestionName } from './contract/contracts.ts';
import { askMe } from './me.ts';
import { askPress } from './press.ts';
import type { Question } from './question.ts';
import { askWork } from './work.ts';

/** The one closed table of what pages can ask, as `actions.ts` is of what buttons can. */
export const questions = {
  me: askMe,
  press: askPress,
  work: askWork,
} as const satisfies Readonly<Record<QuestionName, Question>>;
