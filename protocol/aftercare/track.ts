import type { Audience } from '../escalation/chain.ts';
import type { PersonId } from '../organisation/organisation.ts';

/** The talks that belong to aftercare: soon after it was asked for, some weeks later, and once more [E-21]. */
export const talkNames = ['first', 'second', 'third'] as const;
export type TalkName = (typeof talkNames)[number];

/** How two people meet. */
export const talkWays = ['inPerson', 'phone', 'teams'] as const;
export type TalkWay = (typeof talkWays)[number];

/** The two whom a talk is between. */
export type Side = 'victim' | 'responder';

/** When and how, as one of the two proposed it last. */
export interface TalkPlan {
  /** An ISO instant. */
  readonly at: string;
  readonly way: TalkWay;
  /** Where, in a few words; for the two of them only. */
  readonly place?: string;
  readonly by: Side;
  /** The other one said yes. */
  readonly agreed: boolean;
}

/** One talk. Of what becomes of it is kept only that it was held, moved or not wanted; never what was said [BO-2]. */
export interface Talk {
  readonly plan?: TalkPlan;
  /** How often a moment was proposed; the next one takes the place of the last. */
  readonly proposals: number;
  readonly outcome?: 'held' | 'notWanted';
}

/** What comes after the claim. It stays with the request whoever looks after it. */
export interface Track {
  /** From when the terms of the talks count, an ISO instant. */
  readonly since: string;
  /** When somebody took it up for the first time. */
  readonly begun: string;
  /** Since when the talk that is next has been the next one: nobody is late for what could not be done before. */
  readonly turned: string;
  /** Until when the clock was looked at: a reminder whose moment lies before it is not given again. */
  readonly checked: string;
  readonly talks: Readonly<Partial<Record<TalkName, Talk>>>;
  /** An ISO date: until that morning the victim wants to be left in peace. */
  readonly pausedUntil?: string;
  /** Which kinds of help the victim was pointed to on the way [BO-3]. */
  readonly pointedTo?: readonly Help[];
  /** The ISO date on which the responder went along to the police [BO-4]. */
  readonly alongOn?: string;
}

/** Help that somebody can be pointed to with a card of contacts [NZ-3] [NZ-4]. */
export const helps = ['socialWork', 'trauma', 'generalPractitioner'] as const;
export type Help = (typeof helps)[number];

/** The facts of a track. Ids and choices only. */
export type TrackFact =
  | { readonly fact: 'talkProposed'; readonly talk: TalkName }
  | { readonly fact: 'talkMoved'; readonly talk: TalkName }
  | { readonly fact: 'talkAgreed'; readonly talk: TalkName }
  | { readonly fact: 'talkHeld'; readonly talk: TalkName }
  | { readonly fact: 'talkNotWanted'; readonly talk: TalkName }
  | {
      readonly fact: 'talkReminded';
      readonly talk: TalkName;
      readonly of: 'plan' | 'tomorrow' | 'today' | 'late';
    }
  | { readonly fact: 'talkCalled'; readonly talk: TalkName; readonly to: readonly Audience[] }
  | { readonly fact: 'aftercarePaused' }
  | { readonly fact: 'aftercareResumed' }
  | { readonly fact: 'otherResponderAsked'; readonly instead: PersonId }
  | { readonly fact: 'aftercareCameBack' }
  | { readonly fact: 'pointedTo'; readonly help: Help }
  | { readonly fact: 'wentAlong' };

/** The talk that is next; undefined when all three are behind them. */
export const nextTalk = ({ talks }: Pick<Track, 'talks'>): TalkName | undefined =>
  talkNames.find(name => talks[name]?.outcome === undefined);

/** The same track with something else about one talk. */
export const withTalk = (track: Track, name: TalkName, parts: Partial<Talk>): Track => ({
  ...track,
  talks: { ...track.talks, [name]: { proposals: 0, ...track.talks[name], ...parts } },
});

/** Without the moment that was proposed for the next talk: it was with somebody else, or lies in a pause. */
export const withoutPlan = (track: Track): Track => {
  const name = nextTalk(track);
  const talk = name && track.talks[name];
  if (name === undefined || !talk?.plan) return track;
  const { plan: _, ...rest } = talk;
  return { ...track, talks: { ...track.talks, [name]: rest } };
};
