import type { PersonId } from './organisation/organisation.ts';

/** Something that a case asks to be reminded of when its time comes. */
export type TimerName = 'completeReport' | 'forgetDraft' | 'measureDue' | 'aftercareUnclaimed';

/** What a person is told in chat. */
export type NoticeName =
  /** Copy of a registration [NZ-6]. */
  | 'incidentCopy'
  /** Copy of a decision [NZ-6]. */
  | 'measureCopy'
  | 'handedToYou'
  /** A measure waits for its next step; somebody responsible must act. */
  | 'measureDue'
  /** The reporter hears what was done with the report. */
  | 'reportProgress'
  /** The claimer gets the contact details. */
  | 'aftercareContact'
  /** The victim hears who will call, and what changes. */
  | 'aftercareProgress'
  /** Nobody took the request up; somebody responsible must act. */
  | 'aftercareUnclaimed';

/** Where a case's standing card lives: in the channel of the responsible department or group, or in a chat. */
export type CardPlace = 'channel' | { readonly chatOf: PersonId };

/**
 * What has to happen because of a decision, in the protocol's words. Holds ids and names of things to say, never
 * texts: what is said is written at the moment of saying, from the case as it then is.
 */
export type Deed =
  /** Give the registration its number. */
  | { readonly do: 'number' }
  /** Post the case's standing card where it belongs, or bring it up to date there. */
  | { readonly do: 'showCard'; readonly at: CardPlace }
  /** One line under the standing card that says what happened: the journal entry's index. */
  | { readonly do: 'line'; readonly at: CardPlace; readonly entry: number }
  /** Tell one person something in chat. `entry` is the journal entry it is about. */
  | { readonly do: 'tell'; readonly person: PersonId; readonly notice: NoticeName; readonly entry: number }
  /** Open an aftercare case for the victim of this incident. */
  | {
      readonly do: 'openAftercare';
      readonly askedBy: 'victim' | 'manager';
      readonly hidden: boolean;
      readonly by: PersonId;
    }
  /** Remove the aggressor's data of a case that came to nothing. */
  | { readonly do: 'forgetAggressor' }
  /** A moment has come, for the case or for one of its measures. */
  | { readonly do: 'timer'; readonly timer: TimerName; readonly measure?: string };

/** A deed with its moment. Deeds of one lane happen in order; lanes do not wait for each other. */
export interface Planned {
  readonly lane: string;
  readonly due: Date;
  readonly deed: Deed;
}
