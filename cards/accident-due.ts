import type { ITextBlock } from '@microsoft/teams.cards';
import { accidentTexts, sinceWords } from '../texts/accident.ts';
import { incidentButtons, incidentTexts, incidentTitle } from '../texts/incident.ts';
import { asIs, type Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/** An accident at work that waits to be reported [E-19]. How bad it is stands in the report, not here. */
export interface AccidentDueModel {
  readonly incident: string;
  readonly number?: string;
  readonly department: string;
  readonly since: Date;
  /** The labour inspectorate's number. */
  readonly phone: string;
  readonly reminder: boolean;
}

/** Urgent: what the duty is, which number to call, and that it stays until somebody settles it. */
export const accidentDueCard = (model: AccidentDueModel, say: Say): Card => {
  const { incident, number, department, since, phone, reminder } = model;
  return card(
    say,
    [
      title(say, reminder ? accidentTexts.reminder : accidentTexts.title),
      aside(say, incidentTitle(number)),
      banner(
        'attention',
        heading(say, accidentTexts.call),
        {
          type: 'TextBlock',
          text: phone,
          size: 'ExtraLarge',
          weight: 'Bolder',
          wrap: true,
        } satisfies ITextBlock,
        paragraph(say, accidentTexts.online),
      ),
      paragraph(say, accidentTexts.duty),
      aside(say, accidentTexts.counts),
      labelled(say(incidentTexts.department), department),
      paragraph(say, asIs(say(sinceWords(since)))),
      paragraph(say, accidentTexts.staysOpen),
    ],
    [
      button(say, accidentTexts.record, { action: 'accident.form', case: incident }, { style: 'positive' }),
      button(say, incidentButtons.details, { action: 'incident.details', case: incident }),
    ],
  );
};
