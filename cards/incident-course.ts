import type { IContainer } from '@microsoft/teams.cards';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { detailTexts, leftOut } from '../texts/incident-details.ts';
import { shortMoment } from '../texts/moments.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { fitting } from './blocks/fitting.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import { measureLines } from './incident-lines.ts';
import type { DecidedMeasure, RegisteredCardModel } from './incident-model.ts';
import { planLines, type SeenPlan } from './measure-plan.ts';
import { type SeenStep, stepBlock } from './measure-steps.ts';
import type { TimelineLine } from './report-timeline.ts';

/** A measure with, for who decides, its particulars and grounds. */
export interface SeenMeasure {
  readonly measure: DecidedMeasure;
  readonly seen?: SeenPlan & { readonly steps?: readonly SeenStep[] };
}

export interface IncidentCourseModel {
  readonly incident: Pick<RegisteredCardModel, 'id' | 'revision' | 'number'>;
  /** In the order in which they happened. */
  readonly measures: readonly SeenMeasure[];
  readonly lines: readonly TimelineLine[];
}

/** What each part of the card may weigh, so that the whole stays under what a message may weigh. */
const room = { measures: 15_000, lines: 8_000 } as const;

/** Lines that belong together stand together, apart from those of the next measure. */
const decision = (say: Say, { measure, seen }: SeenMeasure): IContainer => ({
  type: 'Container',
  spacing: 'Medium',
  items: [...measureLines(say, measure), ...(seen ? planLines(say, seen) : [])],
});

/** What was decided and what was done: the latest first, because that is what people come for. */
export const incidentCourseCard = ({ incident, measures, lines }: IncidentCourseModel, say: Say): Card => {
  const about = { case: incident.id, revision: incident.revision };
  const decided = fitting(
    measures
      .toReversed()
      .flatMap(each => [
        [decision(say, each)],
        ...(each.seen?.steps ?? []).map(step => [stepBlock(say, step)]),
      ]),
    room.measures,
  );
  const done = fitting(
    lines.toReversed().map(({ at, words }) => [labelled(say(shortMoment(at)), say(words))]),
    room.lines,
  );
  const missing = decided.leftOut + done.leftOut;
  return card(
    say,
    [
      title(say, incidentTitle(incident.number)),
      aside(say, detailTexts.confidential),
      heading(say, detailTexts.decisions),
      ...(measures.length === 0 ? [paragraph(say, detailTexts.noDecisions)] : decided.elements),
      heading(say, detailTexts.course),
      ...done.elements,
      ...(missing > 0 ? [aside(say, leftOut(missing))] : []),
    ],
    [
      button(say, incidentButtons.back, { action: 'incident.card', ...about }),
      button(say, detailTexts.toReport, { action: 'incident.details', ...about, pick: 'report' }),
    ],
  );
};
