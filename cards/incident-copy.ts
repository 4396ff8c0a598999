import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { incidentButtons, incidentTexts, incidentTitle } from '../texts/incident.ts';
import { copyTexts } from '../texts/incident-notices.ts';
import { moment } from '../texts/moments.ts';
import { placeWords, sortWords } from '../texts/report-choices.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import { measureLines, urgencyBanner, whatHappened, whatIsAdvised, whoHandles } from './incident-lines.ts';
import type { DecidedMeasure, IncidentCardModel, RegisteredCardModel } from './incident-model.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** A copy, for somebody who is told and does not decide by it. */
export interface IncidentCopyModel {
  readonly incident: IncidentCardModel;
  /** May read the report: the copy has a way to it. Who may not, gets it reduced: no client data [PM-1]. */
  readonly seesDetails: boolean;
}

export interface MeasureCopyModel extends IncidentCopyModel {
  readonly measure?: DecidedMeasure;
  /** It is about what was done since, and not about the decision. */
  readonly stepped?: true;
}

/** What remains without client and employee: enough for figures and recommendations [PM-1]. */
const reduced = (say: Say, { sorts, place, at, department }: RegisteredCardModel): Elements => [
  labelled(say(incidentTexts.what), sorts.map(sort => say(sortWords[sort])).join(', ')),
  labelled(say(incidentTexts.where), say(placeWords[place])),
  labelled(say(incidentTexts.when), say(moment(at))),
  labelled(say(incidentTexts.department), department),
];

const copyCard = (
  say: Say,
  head: Words,
  { incident, seesDetails }: IncidentCopyModel,
  content: (incident: RegisteredCardModel) => Elements,
): Card => {
  const open = incident.phase === 'registered';
  const number = incident.phase === 'unsent' ? undefined : incident.number;
  const closed = incident.phase === 'withdrawn' ? incidentTexts.withdrawn : incidentTexts.unsent;
  return card(
    say,
    [
      title(say, head),
      heading(say, incidentTitle(number)),
      ...(open ? content(incident) : [paragraph(say, closed)]),
      ...(open && !seesDetails ? [aside(say, copyTexts.reduced)] : []),
    ],
    open && seesDetails
      ? [button(say, incidentButtons.details, { action: 'incident.details', case: incident.id })]
      : [],
  );
};

/** A copy has no buttons to compare with, and does not point to them. */
const withoutButtons = ({ comparable: _, ...incident }: RegisteredCardModel): RegisteredCardModel => incident;

/** Copy of a registration [MW-5] [NZ-6] [AH-1]. */
export const incidentCopyCard = (model: IncidentCopyModel, say: Say): Card =>
  copyCard(say, copyTexts.incident, model, incident => [
    ...(model.seesDetails
      ? [
          urgencyBanner(say, incident),
          ...whatHappened(say, incident),
          ...whoHandles(say, incident),
          ...whatIsAdvised(say, withoutButtons(incident)),
        ]
      : reduced(say, incident)),
    aside(say, copyTexts.handledBy),
  ]);

/** Copy of a decision, or of a step that was taken since [NZ-6]: which, by whom and when; the grounds stay on file. */
export const measureCopyCard = (model: MeasureCopyModel, say: Say): Card =>
  copyCard(say, model.stepped ? copyTexts.step : copyTexts.measure, model, incident => [
    ...(model.measure ? measureLines(say, model.measure) : []),
    ...(model.seesDetails ? whatHappened(say, incident) : reduced(say, incident)),
  ]);
