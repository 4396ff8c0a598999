import { actingWords, incidentButtons, incidentTexts, incidentTitle } from '../texts/incident.ts';
import { measureDueTexts } from '../texts/measure-step-forms.ts';
import { termWords } from '../texts/measures.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { ActingColleague, Term } from './incident-model.ts';

/** A talk that was not held yet, for who must see to it. */
export interface MeasureDueModel {
  readonly incident: string;
  readonly number?: string;
  readonly department: string;
  readonly handler?: ActingColleague;
  readonly phase: 'decided' | 'invited' | 'noShow';
  /** The appointment, where there is one. */
  readonly planned?: Term;
  readonly due: Date;
  readonly late: boolean;
}

/** Asks about a conduct talk: until when, or since when it is late, how far it is, and the way to record it [M2-3]. */
export const measureDueCard = (model: MeasureDueModel, say: Say): Card => {
  const { incident, number, department, handler, phase, planned, due, late } = model;
  return card(
    say,
    [
      title(say, late ? measureDueTexts.lateTitle : measureDueTexts.title),
      aside(say, incidentTitle(number)),
      banner(
        late ? 'attention' : 'warning',
        paragraph(say, late ? measureDueTexts.late(due) : measureDueTexts.due(due)),
      ),
      paragraph(say, measureDueTexts[phase]),
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
