import type { PersonId } from './organisation/organisation.ts';

/** Something that a case asks to be reminded of when its time comes. */
export type TimerName =
  | 'completeReport'
  | 'forgetDraft'
  | 'measureDue'
  | 'banWarning'
  | 'banEnds'
  | 'aftercareUnclaimed'
  | 'aftercareTalk'
  | 'returnOver'
  | 'accidentDue'
  | 'firstCare'
  | 'silence'
  | 'forgetLetters'
  | 'forgetFile';

/** What a person is told in chat. */
export type NoticeName =
  /** Copy of a registration [NZ-6]. */
  | 'incidentCopy'
  /** Copy of a decision [NZ-6]. */
  | 'measureCopy'
  | 'handedToYou'
  /** All open work of a colleague came over. */
  | 'workHandedToYou'
  /** A measure waits for its next step; somebody responsible must act. */
  | 'measureDue'
  /** Something of the municipality was damaged [SK-2e]. */
  | 'damageReported'
  /** A banned client is inside; who decides must act [L-4]. */
  | 'banInside'
  /** A ban nears its last day: does it go on [D-5]? */
  | 'banEnding'
  /** Nobody at the door of a banned location can be told [M4-8]. */
  | 'banDoorless'
  /** Three orders to leave were given: are the police called [SK-2b]? */
  | 'policeDecision'
  /** An accident at work waits to be reported [E-19]. */
  | 'accidentDue'
  /** First care was not put on record yet, or not rightly; or whoever was asked hears that it is done [LG-1]. */
  | 'firstCare'
  /** The reporter hears that first care is on record, and may say that it is not so. */
  | 'firstCareSaid'
  /** Written aggression goes on: the director's letter [H2-3b]. */
  | 'directorsLetter'
  /** The reporter has heard nothing for too long [C-22]. */
  | 'silence'
  /** Somebody looked people up too often [H1-4]. */
  | 'tooManyLooks'
  /** The reporter hears what was done with the report. */
  | 'reportProgress'
  /** The claimer gets the contact details. */
  | 'aftercareContact'
  /** The victim hears who will call, and what changes. */
  | 'aftercareProgress'
  /** How it stands with the talks, for the two of them. */
  | 'aftercareTalk'
  /** A talk does not come; somebody else must look why. */
  | 'aftercareTalkLate'
  /** What is normal after an incident [E-22]. */
  | 'aftercareNormal'
  /** The victim gets the contacts that he was pointed to. */
  | 'aftercareHelp'
  /** Nobody took the request up; somebody responsible must act. */
  | 'aftercareUnclaimed';

/** Where a case's standing card lives: in the channel of the responsible department or group, or in a chat. */
export type CardPlace = 'channel' | { readonly chatOf: PersonId };

/** What is done about a file that a person gets in chat. Each on the file's own case. */
export type FileDeed =
  /** Ask whether it may be put in the person's own files. */
  | { readonly do: 'offerFile'; readonly person: PersonId }
  /** Put it where the person lets it be put. */
  | { readonly do: 'putFile'; readonly person: PersonId }
  /** The question is answered, or out of date: bring it up to date. `times`: which one, where it was asked more often. */
  | { readonly do: 'closeOffer'; readonly person: PersonId; readonly times: number }
  /** Show it where it now is. */
  | { readonly do: 'showFile'; readonly person: PersonId }
  /** Tell the case that the file is about that it is there. */
  | { readonly do: 'reportFile' };

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
  /** Put away the oldest entries of a journal that has become long. */
  | { readonly do: 'fileJournal' }
  /** Write the list of bans as this one now stands [M4-9]. */
  | { readonly do: 'fileBan'; readonly measure: string }
  /**
   * Show somebody at the door how it stands with a ban, or with a visit by invitation [M4-8] [M4-10]: `anew` as a message
   * that is noticed, else only what was said before is brought up to date. `on`: only if the visit is on that day.
   */
  | {
      readonly do: 'doorCard';
      readonly person: PersonId;
      readonly measure: string;
      readonly visit?: string;
      readonly anew: boolean;
      readonly on?: string;
    }
  /**
   * Show who is warned how it stands with a client who is expected back [H2-2b]: `anew` as a message that is noticed,
   * else what was said before is brought up to date.
   */
  | {
      readonly do: 'returnCard';
      readonly person: PersonId;
      readonly expected: string;
      readonly anew: boolean;
    }
  /** Look whether the client was told before, in another case, that such messages get no answer [H2-3b]. */
  | { readonly do: 'lookForWriter' }
  /** Tell the other case what was decided here: the same aggressor, or another one [INL-6]. */
  | { readonly do: 'shareVerdict'; readonly incident: string }
  | FileDeed
  /** A moment has come, for the case, for one of its measures, or for a client who is expected back. */
  | {
      readonly do: 'timer';
      readonly timer: TimerName;
      readonly measure?: string;
      readonly expected?: string;
    };

/** A deed with its moment. Deeds of one lane happen in order; lanes do not wait for each other. */
export interface Planned {
  readonly lane: string;
  readonly due: Date;
  readonly deed: Deed;
}
