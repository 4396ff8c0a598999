import { careSaidWords, firstCareTexts } from '../texts/first-care.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface FirstCareSaidModel {
  readonly incident: string;
  readonly number?: string;
  /** The colleague who recorded it. */
  readonly by: string;
  readonly said: 'spoken' | 'given' | 'notNeeded';
  /** The reporter is the victim. */
  readonly own: boolean;
  /** Which record it is about, an ISO instant. */
  readonly recordedAt: string;
}

/** The reporter hears, in a line, that first care is on record, and can say that it is not so. */
export const firstCareSaidCard = (model: FirstCareSaidModel, say: Say): Card => {
  const { incident, number, by, said, own, recordedAt } = model;
  return card(
    say,
    [
      title(say, own ? firstCareTexts.saidTitle : firstCareTexts.saidOtherTitle),
      aside(say, incidentTitle(number)),
      typed(say(careSaidWords(by, said, own))),
      paragraph(say, firstCareTexts.saidWrong),
    ],
    [
      button(say, firstCareTexts.saidButton, { action: 'care.reopen', case: incident, pick: recordedAt }),
      button(say, incidentButtons.mine, { action: 'report.mine' }),
    ],
  );
};

/** What the reporter reads after saying that it is not so. */
export const firstCareThanksCard = (text: Words, say: Say): Card =>
  card(
    say,
    [title(say, firstCareTexts.thanksTitle), paragraph(say, text)],
    [
      button(say, { nl: 'Nazorg', en: 'Aftercare' }, { action: 'aftercare.form' }),
      button(say, incidentButtons.mine, { action: 'report.mine' }),
    ],
  );
