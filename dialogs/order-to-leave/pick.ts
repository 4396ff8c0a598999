import { z } from 'zod';
import { type Nth, nths, type Speaker, speakers } from '../../protocol/order-to-leave/orders.ts';

const choices: ReadonlyMap<string, { readonly nth: Nth; readonly said: Speaker }> = new Map(
  nths.flatMap(nth => speakers.map(said => [`${nth}.${said}`, { nth, said }] as const)),
);

/** Which order a button is, and who said it: `2.colleague`. */
export const orderPick = z.string().transform((text, context) => {
  const choice = choices.get(text);
  if (choice) return choice;
  context.addIssue('not one of our orders');
  return z.NEVER;
});

/** Which order a button takes back. */
export const nthPick = z.string().transform((text, context) => {
  const nth = nths.find(each => `${each}` === text);
  if (nth) return nth;
  context.addIssue('not one of our orders');
  return z.NEVER;
});
