import type { LetterSettings } from '../settings.ts';
import { printable } from '../word/printable.ts';

/** What a tag stands for. No text leaves a section of that name out. */
type Text<D> = (data: D, settings: LetterSettings) => string | undefined;

/** A section that is there or not, and has no text of its own. */
interface When<D> {
  shows(data: D, settings: LetterSettings): boolean | undefined;
}

/** A section that is there once for each text, which is called `inner` in it. */
interface Each<D> {
  readonly inner: string;
  of(data: D, settings: LetterSettings): readonly string[];
}

/** The tags that a template may use. They are Dutch: the municipality reads and writes them in Word. */
export type Tags<D> = Readonly<Record<string, Text<D> | When<D> | Each<D>>>;

export const when = <D>(shows: When<D>['shows']): When<D> => ({ shows });

export const each = <D>(inner: string, of: Each<D>['of']): Each<D> => ({ inner, of });

/** A tag as a template may use it: as text (and as a section), as a section alone, or as a list of one inner tag. */
export type KnownTag = 'text' | 'section' | { readonly inner: string };
export type KnownTags = ReadonlyMap<string, KnownTag>;

export const knownIn = <D>(tags: Tags<D>): KnownTags =>
  new Map(
    Object.entries(tags).map(([name, tag]) => {
      if (typeof tag === 'function') return [name, 'text'];
      return [name, 'inner' in tag ? { inner: tag.inner } : 'section'];
    }),
  );

/** The filled-in tags, safe to print. */
export type Paper = Readonly<Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>>;

export const paperOf = <D>(tags: Tags<D>, data: D, settings: LetterSettings): Paper =>
  Object.fromEntries(
    Object.entries(tags).map(([name, tag]) => {
      if (typeof tag === 'function') return [name, printable(tag(data, settings) ?? '')];
      if ('shows' in tag) return [name, tag.shows(data, settings) ?? false];
      return [name, tag.of(data, settings).map(text => ({ [tag.inner]: printable(text) }))];
    }),
  );
