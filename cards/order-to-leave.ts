import type { IActionSet, IAdaptiveCard, IShowCardAction, ITextBlock } from '@microsoft/teams.cards';
import {
  type Departure,
  type Nth,
  nextOrder,
  nths,
  type OrdersToLeave,
  staysInSpite,
} from '../protocol/order-to-leave/orders.ts';
import type { Contact } from '../protocol/organisation/organisation.ts';
import { menu } from '../texts/menu.ts';
import {
  calledAt,
  departureButtons,
  givenWords,
  leftAt,
  notNeededAt,
  nthWords,
  orderTexts,
  sentenceMeans,
  sentenceToSay,
  speakerButtons,
} from '../texts/order-to-leave.ts';
import { asIs, type Say, type Words } from '../texts/words.ts';
import { type Button, button, type Press } from './blocks/button.ts';
import { banner, card, folded } from './blocks/frame.ts';
import { aside, heading, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** Where the orders are kept: nowhere yet, in a report that is being written, or in one that was sent. */
export type OrdersIn =
  | { readonly in: 'nothing'; readonly form: string }
  | { readonly in: 'draft'; readonly case: string }
  | { readonly in: 'sent'; readonly case: string; readonly reporter: boolean };

export interface OrdersModel {
  readonly where: OrdersIn;
  readonly orders: OrdersToLeave;
  /** Whom to call: security, with the building where there are several. */
  readonly security: readonly Contact[];
  readonly manager?: Contact;
  /** The reader decides about the police himself [SK-2b]. */
  readonly decides?: true;
  readonly notice?: Words;
}

const row = (...actions: readonly (Button | IShowCardAction)[]): IActionSet => ({
  type: 'ActionSet',
  actions: [...actions],
  spacing: 'Small',
});

/** The danger line in large letters: a hand that shakes must not have to look for it. */
const danger = (say: Say) =>
  banner('attention', {
    type: 'TextBlock',
    text: say(orderTexts.danger),
    size: 'Large',
    weight: 'Bolder',
    wrap: true,
  } satisfies ITextBlock);

const sentence = (nth: Nth) =>
  ({
    type: 'TextBlock',
    text: sentenceToSay[nth],
    size: 'Large',
    wrap: true,
    spacing: 'Small',
  }) as const satisfies ITextBlock;

const pressOf = (where: OrdersIn, action: 'order.give', pick: string): Press =>
  where.in === 'nothing'
    ? { action: 'order.begin', form: where.form, pick }
    : { action, case: where.case, pick };

/**
 * The order that comes next: what to say, and who said it. It stands in its own row, below those that were given, so
 * that a second tap on the same place hits nothing.
 */
const toSay = (say: Say, where: OrdersIn, nth: Nth): Elements => [
  heading(say, {
    nl: `${orderTexts.sayNow.nl} (${nthWords(nth).nl}):`,
    en: `${orderTexts.sayNow.en} (${nthWords(nth).en}):`,
  }),
  sentence(nth),
  ...(say(sentenceMeans[nth]) === '' ? [] : [aside(say, sentenceMeans[nth])]),
  row(button(say, speakerButtons.me, pressOf(where, 'order.give', `${nth}.me`), { style: 'positive' })),
  row(
    button(say, speakerButtons.colleague, pressOf(where, 'order.give', `${nth}.colleague`)),
    button(say, speakerButtons.security, pressOf(where, 'order.give', `${nth}.security`)),
  ),
];

const given = (say: Say, { given: orders }: OrdersToLeave): Elements =>
  orders.flatMap(({ at, said }, index) => {
    const nth = nths[index];
    return nth ? [paragraph(say, asIs(`✔ ${say(givenWords(nth, new Date(at), said))}`))] : [];
  });

const numbers = (say: Say, { security, manager, decides }: OrdersModel): Elements => [
  heading(say, orderTexts.stays),
  ...security.map(({ name, phone }) => paragraph(say, asIs(`**${name}: ${phone}**`))),
  paragraph(say, { nl: `**${orderTexts.police.nl}**`, en: `**${orderTexts.police.en}**` }),
  ...(manager && !decides
    ? [
        paragraph(say, orderTexts.managerDecides),
        paragraph(say, asIs(`${say(orderTexts.manager)} ${manager.name}: ${manager.phone}`)),
      ]
    : []),
];

const ending = (say: Say, { orders }: OrdersModel): Elements => [
  ...(orders.police
    ? [typed(say((orders.police.called ? calledAt : notNeededAt)(new Date(orders.police.at))))]
    : []),
  ...(orders.gone ? [typed(say(leftAt(orders.gone.how, new Date(orders.gone.at))))] : []),
];

/** How the client left, below one button: it is the last thing that is needed. */
const left = (say: Say, about: { readonly case: string }, called: boolean): IShowCardAction => {
  const way = (pick: Departure) =>
    button(say, departureButtons[pick], { action: 'order.left', ...about, pick });
  const others = called ? [row(way('withPolice'))] : [];
  return {
    type: 'Action.ShowCard',
    title: say(orderTexts.gone),
    card: folded([row(way('byItself'), way('withSecurity')), ...others]),
  };
};

/** What can be said of the police and of the client, once there is a case to write it in. */
const afterwards = (say: Say, { where, orders, decides }: OrdersModel): Elements => {
  if (where.in === 'nothing' || orders.gone) return [];
  const about = { case: where.case };
  const called = orders.police?.called === true;
  const police = !called && staysInSpite(orders);
  return [
    ...(police && decides && !orders.police
      ? [row(button(say, orderTexts.policeNotNeeded, { action: 'order.policeNotNeeded', ...about }))]
      : []),
    ...(orders.given.length > 0 || called
      ? [
          row(
            ...(police
              ? [button(say, orderTexts.policeCalled, { action: 'order.policeCalled', ...about })]
              : []),
            left(say, about, called),
          ),
        ]
      : []),
  ];
};

const wayOn = (say: Say, { where, orders }: OrdersModel): readonly Button[] => {
  const last = nths[orders.given.length - 1];
  const mistake =
    last && where.in !== 'nothing' && !orders.police && !orders.gone
      ? [button(say, orderTexts.takeBack, { action: 'order.takeBack', case: where.case, pick: `${last}` })]
      : [];
  switch (where.in) {
    case 'nothing':
      return [button(say, menu.menu, { action: 'menu.show' })];
    case 'draft':
      return [
        // From the third on somebody else has to decide, and cannot see what was not sent.
        button(
          say,
          orderTexts.sendNow,
          { action: 'report.quick', case: where.case, pick: '1' },
          { withoutInputs: true, ...(staysInSpite(orders) || orders.gone ? { style: 'positive' } : {}) },
        ),
        button(say, orderTexts.goOn, { action: 'report.resume', case: where.case }),
        ...mistake,
      ];
    case 'sent':
      return [
        where.reporter
          ? button(say, menu.mine, { action: 'report.show', case: where.case })
          : button(say, { nl: 'Terug', en: 'Back' }, { action: 'incident.card', case: where.case }),
        ...mistake,
      ];
  }
};

/**
 * Telling a client to leave, three times, with the sentence to say and the time of each [SK-2c] [D-4]. Made for one
 * hand and a phone: the danger line first, one thing to do at a time.
 */
export const orderToLeaveCard = (model: OrdersModel, say: Say): Card => {
  const { orders, where, notice } = model;
  const next = orders.gone || orders.police?.called ? undefined : nextOrder(orders);
  return card(
    say,
    [
      danger(say),
      title(say, orderTexts.title),
      ...(notice ? [banner('accent', typed(say(notice)))] : []),
      ...(orders.given.length === 0 ? [aside(say, orderTexts.how)] : []),
      ...given(say, orders),
      ...(next ? toSay(say, where, next) : []),
      ...ending(say, model),
      ...(staysInSpite(orders) ? numbers(say, model) : []),
      ...afterwards(say, model),
      ...(orders.given.length > 0 && !staysInSpite(orders) ? [aside(say, orderTexts.kept)] : []),
    ],
    wayOn(say, model),
  );
};
