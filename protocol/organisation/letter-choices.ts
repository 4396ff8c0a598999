import type { LetterSettings } from './letter-settings.ts';

/** Who signs a letter, where that is not who makes it: a mandate is given to a function. */
export interface Signatory {
  /** `gemeentesecretaris`. */
  readonly role: string;
  readonly name?: string;
}

/** What a municipality has chosen about its letters, once, so that nobody is asked in chat. */
export interface LetterChoices {
  /** Folder with the municipality's own Word templates; those that come with the product hold for all others. */
  readonly templates?: string;
  /** By the name of the letter. */
  readonly signatories: Readonly<Partial<Record<string, Signatory>>>;
  /** Account number and name for who has to pay damage [M5-4]. */
  readonly payTo?: string;
  /** How long a registration is kept, as a client reads it: `tot twee jaar na het laatste voorval` (AVG 13). */
  readonly keptFor?: string;
  readonly settings: LetterSettings;
}
