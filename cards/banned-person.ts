import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Contact } from '../protocol/organisation/organisation.ts';
import { doorTexts, seenInsideWords } from '../texts/bans.ts';
import { day, moment } from '../texts/moments.ts';
import type { Say } from '../texts/words.ts';
import { banner } from './blocks/frame.ts';
import { labelled, paragraph, typed } from './blocks/text.ts';

type Elements = NonNullable<IAdaptiveCard['body']>;

/** What those at the door may know of a banned client [M4-8] [C-7]: there is no place in it for why, nor for an address. */
export interface BannedPerson {
  readonly measure: string;
  readonly name?: string;
  readonly looks?: string;
  /** Names of locations. */
  readonly where: 'everywhere' | readonly string[];
  readonly until: Date;
  /** The client has the letter, and knows. */
  readonly told: boolean;
  readonly seenInside?: { readonly at: Date; readonly where: string };
  /** Whom to call, the nearest first; a number is not always known. */
  readonly call: readonly (Pick<Contact, 'name'> & Partial<Contact>)[];
}

/** What somebody wrote may be as long as a form lets it be: the door needs the beginning. */
const most = { name: 120, looks: 300 } as const;
const short = (text: string, length: number) => (text.length > length ? `${text.slice(0, length)}…` : text);

/** Who it is: by name, by looks, or that nobody knows. */
export const whoLines = (say: Say, { name, looks }: Pick<BannedPerson, 'name' | 'looks'>): Elements => [
  ...(name === undefined ? [] : [labelled(say(doorTexts.name), short(name, most.name))]),
  ...(looks === undefined ? [] : [labelled(say(doorTexts.looks), short(looks, most.looks))]),
  ...(name === undefined && looks === undefined ? [paragraph(say, doorTexts.nobodyKnown)] : []),
];

export const whereLine = (say: Say, where: BannedPerson['where']) =>
  labelled(say(doorTexts.where), where === 'everywhere' ? say(doorTexts.everywhere) : where.join(', '));

/** Whom to call, one a line. */
export const callLines = (say: Say, call: BannedPerson['call']): Elements =>
  call.map(({ name, phone }) =>
    labelled(say(doorTexts.call), phone === undefined ? name : `${name}, ${phone}`),
  );

/** Everything the door needs: who, where, until when, that he does not come in, and whom to call. */
export const bannedLines = (say: Say, banned: BannedPerson): Elements => [
  ...(banned.seenInside
    ? [
        banner(
          'attention',
          typed(say(seenInsideWords(moment(banned.seenInside.at), banned.seenInside.where))),
        ),
      ]
    : []),
  ...whoLines(say, banned),
  whereLine(say, banned.where),
  labelled(say(doorTexts.until), say(day(banned.until))),
  ...(banned.told ? [] : [banner('warning', paragraph(say, doorTexts.untold))]),
  ...callLines(say, banned.call),
];
