import type { IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import type { MeasureLetter } from '../protocol/measures/steps/letter.ts';
import { incidentTitle } from '../texts/incident.ts';
import { letterCardTexts } from '../texts/letter-cards.ts';
import { letterWords } from '../texts/letters.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { fitting } from './blocks/fitting.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** Something wrong with a letter: it does not leave like this (`refuse`), or a person looks first (`warn`). */
export interface SeenFinding {
  readonly severity: 'refuse' | 'warn';
  readonly what: Words;
  readonly why: Words;
  readonly fix: Words;
  /** From the letter, literally. */
  readonly about?: string;
}

/** A part of the letter: a paragraph, or a row of a table. */
export type LetterPiece =
  | { readonly is: 'paragraph'; readonly text: string }
  | { readonly is: 'row'; readonly cells: readonly string[] };

export interface LetterPreviewModel {
  readonly incident: string;
  readonly number?: string;
  readonly measure?: string;
  readonly letter: MeasureLetter;
  readonly pieces: readonly LetterPiece[];
  readonly findings: readonly SeenFinding[];
  /** Made with this: pressed twice, it is one file. */
  readonly form: string;
  /** What the letter says, in short: another letter than was looked at is not made. */
  readonly mark: string;
  /** The file comes elsewhere: in a channel none can be offered. */
  readonly inChannel: boolean;
  readonly notice?: Words;
}

/** What the letter itself may weigh on the card, and what is wrong with it. */
const roomForLetter = 14_500;
const roomForFindings = 7_000;

/** No sentence of it is needed to know which one is meant. */
const mostAbout = 200;

const findingOf = (say: Say, { severity, what, why, fix, about }: SeenFinding): Elements => [
  banner(
    severity === 'refuse' ? 'attention' : 'warning',
    heading(say, severity === 'refuse' ? letterCardTexts.refused : letterCardTexts.warned),
    paragraph(say, what),
    ...(about === undefined ? [] : [labelled(say(letterCardTexts.about), about.slice(0, mostAbout))]),
    labelled(say(letterCardTexts.why), say(why)),
    labelled(say(letterCardTexts.fix), say(fix)),
  ),
];

const pieceOf = (piece: LetterPiece): Elements => {
  if (piece.is === 'paragraph') return [{ ...typed(piece.text.replace(/\n{2,}/g, '\n')), spacing: 'Medium' }];
  const [first = '', ...others] = piece.cells;
  // A row of more than two is a line of small boxes, each with its name above what is in it.
  return others.length === 1
    ? [labelled(first, others[0] || '…')]
    : piece.cells.map(cell => {
        const [name = '', ...value] = cell.split('\n');
        return value.length > 0 ? labelled(name, value.join(' ')) : typed(cell);
      });
};

/** The paper: as it will read, on a ground of its own. */
const paper = (items: Elements): IContainer => ({
  type: 'Container',
  style: 'emphasis',
  items,
  spacing: 'Medium',
});

/** **Zo staat het in de brief**: the letter to be read, what is wrong with it, and the ways on. */
export const letterPreviewCard = (
  { incident, number, measure, letter, pieces, findings, form, mark, inChannel, notice }: LetterPreviewModel,
  say: Say,
): Card => {
  const about = { case: incident, ...(measure === undefined ? {} : { measure }) };
  const { elements, leftOut } = fitting(pieces.map(pieceOf), roomForLetter);
  const mayMake = findings.every(({ severity }) => severity === 'warn');
  return card(
    say,
    [
      ...(notice ? [banner('accent', typed(say(notice)))] : []),
      title(say, letterWords[letter]),
      aside(say, incidentTitle(number)),
      ...fitting(
        findings.map(finding => findingOf(say, finding)),
        roomForFindings,
      ).elements,
      paragraph(say, letterCardTexts.preview),
      paper([...elements, ...(leftOut > 0 ? [aside(say, letterCardTexts.more(leftOut))] : [])]),
      aside(say, letterCardTexts.headInFile),
    ],
    [
      ...(mayMake
        ? [
            button(
              say,
              inChannel ? letterCardTexts.makeInChat : letterCardTexts.make,
              { action: 'letter.make', ...about, pick: `${letter}:${mark}`, form },
              { style: 'positive' },
            ),
          ]
        : []),
      button(say, letterCardTexts.change, { action: 'letter.change', ...about, pick: letter }),
      button(say, letterCardTexts.other, { action: 'letter.choose', case: incident }),
    ],
  );
};
