import type { IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import { banListTexts, doorTexts, partOfList } from '../texts/bans.ts';
import { leftOutWords } from '../texts/delivery.ts';
import { menu } from '../texts/menu.ts';
import type { Say, Words } from '../texts/words.ts';
import { type BannedPerson, bannedLines } from './banned-person.ts';
import { button } from './blocks/button.ts';
import { fitting } from './blocks/fitting.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import { type ExpectedVisit, visitLines } from './visit-at-door.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** A ban in the list. */
export interface ListedBan {
  readonly banned: BannedPerson;
  /** The reader decides on this case, so that he may announce a visit. */
  readonly mine?: { readonly incident: string; readonly revision: number };
}

export interface BanListModel {
  /** For which locations; for who may see all of them, all. */
  readonly where: BannedPerson['where'];
  readonly today: Words;
  readonly bans: readonly ListedBan[];
  readonly visits: readonly ExpectedVisit[];
  /** Which of how many, where not all of them fit; `next` is the page that follows. */
  readonly part?: {
    readonly first: number;
    readonly last: number;
    readonly all: number;
    readonly next?: number;
  };
  readonly notice?: Words;
}

const row = (say: Say, { banned, mine }: ListedBan): IContainer => ({
  type: 'Container',
  separator: true,
  spacing: 'Medium',
  items: [
    ...bannedLines(say, banned),
    {
      type: 'ActionSet',
      actions: [
        button(
          say,
          doorTexts.inside,
          { action: 'ban.insideForm', measure: banned.measure },
          { style: 'destructive' },
        ),
        ...(mine
          ? [
              button(say, banListTexts.visit, {
                action: 'ban.visitForm',
                case: mine.incident,
                revision: mine.revision,
                measure: banned.measure,
              }),
            ]
          : []),
      ],
    },
  ],
});

const visitRow = (say: Say, visit: ExpectedVisit): IContainer => ({
  type: 'Container',
  separator: true,
  items: visitLines(say, visit),
});

/** What the visits may weigh, beside the bans. */
const room = 6_000;

const fitted = (say: Say, visits: readonly ExpectedVisit[]): Elements => {
  const { elements, leftOut } = fitting(
    visits.map(visit => [visitRow(say, visit)]),
    room,
  );
  return [...elements, ...(leftOut > 0 ? [aside(say, leftOutWords(leftOut))] : [])];
};

const visitsToday = (say: Say, visits: readonly ExpectedVisit[]): Elements =>
  visits.length === 0 ? [] : [heading(say, banListTexts.visits), ...fitted(say, visits)];

/** Who is kept out today at the reader's locations, who comes by invitation, and the button for who is inside [M4-9]. */
export const banListCard = (model: BanListModel, say: Say): Card => {
  const { where, today, bans, visits, part, notice } = model;
  return card(
    say,
    [
      ...(notice ? [banner('accent', paragraph(say, notice))] : []),
      title(say, banListTexts.title),
      aside(say, today),
      labelled(say(banListTexts.for), where === 'everywhere' ? say(doorTexts.everywhere) : where.join(', ')),
      ...(bans.length === 0
        ? [paragraph(say, banListTexts.none)]
        : [banner('attention', paragraph(say, doorTexts.keepOut))]),
      ...(part ? [aside(say, partOfList(part.first, part.last, part.all))] : []),
      ...visitsToday(say, visits),
      ...bans.map(ban => row(say, ban)),
      aside(say, doorTexts.danger),
      ...(bans.length === 0 ? [] : [aside(say, banListTexts.recorded)]),
    ],
    [
      ...(part?.next === undefined
        ? []
        : [button(say, banListTexts.more, { action: 'ban.list', pick: String(part.next) })]),
      button(say, banListTexts.refresh, { action: 'ban.list' }),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
};
