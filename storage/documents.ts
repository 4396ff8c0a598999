import type { AftercareCase } from '../protocol/aftercare/aftercare-case.ts';
import type { BanAtDoor } from '../protocol/bans/at-the-door.ts';
import type { InvitedVisit } from '../protocol/bans/ban-affairs.ts';
import type { FileCase } from '../protocol/files/file-case.ts';
import type { IncidentCase } from '../protocol/incident/incident-case.ts';
import type { Entry } from '../protocol/journal.ts';
import type { LookCase } from '../protocol/look/look-case.ts';
import type { PersonId } from '../protocol/organisation/organisation.ts';
import type { Language } from '../texts/words.ts';
import type { CaseFile } from './case-file.ts';

/** A place in Teams where the bot can say something without being spoken to first. */
export interface Address {
  readonly serviceUrl: string;
  readonly conversation: string;
}

/** A person as the bot met him or her in Teams: where to write to, and in which language. */
export interface PersonRecord {
  readonly id: PersonId;
  readonly name: string;
  /** The `29:` id that Teams knows the person by. */
  readonly teamsId: string;
  readonly chat?: Address;
  /** What Teams says about the client's language. */
  readonly locale?: string;
  /** What the person asked for; wins over the locale, because many Dutch clients say en-US. */
  readonly language?: Language;
  /** Set when Teams said that this person cannot be reached (uninstalled, blocked), until heard of again. */
  readonly gone?: boolean;
  /** Conversations in which this person's installation was answered: Teams announces each one several times. */
  readonly welcomed?: readonly string[];
}

/** The channel tied to a department or to a responder group. Its id is `department:key` or `group:key`. */
export interface ChannelBinding {
  readonly of: { readonly kind: 'department' | 'group'; readonly key: string };
  readonly address: Address;
  readonly language: Language;
  readonly boundBy: PersonId;
  readonly at: string;
  readonly gone?: boolean;
}

/** Who somebody says the aggressor was. Apart from the case, so that forgetting him is one removal. */
export interface AggressorRecord {
  /** The incident this was said in. */
  readonly incident: string;
  readonly at: string;
  readonly name?: string;
  /** ISO date. */
  readonly birthDate?: string;
  readonly address?: string;
  /** What he looked like, where the name is unknown. */
  readonly description?: string;
}

/**
 * An access ban as those at the door find it [M4-9]: what one measure of one case comes to, under the measure's id,
 * without why [C-7]. Written by the case and never by hand; when the ban is over it forgets the client.
 */
export type BanRecord = {
  /** The case it comes from. */
  readonly incident: string;
  /** Of the case when this was written: what is older never takes its place. */
  readonly revision: number;
} & (
  | {
      readonly status: 'running';
      readonly locations: BanAtDoor['locations'];
      /** ISO dates: the first day and the last one on which the client is kept out. */
      readonly from: string;
      readonly until: string;
      /** The client has the letter, and knows. */
      readonly told: boolean;
      /** Whom the door calls: who decides about the case. */
      readonly contact?: PersonId;
      readonly name?: string;
      /** What the client looks like. */
      readonly description?: string;
      /** When and where the client was last seen inside, an ISO instant and the key of the location. */
      readonly seenInside?: { readonly at: string; readonly location: string };
      /** Visits by invitation that are still to come [M4-10]. */
      readonly visits: readonly InvitedVisit[];
    }
  | { readonly status: 'over' }
);

/** A ban that is not over. */
export type RunningBan = Extract<BanRecord, { readonly status: 'running' }>;

/** The last registration number given out in a year; its id is the year. */
export interface Numbering {
  readonly last: number;
  /**
   * The latest numbers with their case, and every older one that was not seen to be written in it: a case that asks
   * again after a crash, however late, gets the same one.
   */
  readonly given: readonly { readonly incident: string; readonly place: number }[];
  /** When an administrator moved the series on, from which number to which: what is missing in between is no report. */
  readonly moved?: readonly { readonly at: string; readonly from: number; readonly to: number }[];
}

/** The kinds that have a life of their own, with effects and timers. */
export interface Shapes {
  readonly incident: IncidentCase;
  readonly aftercare: AftercareCase;
  /** A file on its way to a person. */
  readonly file: FileCase;
  /** Somebody looked up whether a person is known. */
  readonly look: LookCase;
}

export type CaseKind = keyof Shapes;

/** A part of a case's journal that is not with the case any more. Its id is `kind:case:page`; it never changes. */
export interface JournalPage {
  readonly of: CaseKind;
  readonly case: string;
  /** Counts from zero. */
  readonly page: number;
  readonly entries: readonly Entry<unknown>[];
}

/** What the bot writes to find out whether it can write. */
export interface LifeSign {
  readonly at: string;
}

type CaseFiles = { readonly [K in CaseKind]: CaseFile<Shapes[K]> };

/** One letter that is being written. */
export interface LetterDraft {
  /** Which letter, as the letters are named. */
  readonly letter: string;
  /** Absent for a letter about the case itself. */
  readonly measure?: string;
  readonly begunAt: string;
  /** Only what differs from what the case knows by itself, as it was typed. */
  readonly typed: Readonly<Partial<Record<string, string>>>;
}

/** What was typed for the letters of an incident. Apart from the case, so that forgetting it is one removal. */
export interface LetterDrafts {
  readonly incident: string;
  readonly drafts: readonly LetterDraft[];
}

interface Records {
  readonly letterDrafts: LetterDrafts;
  readonly aggressor: AggressorRecord;
  readonly person: PersonRecord;
  readonly channel: ChannelBinding;
  readonly numbering: Numbering;
  readonly ban: BanRecord;
  readonly journalPage: JournalPage;
  readonly lifeSign: LifeSign;
}

/** Every kind of document, with what it holds. */
export type Documents = CaseFiles & Records;

export type Kind = keyof Documents;

/** The kinds that are filed under keys of their own, several of them each. */
export type FiledKind = 'aggressor' | 'look';

/** A case's file as the document that it is: while the kind is open, the compiler cannot see that the two are one. */
export const documentOf = <K extends CaseKind>(file: CaseFile<Shapes[K]>): Documents[K] =>
  file as unknown as Documents[K];
