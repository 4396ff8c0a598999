import { banEndingTexts, lastDayWords } from '../texts/ban-deciding.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface BanEndingModel {
  readonly incident: string;
  readonly revision: number;
  readonly measure: string;
  readonly number?: string;
  readonly lastDay: Date;
  /** Extending asks that the client has the letter. */
  readonly canExtend: boolean;
}

/** Asks who decides whether the ban goes on [D-5]. Nothing has to be done to have it end. */
export const banEndingCard = (model: BanEndingModel, say: Say): Card => {
  const about = { case: model.incident, revision: model.revision, measure: model.measure };
  return card(
    say,
    [
      title(say, banEndingTexts.title),
      aside(say, incidentTitle(model.number)),
      banner('warning', paragraph(say, lastDayWords(model.lastDay))),
      paragraph(say, banEndingTexts.question),
      ...(model.canExtend ? [] : [paragraph(say, banEndingTexts.notYet)]),
    ],
    [
      ...(model.canExtend
        ? [button(say, banEndingTexts.extend, { action: 'measure.stepForm', ...about, pick: 'extended' })]
        : [button(say, incidentButtons.next, { action: 'measure.next', case: model.incident })]),
      button(say, banEndingTexts.letEnd, { action: 'ban.letEnd', ...about }),
      button(say, incidentButtons.details, { action: 'incident.details', case: model.incident }),
    ],
  );
};

/** That there is nothing left to do about it. */
export const banSettledCard = (
  { incident, number, says }: Pick<BanEndingModel, 'incident' | 'number'> & { readonly says: Words },
  say: Say,
): Card =>
  card(
    say,
    [title(say, banEndingTexts.title), aside(say, incidentTitle(number)), paragraph(say, says)],
    [button(say, incidentButtons.back, { action: 'incident.card', case: incident })],
  );
