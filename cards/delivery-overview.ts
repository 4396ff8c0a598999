import type { IAdaptiveCard } from '@microsoft/teams.cards';
import {
  absences,
  channelStates,
  deliveryTexts,
  leftOutWords,
  parkedWords,
  waitingWords,
} from '../texts/delivery.ts';
import { escalationTexts } from '../texts/escalation.ts';
import { menu } from '../texts/menu.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { fitting } from './blocks/fitting.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';
import { parkedLines } from './delivery-message.ts';
import type { ChannelStanding, DeliveryModel, ParkedMessage, Unreached } from './delivery-model.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** Bytes for each list: together, with all around it, they stay under what one message may weigh. */
const room = { messages: 14_000, channels: 4_500, people: 4_500 } as const;

/** As much of a list as fits, and how much did not, of `all` that there are. */
const listed = (say: Say, groups: readonly Elements[], most: number, all = groups.length): Elements => {
  const { elements, leftOut } = fitting(groups, most);
  const unshown = all - groups.length + leftOut;
  return [...elements, ...(unshown > 0 ? [aside(say, leftOutWords(unshown))] : [])];
};

const messageRow = (say: Say, message: ParkedMessage): Elements => {
  const press = { case: message.case, pick: message.pick };
  return [
    {
      type: 'Container',
      separator: true,
      spacing: 'Medium',
      items: [
        ...parkedLines(say, message),
        {
          type: 'ActionSet',
          actions: [
            button(say, deliveryTexts.retry, { action: 'admin.retry', ...press }),
            ...(message.droppable
              ? [button(say, deliveryTexts.drop, { action: 'admin.drop', ...press })]
              : []),
          ],
        },
      ],
    },
  ];
};

const messages = (say: Say, { waiting, parked, messages: all }: DeliveryModel): Elements => [
  paragraph(say, waiting.count === 0 ? deliveryTexts.noneWaits : waitingWords(waiting.count, waiting.more)),
  ...(parked.count === 0
    ? [paragraph(say, deliveryTexts.noneParked)]
    : [
        banner('warning', paragraph(say, parkedWords(parked.count, parked.more))),
        paragraph(say, deliveryTexts.parkedMeans),
        ...listed(
          say,
          all.map(message => messageRow(say, message)),
          room.messages,
          parked.count,
        ),
      ]),
];

/** What does not work first: that is what somebody looks for. */
const order = { gone: 0, none: 1, works: 2 } as const;

const channelRows = (say: Say, channels: readonly ChannelStanding[]): Elements => {
  const sorted = channels.toSorted((a, b) => order[a.state] - order[b.state]);
  const rows = sorted.map(({ name, state }) => [labelled(name, say(channelStates[state]))]);
  return [
    heading(say, deliveryTexts.channels),
    ...(channels.some(({ state }) => state !== 'works') ? [aside(say, deliveryTexts.channelMend)] : []),
    ...listed(say, rows, room.channels),
  ];
};

const peopleRows = (say: Say, unreached: readonly Unreached[]): Elements => {
  const rows = unreached.map(({ name, part, absence }) => [
    labelled(name, `${say(part)}, ${say(absences[absence])}`),
  ]);
  return [
    heading(say, deliveryTexts.people),
    ...(unreached.length === 0
      ? [paragraph(say, deliveryTexts.everybodyReached)]
      : [aside(say, deliveryTexts.peopleMend), ...listed(say, rows, room.people)]),
  ];
};

const isWell = ({ waiting, parked, channels, unreached }: DeliveryModel): boolean =>
  waiting.count + parked.count + unreached.length === 0 && channels.every(({ state }) => state === 'works');

/** What was not delivered, which channels work, and who cannot be reached: for an administrator. */
export const deliveryCard = (model: DeliveryModel, say: Say) =>
  card(
    say,
    [
      title(say, deliveryTexts.title),
      ...(model.notice ? [banner('emphasis', paragraph(say, model.notice))] : []),
      ...(isWell(model) ? [banner('good', paragraph(say, deliveryTexts.allWell))] : messages(say, model)),
      ...channelRows(say, model.channels),
      ...peopleRows(say, model.unreached),
    ],
    [
      ...(model.parked.count > 0 ? [button(say, deliveryTexts.retryAll, { action: 'admin.retryAll' })] : []),
      button(say, escalationTexts.button, { action: 'escalation.show' }),
      button(say, deliveryTexts.refresh, { action: 'admin.show' }),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
