import type { IAdaptiveCard, IContainer } from '@microsoft/teams.cards';
import type { Grounds } from '../protocol/aggressor/likeness.ts';
import type { Sort } from '../protocol/incident/report.ts';
import type { Running } from '../protocol/measures/running.ts';
import { groundsWords, runningWords } from '../texts/kin.ts';
import { lookFoundTexts, lookTexts, reportCount, sortCount, tooManyPeople } from '../texts/look.ts';
import { menu } from '../texts/menu.ts';
import { sortWords } from '../texts/report-choices.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, labelled, paragraph, title, typed } from './blocks/text.ts';
import type { Card } from './card.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** What happened in a year: how many reports, and how often each sort. */
export interface YearFound {
  readonly year: number;
  readonly reports: number;
  readonly sorts: readonly { readonly sort: Sort; readonly count: number }[];
}

/** Somebody responsible, to be called. */
export interface ToCall {
  readonly name: string;
  readonly department: string;
  readonly phone?: string;
}

/** One person who is, or may be, whom the reader looked up. The name is not repeated: only the reader knows whom he typed. */
export interface PersonFound {
  readonly same: 'certain' | 'possible';
  readonly grounds: Grounds;
  /** The latest year first. */
  readonly years: readonly YearFound[];
  readonly running: readonly Running[];
  readonly call: readonly ToCall[];
}

export interface LookResultModel {
  readonly people: readonly PersonFound[];
  /** So many others it may be as well. */
  readonly more: number;
  /** The look itself, for who may see who else looked. */
  readonly look?: string;
}

const yearLine = (say: Say, { year, reports, sorts }: YearFound) =>
  labelled(
    String(year),
    `${say(reportCount(reports))} (${sorts.map(({ sort, count }) => say(sortCount(sortWords[sort], count))).join(', ')})`,
  );

const callLine = (say: Say, { name, department, phone }: ToCall) =>
  labelled(say(lookFoundTexts.call), [`${name} (${department})`, ...(phone ? [phone] : [])].join(', '));

const personBlock = (say: Say, person: PersonFound): IContainer => ({
  type: 'Container',
  spacing: 'Medium',
  separator: true,
  items: [
    heading(say, lookFoundTexts[person.same]),
    labelled(say(lookFoundTexts.grounds), say(groundsWords(person.grounds))),
    ...(person.same === 'possible' ? [paragraph(say, lookFoundTexts.perhaps)] : []),
    ...person.years.map(year => yearLine(say, year)),
    ...(person.running.length === 0
      ? [typed(say(lookFoundTexts.runsNothing))]
      : person.running.map(({ kind, until }) =>
          labelled(say(lookFoundTexts.running), say(runningWords(kind, until, undefined))),
        )),
    ...person.call.map(each => callLine(say, each)),
  ],
});

const found = (say: Say, { people, more }: LookResultModel): Elements =>
  people.length === 0 && more === 0
    ? [paragraph(say, lookFoundTexts.nothingMeans)]
    : [
        ...people.map(person => personBlock(say, person)),
        ...(more > 0 ? [paragraph(say, tooManyPeople(more))] : []),
      ];

/** How often, what sort, what runs and whom to call [H1-4]; no names but those of colleagues, and nothing of the story. */
export const lookResultCard = (model: LookResultModel, say: Say): Card =>
  card(
    say,
    [
      title(say, model.people.length + model.more === 0 ? lookFoundTexts.nothing : lookTexts.title),
      ...found(say, model),
      aside(say, lookFoundTexts.seen),
    ],
    [
      button(say, lookTexts.again, { action: 'look.form' }),
      ...(model.look ? [button(say, lookTexts.log, { action: 'look.log', form: model.look })] : []),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
