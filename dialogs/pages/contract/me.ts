import { z } from 'zod';
import { contract, nothing } from './question.ts';

/** Every page there is, in the order of the menu. */
export const pageNames = ['work'] as const;
export type PageName = (typeof pageNames)[number];

/** Who is looking, in which language, and which pages are for him. The server asks again at every question. */
export const me = contract(
  nothing,
  z.object({
    name: z.string(),
    language: z.enum(['nl', 'en']),
    organisation: z.string(),
    pages: z.array(z.enum(pageNames)),
  }),
);
