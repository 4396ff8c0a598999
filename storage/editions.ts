import type { Kind } from './documents.ts';

/** Makes a document of one edition into one of the next. Pure, total, and never changed again once it was released. */
export type Upgrade = (old: unknown) => unknown;

/** Per kind, the upgrades from its first edition on: the first makes edition 2 of edition 1, and so on. */
export type Editions = { readonly [K in Kind]: readonly Upgrade[] };

/** Edition 2 of a case: its journal can be put away in pages. Of the cases before it, all of it is with the case. */
const unfiled: Upgrade = old => (typeof old === 'object' && old !== null ? { ...old, filed: 0 } : old);

/**
 * The shapes that documents have had. To change the shape of a kind in a way that old documents do not fit, add an
 * upgrade at the end of its list, with a test that reads a document of the edition before it.
 */
export const editions: Editions = {
  incident: [unfiled],
  aftercare: [unfiled],
  file: [],
  look: [],
  letterDrafts: [],
  aggressor: [],
  person: [],
  channel: [],
  numbering: [],
  ban: [],
  journalPage: [],
  lifeSign: [],
};

/** A document that a newer program wrote: this one would lose what it does not know. */
export class NewerEdition extends Error {
  override readonly name = 'NewerEdition';
}

interface Kept {
  readonly edition: number;
  readonly document: unknown;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'edition' in value &&
  Number.isInteger(value.edition) &&
  'document' in value;

/** The text under which a document is kept: the edition of its shape, and itself. */
export const kept = (kind: Kind, document: unknown, known: Editions = editions): string =>
  JSON.stringify({ edition: known[kind].length + 1, document } satisfies Kept);

/**
 * Reads a kept text, whatever edition it was written in.
 * @returns the document in today's shape; still to be held against its key.
 * @throws SyntaxError when it is no kept document at all; NewerEdition.
 */
export const unkept = (kind: Kind, text: string, known: Editions = editions): unknown => {
  const value: unknown = JSON.parse(text);
  if (!isKept(value) || value.edition < 1) throw new SyntaxError('This is not a kept document.');
  const upgrades = known[kind];
  if (value.edition > upgrades.length + 1) throw new NewerEdition(`${kind} of edition ${value.edition}`);
  return upgrades.slice(value.edition - 1).reduce((document, upgrade) => upgrade(document), value.document);
};
