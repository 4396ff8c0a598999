import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const yes = z.literal('ja').optional();

const heading = z.strictObject({
  onderwerp: z.string(),
  /** `brief` goes to a client; `blad` is a sheet: no address, no salutation. */
  vorm: z.enum(['brief', 'blad']).default('brief'),
  /** Says how it was sent, and has a receipt to sign. */
  verzending: yes,
  groet: z.string().default(''),
  /** Who signs, above the signature. */
  ondertekening: z.string().default(''),
  /** Names who gets a copy. */
  afschrift: z.enum(['ja', 'klantdossier']).optional(),
});

/** A letter as it is written and reviewed: what stands around it, and its text in Markdown. */
export interface LetterSource {
  readonly heading: z.infer<typeof heading>;
  readonly markdown: string;
}

/** @throws when the file has no heading, or one that says something unknown. */
export const readSource = (path: string): LetterSource => {
  const [, front, markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, 'utf8')) ?? [];
  if (front === undefined || markdown === undefined) throw new Error(`${path} has no heading between ---`);
  return { heading: heading.parse(parse(front)), markdown };
};
