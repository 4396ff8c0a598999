import { actingWords, incidentButtons, incidentTexts, incidentTitle } from '../texts/incident.ts';
import { type DueState, measureDueStates, measureDueTexts, type WaitsFor } from '../texts/measure-due.ts';
import { termWords } from '../texts/measures.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { ActingColleague, Term } from './incident-model.ts';

/** A measure that waits, for who must see to it. */
export interface MeasureDueModel {
  readonly incident: string;
  readonly number?: string;
  readonly department: string;
  readonly handler?: ActingColleague;
  readonly waitsFor: WaitsFor;
  readonly state: DueState;
  /** The appointment, where there is one. */
  readonly planned?: Term;
  readonly due: Date;
  readonly late: boolean;
}

/** Asks about a measure: until when, or since when it is late, how far it is, and the way to record it [M2-3] [M4-3]. */
export const measureDueCard = (model: MeasureDueModel, say: Say): Card => {
  const { incident, number, department, handler, waitsFor, state, planned, due, late } = model;
  const words = measureDueTexts[waitsFor];
  return card(
    say,
    [
      title(say, late ? words.lateTitle : words.title),
      aside(say, incidentTitle(number)),
      banner(late ? 'attention' : 'warning', paragraph(say, late ? words.late(due) : words.due(due))),
      paragraph(say, measureDueStates[state]),
      ...(planned ? [paragraph(say, termWords[planned.what](planned.at))] : []),
      labelled(say(incidentTexts.department), department),
      labelled(
        say(incidentTexts.handler),
        say(handler ? actingWords(handler.name, handler.onBehalfOf) : incidentTexts.nobody),
      ),
    ],
    [
      button(say, incidentButtons.next, { action: 'measure.next', case: incident }, { style: 'positive' }),
      button(say, incidentButtons.details, { action: 'incident.details', case: incident }),
    ],
  );
};
