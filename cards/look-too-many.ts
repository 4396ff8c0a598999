import type { LookReason } from '../protocol/look/look-case.ts';
import { lookReasonWords, tooManyTexts } from '../texts/look.ts';
import type { Say } from '../texts/words.ts';
import { card } from './blocks/frame.ts';
import { heading, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface TooManyLooksModel {
  /** The colleague who looked. */
  readonly who: string;
  readonly looked: number;
  readonly reasons: readonly { readonly reason: LookReason; readonly count: number }[];
}

/** A colleague looked people up too often: who and how often, never whom. */
export const tooManyLooksCard = ({ who, looked, reasons }: TooManyLooksModel, say: Say): Card =>
  card(say, [
    title(say, tooManyTexts.title),
    labelled(say(tooManyTexts.who), who),
    paragraph(say, tooManyTexts.means(looked)),
    ...(reasons.length > 0 ? [heading(say, tooManyTexts.reasons)] : []),
    ...reasons.map(({ reason, count }) => labelled(say(lookReasonWords[reason]), String(count))),
  ]);
