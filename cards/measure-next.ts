import type { IActionSet } from '@microsoft/teams.cards';
import type { FormStep } from '../protocol/measures/step.ts';
import { banListTexts } from '../texts/bans.ts';
import { actingWords, incidentButtons, incidentTitle } from '../texts/incident.ts';
import { letterCardTexts } from '../texts/letter-cards.ts';
import { stepFormTexts } from '../texts/measure-step-forms.ts';
import { stepWords } from '../texts/measure-steps.ts';
import { decidedBy, measureWords } from '../texts/measures.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { fitting } from './blocks/fitting.ts';
import { card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { DecidedMeasure } from './incident-model.ts';

/** A measure that waits, with what can be done about it now. */
export interface WaitingMeasure {
  readonly id: string;
  readonly measure: DecidedMeasure;
  readonly steps: readonly FormStep[];
}

export interface MeasureNextModel {
  readonly incident: string;
  readonly number?: string;
  readonly revision: number;
  readonly measures: readonly WaitingMeasure[];
}

/** What the measures may weigh; the latest come first, so that what is left out is the oldest. */
const room = 15_000;

/** No more than two beside each other fit on a phone. */
const rows = (buttons: IActionSet['actions']): readonly IActionSet[] =>
  buttons.length === 0
    ? []
    : [{ type: 'ActionSet', spacing: 'Small', actions: buttons.slice(0, 2) }, ...rows(buttons.slice(2))];

/** Which measure goes on, and how: everything that waits, with a button for each step that is possible now. */
export const measureNextCard = ({ incident, number, revision, measures }: MeasureNextModel, say: Say): Card =>
  card(
    say,
    [
      title(say, incidentButtons.next),
      aside(say, incidentTitle(number)),
      paragraph(say, stepFormTexts.waiting),
      ...fitting(
        measures.map(({ id, measure, steps }) => [
          labelled(
            say(measureWords[measure.kind]),
            say(decidedBy(actingWords(measure.by.name, measure.by.onBehalfOf), measure.at)),
          ),
          labelled(
            say(stepFormTexts.stands),
            say(
              measure.stands
                ? stepWords[measure.stands.step].stands(measure.stands.at)
                : stepFormTexts.noSteps,
            ),
          ),
          ...rows([
            ...steps.map(step =>
              button(say, stepWords[step].title, {
                action: 'measure.stepForm',
                case: incident,
                revision,
                measure: id,
                pick: step,
              }),
            ),
            // A banned client may still be invited [M4-10].
            ...(measure.kind === 'accessBan'
              ? [
                  button(say, banListTexts.visit, {
                    action: 'ban.visitForm',
                    case: incident,
                    revision,
                    measure: id,
                  }),
                ]
              : []),
          ]),
        ]),
        room,
      ).elements,
    ],
    [
      button(say, letterCardTexts.button, { action: 'letter.choose', case: incident }),
      button(say, incidentButtons.back, { action: 'incident.card', case: incident }),
    ],
  );
