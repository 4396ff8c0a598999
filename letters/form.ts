import type { LetterSettings } from '../protocol/organisation/letter-settings.ts';
import type { Data, Draft, FieldName } from './fields.ts';
import { isGiven, isLeftOut } from './given.ts';
import { type FrameField, frameAsks, frameTags } from './tags/frame.ts';
import { type KnownTags, knownIn, type Paper, paperOf, type Tags } from './tags/tag.ts';

/** One sort of letter: what it needs, and what its template can say. */
export interface LetterForm<R extends FieldName, O extends FieldName> {
  /** Id in the protocol's overview. */
  readonly id: string;
  /** The template's file, without its ending: the name under which the municipality finds it. */
  readonly template: string;
  /** What it cannot do without, and what it can. */
  readonly always: readonly R[];
  readonly optional: readonly O[];
  readonly knownTags: KnownTags;
  /** Fields that are still to be asked, in the order of asking; also what is there and cannot stand on paper. */
  missing(draft: Draft): readonly FieldName[];
  /** What the template's tags stand for; undefined as long as something is missing. */
  paper(draft: Draft, settings: LetterSettings): Paper | undefined;
}

interface Written<R extends FieldName, O extends FieldName> {
  readonly id: string;
  readonly template: string;
  readonly always: readonly R[];
  readonly optional?: readonly O[];
  /** Optional fields that are needed after all, because of what others say. */
  alsoNeeds?(draft: Draft): readonly NoInfer<O>[];
  readonly tags: Tags<Data<NoInfer<R> | FrameField, NoInfer<O> | 'signatoryName'>>;
}

/** Makes a letter of what is its own; what stands around every letter is added here. */
export const letterForm = <const R extends FieldName, const O extends FieldName = never>(
  own: Written<R, O>,
): LetterForm<R | FrameField, O | 'signatoryName'> => {
  type Full = Draft & Data<R | FrameField, O | 'signatoryName'>;
  const always = [...frameAsks, ...own.always] as const;
  const optional = ['signatoryName' as const, ...(own.optional ?? [])];
  const tags: Tags<Full> = { ...frameTags, ...own.tags };

  const missing = (draft: Draft): readonly FieldName[] => {
    const needed = new Set<FieldName>([...always, ...(own.alsoNeeds?.(draft) ?? [])]);
    const unreadable = optional.filter(
      field => !needed.has(field) && !isLeftOut(draft, field) && !isGiven(draft, field),
    );
    return [...[...needed].filter(field => !isGiven(draft, field)), ...unreadable];
  };
  const isFull = (draft: Draft): draft is Full => missing(draft).length === 0;

  return {
    id: own.id,
    template: own.template,
    always,
    optional,
    knownTags: knownIn(tags),
    missing,
    paper: (draft, settings) => (isFull(draft) ? paperOf(tags, draft, settings) : undefined),
  };
};
