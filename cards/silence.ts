import { actingWords, incidentTexts, incidentTitle } from '../texts/incident.ts';
import { lastHeardWords, silenceTexts } from '../texts/silence.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { ActingColleague } from './incident-model.ts';

/** The reporter has heard nothing for too long [C-22]. */
export interface SilenceModel {
  readonly incident: string;
  readonly number?: string;
  readonly department: string;
  readonly handler?: ActingColleague;
  readonly heard: Date;
  readonly to: 'handler' | 'head';
}

/** Nudges who can end the silence; one tap is enough to do so honestly. */
export const silenceCard = (model: SilenceModel, say: Say): Card => {
  const { incident, number, department, handler, heard, to } = model;
  return card(
    say,
    [
      title(say, silenceTexts.title),
      aside(say, incidentTitle(number)),
      paragraph(say, lastHeardWords(heard)),
      paragraph(say, silenceTexts[to]),
      labelled(say(incidentTexts.department), department),
      labelled(
        say(incidentTexts.handler),
        say(handler ? actingWords(handler.name, handler.onBehalfOf) : incidentTexts.nobody),
      ),
    ],
    [
      button(say, silenceTexts.open, { action: 'incident.card', case: incident }, { style: 'positive' }),
      button(say, silenceTexts.still, { action: 'silence.still', case: incident }),
    ],
  );
};
