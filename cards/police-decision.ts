import { incidentButtons, incidentTexts, incidentTitle } from '../texts/incident.ts';
import { orderedWords, orderTexts } from '../texts/order-to-leave.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/** Three orders were given and the client stays: somebody decides whether the police are called [SK-2b]. */
export interface PoliceDecisionModel {
  readonly incident: string;
  readonly number?: string;
  readonly department: string;
  readonly location?: string;
  readonly times: number;
  readonly last: Date;
}

export const policeDecisionCard = (model: PoliceDecisionModel, say: Say): Card => {
  const { incident, number, department, location, times, last } = model;
  return card(
    say,
    [
      banner('attention', heading(say, orderTexts.decideText)),
      title(say, orderTexts.decideTitle),
      aside(say, incidentTitle(number)),
      labelled(say(incidentTexts.department), department),
      ...(location === undefined ? [] : [labelled(say(incidentTexts.where), location)]),
      paragraph(say, orderedWords(times, last)),
      paragraph(say, orderTexts.decideCall),
    ],
    [
      button(
        say,
        orderTexts.policeCalled,
        { action: 'order.policeCalled', case: incident },
        { style: 'positive' },
      ),
      button(say, orderTexts.policeNotNeeded, { action: 'order.policeNotNeeded', case: incident }),
      button(say, incidentButtons.details, { action: 'incident.details', case: incident }),
    ],
  );
};
