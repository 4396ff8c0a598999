import type { LetterSettings } from '../../protocol/organisation/letter-settings.ts';
import type { Draft, PoliceStep } from '../fields.ts';
import type { LetterKind } from '../kinds.ts';

/** What is on record, to hold a letter against. */
export interface LetterRecord {
  /** What was really done at the police. */
  readonly policeReport: PoliceStep;
  /** Names of the employees involved: victim, reporter, witnesses. */
  readonly employees: readonly string[];
  /** Private addresses of employees, where any were written down. */
  readonly privateAddresses: readonly string[];
  readonly domicileAddress: string;
  /** The measure that the letter is about is a ban, decided on already. */
  readonly banDecided?: boolean;
}

/** A letter as it would go out. */
export interface Proof {
  readonly kind: LetterKind;
  readonly data: Draft;
  /** The filled-in letter as text (`word/text-of.ts`), white space taken together. */
  readonly text: string;
  readonly sentences: readonly string[];
  readonly record: LetterRecord;
  readonly settings: LetterSettings;
}

/** A letter that denies access: the ban itself, or its extension. */
export const isBan = ({ kind, data }: Proof): boolean =>
  kind === 'accessBan' || (kind === 'banChange' && data.change === 'extension');

/** Stays inside the house, or goes to the police: the client does not read it. */
export const isInternal = ({ kind }: Proof): boolean => kind === 'policeSheet' || kind === 'refusalReport';

/** White space taken together, so that a line break does not hide anything. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Is something said in the letter, whatever the white space? */
export const isSaid = ({ text }: Proof, words: string | undefined): boolean =>
  words !== undefined && flat(words) !== '' && text.includes(flat(words));

/** The sentences of a letter; a new line (a heading, an address) is a new one. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?]["”’]?)\s+|\n/)
    .map(flat)
    .filter(sentence => sentence !== '');
