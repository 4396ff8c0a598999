import type { IRichTextBlock, ITextBlock, ITextRun } from '@microsoft/teams.cards';
import type { Say, Words } from '../../texts/words.ts';

/** The one title of a card, a heading for screen readers. */
export const title = (say: Say, words: Words) =>
  ({
    type: 'TextBlock',
    text: say(words),
    size: 'Large',
    weight: 'Bolder',
    style: 'heading',
    wrap: true,
  }) as const satisfies ITextBlock;

/** A heading within a card. */
export const heading = (say: Say, words: Words) =>
  ({
    type: 'TextBlock',
    text: say(words),
    weight: 'Bolder',
    wrap: true,
    spacing: 'Medium',
  }) as const satisfies ITextBlock;

/** A paragraph of our own words (Markdown is live in it, so never for what a person typed). */
export const paragraph = (say: Say, words: Words) =>
  ({ type: 'TextBlock', text: say(words), wrap: true }) as const satisfies ITextBlock;

/** A paragraph that stands back: explanations, a step counter. */
export const aside = (say: Say, words: Words) =>
  ({
    type: 'TextBlock',
    text: say(words),
    wrap: true,
    isSubtle: true,
    size: 'Small',
    spacing: 'Small',
  }) as const satisfies ITextBlock;

/** What went wrong with a field, beside the field. */
export const problem = (say: Say, words: Words) =>
  ({
    type: 'TextBlock',
    text: `⚠ ${say(words)}`,
    color: 'Attention',
    wrap: true,
    spacing: 'Small',
  }) as const satisfies ITextBlock;

/** What a person typed, literally: a TextRun shows Markdown as it was written and makes no links. */
export const typed = (text: string) =>
  ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text } satisfies ITextRun],
    spacing: 'Small',
  }) as const satisfies IRichTextBlock;

/** A label in bold with a value behind it; the value may be what a person typed. A question needs no colon. */
export const labelled = (label: string, value: string) =>
  ({
    type: 'RichTextBlock',
    inlines: [
      {
        type: 'TextRun',
        text: label.endsWith('?') ? `${label} ` : `${label}: `,
        weight: 'Bolder',
      } satisfies ITextRun,
      { type: 'TextRun', text: value } satisfies ITextRun,
    ],
    spacing: 'Small',
  }) as const satisfies IRichTextBlock;

/** A numbered list of our own words, one block a line so that a phone wraps each by itself. */
export const steps = (say: Say, list: readonly Words[]) =>
  list.map((words, index) =>
    paragraph(say, { nl: `${index + 1}. ${words.nl}`, en: `${index + 1}. ${words.en}` }),
  );
