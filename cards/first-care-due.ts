import { careSettledWords, type FirstCareStanding, firstCareTexts } from '../texts/first-care.ts';
import { incidentButtons, incidentTexts, incidentTitle } from '../texts/incident.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

/** First care that waits, for who is called about it [LG-1]; or that it does not any more. */
export interface FirstCareDueModel {
  readonly incident: string;
  readonly number?: string;
  readonly department: string;
  readonly about: /** `instead`: called because the first who was asked recorded nothing. */
    | {
        readonly is: 'waits';
        readonly again: boolean;
        readonly instead: boolean;
        readonly mayRecord: boolean;
      }
    | { readonly is: 'settled'; readonly standing: FirstCareStanding };
}

/** Asks whether first care was given, without a word about who the victim is. */
export const firstCareDueCard = (model: FirstCareDueModel, say: Say): Card => {
  const { incident, number, department, about } = model;
  const place = labelled(say(incidentTexts.department), department);
  if (about.is === 'settled')
    return card(
      say,
      [
        title(say, firstCareTexts.settledTitle),
        aside(say, incidentTitle(number)),
        place,
        typed(say(careSettledWords(about.standing))),
      ],
      [button(say, incidentButtons.details, { action: 'incident.details', case: incident })],
    );
  const { again, instead, mayRecord } = about;
  return card(
    say,
    [
      title(say, again ? firstCareTexts.againTitle : firstCareTexts.dueTitle),
      aside(say, incidentTitle(number)),
      banner('warning', paragraph(say, again ? firstCareTexts.again : firstCareTexts.due)),
      ...(instead ? [paragraph(say, firstCareTexts.dueInstead)] : []),
      ...(mayRecord ? [] : [paragraph(say, firstCareTexts.dueCall)]),
      place,
    ],
    mayRecord
      ? [
          button(say, firstCareTexts.record, { action: 'care.form', case: incident }, { style: 'positive' }),
          button(say, incidentButtons.details, { action: 'incident.details', case: incident }),
        ]
      : [button(say, firstCareTexts.back, { action: 'menu.show' })],
  );
};
