import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { engageTexts } from '../texts/incident-forms.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface EngageModel {
  readonly incident: string;
  readonly number?: string;
  readonly revision: number;
  /** The group that is asked; without one nobody would come. */
  readonly group?: string;
  /** Asked for in the report, openly. */
  readonly asked: boolean;
  readonly notice?: Words;
}

/** Who is asked, and what is told: nothing of what happened [BO-2]. */
export const engageAftercareCard = (model: EngageModel, say: Say): Card =>
  card(
    say,
    [
      ...(model.notice ? [banner('accent', typed(say(model.notice)))] : []),
      title(say, engageTexts.title),
      aside(say, incidentTitle(model.number)),
      paragraph(say, engageTexts.explain),
      model.group === undefined
        ? paragraph(say, engageTexts.noGroup)
        : labelled(say(engageTexts.group), model.group),
      ...(model.asked ? [paragraph(say, engageTexts.asked)] : []),
      aside(say, engageTexts.talkToo),
    ],
    [
      ...(model.group === undefined
        ? []
        : [
            button(
              say,
              incidentButtons.engageAftercare,
              { action: 'aftercare.engage', case: model.incident, revision: model.revision },
              { style: 'positive' },
            ),
          ]),
      button(say, incidentButtons.back, { action: 'incident.card', case: model.incident }),
    ],
  );
