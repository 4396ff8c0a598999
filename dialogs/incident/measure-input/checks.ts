import { measureLimits } from '../../../texts/measure-forms.ts';
import { measureProblems, tooLong } from '../../../texts/measure-problems.ts';
import type { Words } from '../../../texts/words.ts';

/** One of a closed list, or nothing. */
export const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined =>
  list.find(item => item === text);

/** What is wrong with a reason, if anything is. */
export const wrongGrounds = (text: string): Words | undefined => {
  if (text.length < measureLimits.least) return measureProblems.grounds;
  return text.length > measureLimits.most ? tooLong(text.length) : undefined;
};

/** Leaves out the fields with which nothing is wrong; nothing at all when all of them are right. */
export const found = <Field extends string>(
  problems: Readonly<Record<Field, Words | undefined>>,
): Readonly<Partial<Record<Field, Words>>> | undefined => {
  const wrong = Object.entries<Words | undefined>(problems).filter(([, words]) => words !== undefined);
  return wrong.length === 0
    ? undefined
    : (Object.fromEntries(wrong) as Readonly<Partial<Record<Field, Words>>>);
};
