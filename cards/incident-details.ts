import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Report } from '../protocol/incident/report.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import { detailTexts, victimSeen } from '../texts/incident-details.ts';
import { injuryWords, policeWords } from '../texts/report-choices.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, labelled, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import { whatHappened } from './incident-lines.ts';
import type { RegisteredCardModel } from './incident-model.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** Who the reporter says it was. */
export interface SeenAggressor {
  readonly name?: string;
  /** ISO date. */
  readonly birthDate?: string;
  readonly address?: string;
  readonly description?: string;
}

/** The whole report. Only for who may read it, after the reading was written down. */
export interface IncidentDetailsModel {
  readonly incident: RegisteredCardModel;
  readonly report: Report;
  /** Name, and where known function and telephone. */
  readonly reporter: readonly string[];
  readonly aggressor?: SeenAggressor;
  /** Each time that the client was told to leave, with its moment: the police ask for it [SK-2c]. */
  readonly orders?: readonly Words[];
}

const line = (say: Say, label: Words, ...values: readonly (string | undefined)[]): Elements => {
  const said = values.filter(value => value !== undefined && value !== '');
  return said.length === 0 ? [] : [labelled(say(label), said.join(', '))];
};

const block = (say: Say, label: Words, text: string | undefined): Elements =>
  text ? [heading(say, label), typed(text)] : [];

const dutchDate = (iso: string) => iso.split('-').reverse().join('-');

const aggressorBlock = (say: Say, aggressor: SeenAggressor | undefined): Elements => [
  heading(say, detailTexts.aggressor),
  ...(aggressor
    ? [
        ...line(say, detailTexts.name, aggressor.name ?? say(detailTexts.unknown)),
        ...line(say, detailTexts.birthDate, aggressor.birthDate && dutchDate(aggressor.birthDate)),
        ...line(say, detailTexts.address, aggressor.address),
        ...line(say, detailTexts.looks, aggressor.description),
      ]
    : [typed(say(detailTexts.unknown))]),
];

/** What the reporter openly said about aftercare; silence means no, or that it is none of the reader's business. */
const aftercareSaid = (say: Say, { aftercare }: Report): string | undefined => {
  if (aftercare === 'wanted') return say(detailTexts.aftercareWanted);
  return aftercare === 'had' ? say(detailTexts.aftercareHad) : undefined;
};

const storyBlock = (say: Say, report: Report): Elements => [
  ...block(say, detailTexts.story, report.description ?? (report.complete ? '' : say(detailTexts.notYet))),
  ...block(say, detailTexts.literalWords, report.literalWords),
  ...block(say, detailTexts.witnesses, report.witnesses),
  ...line(say, detailTexts.injury, say(injuryWords[report.injury]), report.injuryNote),
  ...line(say, detailTexts.damagePersonal, report.damagePersonal),
  ...line(say, detailTexts.damageMunicipal, report.damageMunicipal),
  ...line(say, detailTexts.police, say(policeWords[report.police]), report.policeNote),
  ...line(say, detailTexts.aftercare, aftercareSaid(say, report)),
  ...block(say, detailTexts.furtherAction, report.furtherAction),
];

/** The report as it was sent, in full. What people wrote is shown literally. */
export const incidentDetailsCard = (
  { incident, report, reporter, aggressor, orders = [] }: IncidentDetailsModel,
  say: Say,
): Card => {
  const about = { case: incident.id, revision: incident.revision };
  return card(
    say,
    [
      title(say, incidentTitle(incident.number)),
      aside(say, detailTexts.confidential),
      ...whatHappened(say, incident),
      ...line(say, detailTexts.reporter, ...reporter),
      ...line(say, detailTexts.victim, say(victimSeen[report.victim.kind]), report.victim.name),
      ...aggressorBlock(say, aggressor),
      ...storyBlock(say, report),
      ...(orders.length > 0
        ? [heading(say, detailTexts.orders), ...orders.map(words => typed(say(words)))]
        : []),
    ],
    [
      button(say, incidentButtons.back, { action: 'incident.card', ...about }),
      button(say, detailTexts.toCourse, { action: 'incident.details', ...about, pick: 'course' }),
    ],
  );
};
