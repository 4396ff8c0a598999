import type { IActionSet, IAdaptiveCard } from '@microsoft/teams.cards';
import { accidentTexts } from '../texts/accident.ts';
import { returnTexts, runningWords } from '../texts/expected-return.ts';
import { incidentTitle } from '../texts/incident.ts';
import { menu } from '../texts/menu.ts';
import { otherStepsTexts } from '../texts/other-steps.ts';
import type { Say, Words } from '../texts/words.ts';
import { writingsTexts } from '../texts/writings.ts';
import { type Button, button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';
import type { ExpectedClient } from './return-warning.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** What else can be going on, with what this reader may do about it. What is left out is not his, or does not fit. */
export interface OtherStepsModel {
  readonly incident: string;
  readonly number?: string;
  readonly reporter: boolean;
  readonly notice?: Words;
  /** How far the orders to leave are. */
  readonly orders?: { readonly line?: Words };
  readonly returns?: readonly Pick<ExpectedClient, 'expected' | 'how' | 'location' | 'until'>[];
  /** What is on record about an accident at work. */
  readonly accident: { readonly line?: Words; readonly maySettle: boolean };
  readonly writings?: { readonly line?: Words; readonly may: 'contact' | 'goOn' | 'letter' | 'nothing' };
}

const row = (...actions: readonly Button[]): IActionSet => ({
  type: 'ActionSet',
  actions: [...actions],
  spacing: 'Small',
});

const line = (say: Say, words: Words | undefined): Elements => (words ? [typed(say(words))] : []);

const orders = (say: Say, { incident, orders: about }: OtherStepsModel): Elements =>
  about
    ? [
        heading(say, otherStepsTexts.orders),
        ...line(say, about.line),
        row(button(say, otherStepsTexts.toOrders, { action: 'order.show', case: incident })),
      ]
    : [];

const returns = (say: Say, { incident, returns: running }: OtherStepsModel): Elements =>
  running
    ? [
        heading(say, otherStepsTexts.returns),
        ...running.flatMap(({ expected, how, location, until }) => [
          typed(say(runningWords(how, location, until))),
          row(
            button(say, returnTexts.end, { action: 'return.end', case: incident, expected }),
            button(say, returnTexts.extend, { action: 'return.extendForm', case: incident, expected }),
          ),
        ]),
        row(button(say, otherStepsTexts.toReturn, { action: 'return.form', case: incident })),
      ]
    : [];

const accident = (say: Say, { incident, accident: about }: OtherStepsModel): Elements => [
  heading(say, otherStepsTexts.accident),
  ...line(say, about.line),
  row(
    ...(about.maySettle
      ? [button(say, accidentTexts.record, { action: 'accident.form', case: incident })]
      : []),
    button(say, accidentTexts.worse, { action: 'accident.worseForm', case: incident }),
  ),
];

const writings = (say: Say, { incident, writings: about }: OtherStepsModel): Elements => {
  if (!about) return [];
  const buttons = {
    contact: [button(say, writingsTexts.contact, { action: 'writings.contactForm', case: incident })],
    goOn: [button(say, writingsTexts.goesOn, { action: 'writings.goOn', case: incident })],
    letter: [button(say, writingsTexts.letter, { action: 'writings.letter', case: incident })],
    nothing: [],
  } as const;
  const found = buttons[about.may];
  return [
    heading(say, otherStepsTexts.writings),
    ...line(say, about.line),
    ...(found.length > 0 ? [row(...found)] : []),
  ];
};

/** Everything beside the measures, each with how it stands and what can be done about it now. */
export const otherStepsCard = (model: OtherStepsModel, say: Say): Card => {
  const { incident, number, reporter, notice } = model;
  return card(
    say,
    [
      ...(notice ? [banner('accent', typed(say(notice)))] : []),
      title(say, otherStepsTexts.title),
      aside(say, incidentTitle(number)),
      paragraph(say, otherStepsTexts.text),
      ...writings(say, model),
      ...orders(say, model),
      ...returns(say, model),
      ...accident(say, model),
    ],
    [
      reporter
        ? button(say, menu.mine, { action: 'report.show', case: incident })
        : button(say, { nl: 'Terug', en: 'Back' }, { action: 'incident.card', case: incident }),
    ],
  );
};
