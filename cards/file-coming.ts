import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { letterCardTexts } from '../texts/letter-cards.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface FileComingModel {
  readonly incident: string;
  readonly number?: string;
  readonly inChannel: boolean;
  /** What to do with it, or what follows. */
  readonly after: Words;
}

/** A file was made; where it comes, and what follows. */
export const fileComingCard = ({ incident, number, inChannel, after }: FileComingModel, say: Say): Card =>
  card(
    say,
    [
      title(say, letterCardTexts.madeTitle),
      aside(say, incidentTitle(number)),
      paragraph(say, inChannel ? letterCardTexts.madeElsewhere : letterCardTexts.madeHere),
      paragraph(say, after),
    ],
    [
      button(say, incidentButtons.back, { action: 'incident.card', case: incident }),
      button(say, letterCardTexts.other, { action: 'letter.choose', case: incident }),
    ],
  );
