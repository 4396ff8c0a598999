import type { MeasureLetter } from '../protocol/measures/steps/letter.ts';
import { actingWords, incidentButtons, incidentTitle } from '../texts/incident.ts';
import { letterCardTexts, letterGoals } from '../texts/letter-cards.ts';
import { letterWords } from '../texts/letters.ts';
import { decidedBy, measureWords } from '../texts/measures.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { fitting } from './blocks/fitting.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { DecidedMeasure } from './incident-model.ts';

/** A measure with the letters that it can have now. */
export interface MeasureLetters {
  readonly id: string;
  readonly measure: DecidedMeasure;
  readonly letters: readonly MeasureLetter[];
  /** There is an appointment for the calendar. */
  readonly appointment?: true;
}

export interface LetterChoiceModel {
  readonly incident: string;
  readonly number?: string;
  /** A file that is made from this card, however often the button is pressed, is one file. */
  readonly form: string;
  /** The latest decision first. */
  readonly measures: readonly MeasureLetters[];
  /** About the case itself. */
  readonly letters: readonly MeasureLetter[];
}

/** What the measures may weigh; the oldest are left out first. */
const room = 17_000;

/** Which letters there are, each with what it is for. Beneath each measure its own, and those about the case last. */
export const letterChoiceCard = (
  { incident, number, form, measures, letters }: LetterChoiceModel,
  say: Say,
): Card => {
  const row = (letter: MeasureLetter, measure?: string) => [
    aside(say, letterGoals[letter]),
    {
      type: 'ActionSet' as const,
      spacing: 'Small' as const,
      actions: [
        button(say, letterWords[letter], {
          action: 'letter.form',
          case: incident,
          pick: letter,
          ...(measure === undefined ? {} : { measure }),
        }),
      ],
    },
  ];
  const calendar = (measure: string) => ({
    type: 'ActionSet' as const,
    spacing: 'Small' as const,
    actions: [
      button(say, letterCardTexts.calendar, { action: 'talk.calendar', case: incident, measure, form }),
    ],
  });
  return card(
    say,
    [
      title(say, letterCardTexts.title),
      aside(say, incidentTitle(number)),
      paragraph(say, letterCardTexts.goal),
      ...fitting(
        measures.map(({ id, measure, letters: own, appointment }) => [
          labelled(
            say(measureWords[measure.kind]),
            say(decidedBy(actingWords(measure.by.name, measure.by.onBehalfOf), measure.at)),
          ),
          ...own.flatMap(letter => row(letter, id)),
          ...(appointment ? [calendar(id)] : []),
          ...(own.length === 0 && !appointment ? [aside(say, letterCardTexts.noneFor)] : []),
        ]),
        room,
      ).elements,
      ...(letters.length > 0 ? [heading(say, letterCardTexts.aboutCase)] : []),
      ...letters.flatMap(letter => row(letter)),
    ],
    [button(say, incidentButtons.back, { action: 'incident.card', case: incident })],
  );
};
