import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { termOf, type Waiting } from '../protocol/work/open-work.ts';
import { menu } from '../texts/menu.ts';
import { asIs, type Say, type Words } from '../texts/words.ts';
import { waitingWords, workTexts } from '../texts/work.ts';
import { button } from './blocks/button.ts';
import { fitting } from './blocks/fitting.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** A case with something to do in it. Names of colleagues and departments; nobody whom it happened to. */
export interface OpenCase {
  readonly kind: 'incident' | 'aftercare';
  readonly case: string;
  /** Its number, or that it is an aftercare request. */
  readonly head: Words;
  /** What it is about in choices, and whose it is. */
  readonly about: readonly Words[];
  /** The first term first; never empty. */
  readonly waits: readonly [Waiting, ...Waiting[]];
}

export interface OpenWorkModel {
  readonly cases: readonly OpenCase[];
  /** There were more than could be read. */
  readonly more: boolean;
  /** Some of it is the reader's own, so that it can be handed over. */
  readonly own: boolean;
  readonly notice?: Words;
}

/** What the cases may weigh together: a card that is too heavy is not shown at all. */
const room = 16_000;

const row = (say: Say, { kind, case: id, head, about, waits }: OpenCase): Elements => [
  {
    type: 'Container',
    separator: true,
    spacing: 'Medium',
    items: [
      heading(say, head),
      ...(about.length > 0 ? [aside(say, asIs(about.map(say).join(' · ')))] : []),
      ...waits.map(waiting => ({
        ...paragraph(say, waitingWords(waiting)),
        spacing: 'Small' as const,
        ...(waiting.late ? { color: 'Attention' as const } : {}),
      })),
      {
        type: 'ActionSet',
        actions: [
          button(say, workTexts.show, {
            action: kind === 'incident' ? 'incident.card' : 'aftercare.card',
            case: id,
          }),
        ],
      },
    ],
  },
];

const groups = (cases: readonly OpenCase[]) => {
  const sorted = cases.toSorted(({ waits: [one] }, { waits: [other] }) => termOf(one) - termOf(other));
  const late = sorted.filter(({ waits: [first] }) => first.late);
  const soon = sorted.filter(({ waits: [first] }) => !first.late && first.due !== undefined);
  const rest = sorted.filter(({ waits: [first] }) => first.due === undefined);
  return [
    { head: workTexts.late, cases: late },
    { head: workTexts.soon, cases: soon },
    { head: workTexts.rest, cases: rest },
  ];
};

/** **Openstaand**: everything that waits for one person, what is late first. */
export const openWorkCard = ({ cases, more, own, notice }: OpenWorkModel, say: Say): Card => {
  const rows = groups(cases).flatMap(group =>
    group.cases.map(
      (each, index): Elements => [
        ...(index === 0
          ? [{ ...title(say, group.head), size: 'Medium' as const, spacing: 'Large' as const }]
          : []),
        ...row(say, each),
      ],
    ),
  );
  const { elements, leftOut } = fitting(rows, room);
  return card(
    say,
    [
      ...(notice ? [banner('accent', typed(say(notice)))] : []),
      title(say, workTexts.title),
      ...(cases.length === 0 ? [paragraph(say, workTexts.nothing)] : elements),
      ...(more || leftOut > 0 ? [aside(say, workTexts.tooMany)] : []),
    ],
    [
      ...(own ? [button(say, workTexts.handOver, { action: 'work.handOverForm' })] : []),
      button(say, workTexts.again, { action: 'work.show' }),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
};
