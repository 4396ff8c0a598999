import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { handOverTexts } from '../texts/incident-forms.ts';
import { asIs, type Say, type Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

/** Somebody to hand over to. */
export interface HandOverChoice {
  readonly person: string;
  readonly name: string;
  readonly department: string;
}

export interface HandOverModel {
  readonly incident: string;
  readonly number?: string;
  readonly revision: number;
  readonly choices: readonly HandOverChoice[];
  readonly to?: string;
  readonly problem?: Words;
  readonly notice?: Words;
}

/** To whom the case goes: one of those who are responsible for others. */
export const handOverCard = (model: HandOverModel, say: Say): Card => {
  const { incident, revision, choices } = model;
  const someone = choices.length > 0;
  return card(
    say,
    [
      ...(model.notice ? [banner('accent', typed(say(model.notice)))] : []),
      title(say, handOverTexts.title),
      aside(say, incidentTitle(model.number)),
      paragraph(say, someone ? handOverTexts.explain : handOverTexts.nobody),
      ...(someone
        ? choiceField(say, {
            id: 'to',
            label: handOverTexts.to,
            value: model.to,
            problem: model.problem,
            style: 'compact',
            choices: choices.map(({ person, name, department }) => ({
              value: person,
              title: asIs(`${name} (${department})`),
            })),
          })
        : []),
    ],
    [
      ...(someone
        ? [
            button(
              say,
              incidentButtons.handOver,
              { action: 'incident.handOver', case: incident, revision },
              { style: 'positive' },
            ),
          ]
        : []),
      button(say, incidentButtons.back, { action: 'incident.card', case: incident }, { withoutInputs: true }),
    ],
  );
};
