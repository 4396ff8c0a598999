import type { LetterSettings } from '../../protocol/organisation/letter-settings.ts';
import { printable } from '../word/printable.ts';

/** What a tag stands for. No text leaves a section of that name out. */
type Text<D> = (data: D, settings: LetterSettings) => string | undefined;

/** A section that is there or not, and has no text of its own. */
interface When<D> {
  when(data: D, settings: LetterSettings): boolean | undefined;
}

/** A section that is there once for each text; `each` is what one of them is called in it. */
interface Each<D> {
  readonly each: string;
  of(data: D, settings: LetterSettings): readonly string[];
}

/** The tags that a template may use. They are Dutch: the municipality reads and writes them in Word. */
export type Tags<D> = Readonly<Record<string, Text<D> | When<D> | Each<D>>>;

/** A tag as a template may use it: as text (and as a section), as a section alone, or as a list of one inner tag. */
export type KnownTag = 'text' | 'section' | { readonly inner: string };
export type KnownTags = ReadonlyMap<string, KnownTag>;

const knownAs = <D>(tag: Text<D> | When<D> | Each<D>): KnownTag => {
  if (typeof tag === 'function') return 'text';
  return 'when' in tag ? 'section' : { inner: tag.each };
};

export const knownIn = <D>(tags: Tags<D>): KnownTags =>
  new Map(Object.entries(tags).map(([name, tag]) => [name, knownAs(tag)]));

/** The filled-in tags, safe to print. */
export type Paper = Readonly<Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>>;

const filled = <D>(tag: Text<D> | When<D> | Each<D>, data: D, settings: LetterSettings): Paper[string] => {
  if (typeof tag === 'function') return printable(tag(data, settings) ?? '');
  if ('when' in tag) return tag.when(data, settings) ?? false;
  return tag.of(data, settings).map(text => ({ [tag.each]: printable(text) }));
};

export const paperOf = <D>(tags: Tags<D>, data: D, settings: LetterSettings): Paper =>
  Object.fromEntries(Object.entries(tags).map(([name, tag]) => [name, filled(tag, data, settings)]));
