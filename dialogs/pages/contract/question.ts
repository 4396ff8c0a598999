import { z } from 'zod';

/**
 * What a page may ask of the server, and what comes back: the one contract that both sides read. The server is held to
 * it by the compiler, the page parses what it gets.
 */
export interface Contract<Input, Output> {
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
}

/** A question with its answer. */
export const contract = <Input, Output>(
  input: z.ZodType<Input>,
  output: z.ZodType<Output>,
): Contract<Input, Output> => ({ input, output });

/** Nothing is asked beside the question itself. */
export const nothing = z.object({});

/** A text in both languages, as everywhere in the house: the page speaks one of them. */
export const words = z.object({ nl: z.string(), en: z.string() });

/** An ISO instant. */
export const instant = z.iso.datetime();
