import type { AftercareCase } from '../protocol/aftercare/aftercare-case.ts';
import type { IncidentCase } from '../protocol/incident/incident-case.ts';
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

/** The last registration number given out in a year; its id is the year. */
export interface Numbering {
  readonly last: number;
  /** The latest numbers with their case: a case that asks again after a crash gets the same one. */
  readonly given: readonly { readonly incident: string; readonly place: number }[];
}

/** The kinds that have a life of their own, with effects and timers. */
export interface Shapes {
  readonly incident: IncidentCase;
  readonly aftercare: AftercareCase;
}

export type CaseKind = keyof Shapes;

type CaseFiles = { readonly [K in CaseKind]: CaseFile<Shapes[K]> };

interface Records {
  readonly aggressor: AggressorRecord;
  readonly person: PersonRecord;
  readonly channel: ChannelBinding;
  readonly numbering: Numbering;
}

/** Every kind of document, with what it holds. */
export type Documents = CaseFiles & Records;

export type Kind = keyof Documents;
