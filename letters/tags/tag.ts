import { printable } from '../word/printable.ts';
import type { LetterSettings } from '../settings.ts';

/** What a tag stands for: a text, or whether a section is there. Nothing (or no text) leaves a section out. */
type Value<D> = (data: D, settings: LetterSettings) => string | boolean | undefined;

/** A section that is there once for each text, which is called `inner` in it. */
interface Each<D> {
  readonly inner: string;
  of(data: D, settings: LetterSettings): readonly string[];
}

/** The tags that a template may use. They are Dutch: the municipality reads and writes them in Word. */
export type Tags<D> = Readonly<Record<string, Value<D> | Each<D>>>;

export const each = <D>(
  inner: string,
  of: (data: D, settings: LetterSettings) => readonly string[],
): Each<D> => ({
  inner,
  of,
});

/** Known tags; behind the name of a list that of one of its texts. */
export type KnownTags = ReadonlyMap<string, string | undefined>;

export const knownIn = <D>(tags: Tags<D>): KnownTags =>
  new Map(
    Object.entries(tags).map(([tag, value]) => [tag, typeof value === 'function' ? undefined : value.inner]),
  );

/** The filled-in tags, safe to print. */
export type Paper = Readonly<Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>>;

const printed = <D>(value: Value<D> | Each<D>, data: D, settings: LetterSettings): Paper[string] => {
  if (typeof value !== 'function')
    return value.of(data, settings).map(text => ({ [value.inner]: printable(text) }));
  const found = value(data, settings) ?? false;
  return typeof found === 'string' ? printable(found) : found;
};

export const paperOf = <D>(tags: Tags<D>, data: D, settings: LetterSettings): Paper =>
  Object.fromEntries(Object.entries(tags).map(([tag, value]) => [tag, printed(value, data, settings)]));
