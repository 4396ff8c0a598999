import type { ITextBlock } from '@microsoft/teams.cards';
import { actingWords, dueWords, incidentTexts } from '../texts/incident.ts';
import { proposalWords } from '../texts/ladder.ts';
import { pointsToWords, stepWords } from '../texts/measure-steps.ts';
import { decidedBy, measureWords, termWords } from '../texts/measures.ts';
import { moment } from '../texts/moments.ts';
import { adviceWords } from '../texts/police.ts';
import { placeWords, sortWords, urgencyWords } from '../texts/report-choices.ts';
import type { Say, Words } from '../texts/words.ts';
import { banner, type Tone } from './blocks/frame.ts';
import { heading, labelled, typed } from './blocks/text.ts';
import { earlierLines } from './incident-history.ts';
import type { DecidedMeasure, RegisteredCardModel } from './incident-model.ts';

const tones = { high: 'attention', raised: 'warning', normal: 'emphasis' } as const satisfies Record<
  RegisteredCardModel['urgency'],
  Tone
>;

const line = (say: Say, label: Words, value: Words) => labelled(say(label), say(value));

/** How soon somebody must look, before anything else. */
export const urgencyBanner = (say: Say, { urgency }: RegisteredCardModel) =>
  banner(tones[urgency], line(say, incidentTexts.urgency, urgencyWords[urgency]));

/** What happened, where and when, in choices only. */
export const whatHappened = (say: Say, model: RegisteredCardModel) => {
  const { sorts, place, location, injury, complete } = model;
  const where = [say(placeWords[place]), ...(location === undefined ? [] : [location])];
  return [
    labelled(say(incidentTexts.what), sorts.map(sort => say(sortWords[sort])).join(', ')),
    labelled(say(incidentTexts.where), where.join(', ')),
    line(say, incidentTexts.when, moment(model.at)),
    labelled(say(incidentTexts.department), model.department),
    line(say, incidentTexts.injury, injury ? incidentTexts.yes : incidentTexts.no),
    line(say, incidentTexts.report, complete ? incidentTexts.complete : incidentTexts.incomplete),
  ];
};

/** Who acts. */
export const whoHandles = (say: Say, { handler, handedTo }: RegisteredCardModel) => [
  line(
    say,
    incidentTexts.handler,
    handler ? actingWords(handler.name, handler.onBehalfOf) : incidentTexts.nobody,
  ),
  ...(handedTo === undefined ? [] : [labelled(say(incidentTexts.handedTo), handedTo)]),
];

/** A mention makes Teams tell the person; only the card's own text can hold one. */
const mentioned = (say: Say, name: string) =>
  ({
    type: 'TextBlock',
    text: `**${say(incidentTexts.forWhom)}:** <at>${name}</at>`,
    wrap: true,
    spacing: 'Small',
  }) as const satisfies ITextBlock;

/** Whom the case waits for, and until when. */
export const whatWaits = (say: Say, { manager, dues }: RegisteredCardModel) => [
  ...(manager ? [mentioned(say, manager.name)] : []),
  ...dues.map(due => line(say, incidentTexts.due, dueWords[due.what](due.at))),
];

/** What goes on beside the measures: an accident to report, orders to leave, a client who is expected back. */
export const whatGoesOn = (say: Say, { beside = [], besideWaits }: RegisteredCardModel) =>
  beside.length === 0
    ? []
    : [banner(besideWaits ? 'warning' : 'emphasis', ...beside.map(words => typed(say(words))))];

/** What belongs with the mention on the card itself: which person the marked name is. */
export const mentionsIn = ({ manager }: RegisteredCardModel) =>
  manager
    ? [
        {
          type: 'mention',
          text: `<at>${manager.name}</at>`,
          mentioned: { id: manager.id, name: manager.name },
        } as const,
      ]
    : [];

/** What the protocol has to say about it. */
export const whatIsAdvised = (say: Say, model: RegisteredCardModel) => [
  ...earlierLines(say, model),
  line(say, incidentTexts.police, adviceWords(model.advice)),
  ...(model.proposal ? [line(say, incidentTexts.suggestion, proposalWords(model.proposal))] : []),
  line(say, incidentTexts.aftercare, incidentTexts[model.aftercare]),
];

/** One measure: what, by whom and when, and what it still asks for. */
export const measureLines = (say: Say, { kind, by, at, terms, stands, pointsTo }: DecidedMeasure) => [
  line(say, measureWords[kind], decidedBy(actingWords(by.name, by.onBehalfOf), at)),
  ...(stands ? [typed(`– ${say(stepWords[stands.step].stands(stands.at))}`)] : []),
  ...(pointsTo
    ? [typed(`– ${say(pointsToWords(measureWords[pointsTo], kind === 'accessBan' ? 'ban' : 'agreement'))}`)]
    : []),
  ...terms.map(term => typed(`– ${say(termWords[term.what](term.at))}`)),
];

/** Everything that was decided, in the order in which it was. */
export const decisions = (say: Say, { measures }: RegisteredCardModel) =>
  measures.length === 0
    ? []
    : [heading(say, incidentTexts.decided), ...measures.flatMap(measure => measureLines(say, measure))];
