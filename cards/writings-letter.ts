import { incidentTitle } from '../texts/incident.ts';
import type { Say } from '../texts/words.ts';
import { contactWords, writingsTexts } from '../texts/writings.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/** Written aggression goes on after somebody spoke to the client [H2-3b]. */
export interface WritingsLetterModel {
  readonly incident: string;
  readonly number?: string;
  /** The day on which the client was told. */
  readonly told?: Date;
  /** The contact is on record in an earlier case; `possible` when it may be somebody else. */
  readonly earlier?: 'certain' | 'possible';
}

/** Proposes the director's letter, and why: the decision is a person's [H2-3b] [LX-2]. */
export const writingsLetterCard = (
  { incident, number, told, earlier }: WritingsLetterModel,
  say: Say,
): Card =>
  card(
    say,
    [
      title(say, writingsTexts.letterTitle),
      aside(say, incidentTitle(number)),
      ...(earlier === 'possible' ? [banner('warning', paragraph(say, writingsTexts.possibly))] : []),
      paragraph(say, writingsTexts.letterText),
      ...(told ? [paragraph(say, contactWords(told))] : []),
      ...(earlier ? [paragraph(say, writingsTexts.otherCase)] : []),
    ],
    [
      button(say, writingsTexts.letter, { action: 'writings.letter', case: incident }, { style: 'positive' }),
      ...(earlier
        ? [button(say, writingsTexts.notInvolved, { action: 'writings.other', case: incident })]
        : []),
      button(
        say,
        { nl: 'Naar de melding', en: 'To the report' },
        { action: 'incident.card', case: incident },
      ),
    ],
  );
