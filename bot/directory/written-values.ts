import { z } from 'zod';
import { expectations, fieldsOf } from './expectations.ts';

/** One line that a person can read: no control characters, nothing that changes the direction of writing. */
const line = (length: number, error: string) =>
  z
    .string({ error })
    .regex(new RegExp(`^(?=.*\\S)[^\\p{C}\\p{Zl}\\p{Zp}]{1,${length}}$`, 'u'), { error })
    .trim();

export const name = line(100, expectations.name);
export const sentence = line(300, expectations.sentence);
/** From 112 up to the longest number there is; an extension of the municipality's own exchange is one too. */
export const phone = z
  .string({ error: expectations.phone })
  .regex(/^(?:\+|\()?[0-9](?:[ ()-]{0,2}[0-9]){2,14}$/, { error: expectations.phone });

/** A group of fields that are all known; what else is written is a mistake. */
export const fields = <T extends z.core.$ZodLooseShape>(what: string, shape: T) =>
  z.strictObject(shape, { error: fieldsOf(what, Object.keys(shape)) });
