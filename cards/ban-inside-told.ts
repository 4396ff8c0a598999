import { breachTexts } from '../texts/ban-deciding.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { moment } from '../texts/moments.ts';
import type { Say } from '../texts/words.ts';
import { type BannedPerson, callLines } from './banned-person.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/** A banned client came in, for who decides: the case by its number, and nobody's name but the colleague's. */
export interface InsideToldModel {
  readonly incident: string;
  readonly revision: number;
  readonly measure: string;
  readonly number?: string;
  readonly at: Date;
  readonly where: string;
  readonly by: string;
  /** What was said of it at the door. */
  readonly what?: string;
  /** The client knows of the ban: then it is a breach, else only a chance to hand the letter over. */
  readonly breach: boolean;
  readonly call: BannedPerson['call'];
}

/** Tells who decides at once, with what the protocol says: police, article 139, and the letter [L-4] [M3-9]. */
export const insideToldCard = (model: InsideToldModel, say: Say): Card => {
  const about = { case: model.incident, revision: model.revision };
  return card(
    say,
    [
      title(say, breachTexts.title),
      aside(say, incidentTitle(model.number)),
      banner('attention', paragraph(say, breachTexts.now)),
      labelled(say(breachTexts.where), model.where),
      labelled(say(breachTexts.at), say(moment(model.at))),
      labelled(say(breachTexts.reported), model.by),
      ...(model.what === undefined ? [] : [labelled(say(breachTexts.what), model.what)]),
      ...callLines(say, model.call),
      paragraph(say, model.breach ? breachTexts.trespass : breachTexts.untold),
    ],
    [
      ...(model.breach
        ? [button(say, breachTexts.police, { action: 'measure.form', ...about, pick: 'police' })]
        : [
            button(say, breachTexts.deliver, {
              action: 'measure.stepForm',
              ...about,
              measure: model.measure,
              pick: 'delivered',
            }),
          ]),
      button(say, breachTexts.next, { action: 'measure.next', ...about }, { style: 'positive' }),
      button(say, incidentButtons.details, { action: 'incident.details', ...about }),
    ],
  );
};
