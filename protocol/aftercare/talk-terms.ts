import { instantOf, localDate } from '../calendar/local-time.ts';
import { morningBefore, nextWorkingMorning, workingMorning } from '../calendar/working-days.ts';
import type { Audience } from '../escalation/chain.ts';
import { callsOf } from '../escalation/chain.ts';
import { chainOf, officeHoursOf } from '../escalation/chain-of.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Settings } from '../organisation/settings.ts';
import { nextTalk, type TalkName, type Track } from './track.ts';

type TalkSettings = Pick<
  Settings,
  'aftercareFirstTalkHours' | 'aftercareSecondTalkWeeks' | 'aftercareThirdTalkWeeks'
>;

/** From when a talk can be planned, and the working morning on which it is to be there at the latest. */
export interface TalkTerm {
  readonly from: Date;
  readonly until: Date;
}

const latest = (...moments: readonly Date[]): Date => new Date(Math.max(...moments.map(at => at.getTime())));

/** The morning on which a pause ends; undefined where there is none. */
export const pauseEnds = ({ pausedUntil }: Pick<Track, 'pausedUntil'>): Date | undefined => {
  const noon = pausedUntil === undefined ? undefined : instantOf(pausedUntil, '12:00');
  return noon && workingMorning(noon, 0);
};

/** Does the victim want to be left in peace at this moment? */
export const isPaused = (track: Pick<Track, 'pausedUntil'>, now: Date): boolean => {
  const end = pauseEnds(track);
  return end !== undefined && now < end;
};

/** The weeks within which a later talk falls: two to three, six to eight [E-21]. */
const span = { second: 1, third: 2 } as const;

const bareTerm = (since: Date, name: TalkName, settings: TalkSettings): TalkTerm => {
  if (name === 'first') {
    const end = new Date(since.getTime() + settings.aftercareFirstTalkHours * 3_600_000);
    return { from: nextWorkingMorning(since), until: morningBefore(end, 0) };
  }
  const weeks = name === 'second' ? settings.aftercareSecondTalkWeeks : settings.aftercareThirdTalkWeeks;
  return {
    from: workingMorning(since, weeks * 7),
    until: morningBefore(since, (weeks + span[name]) * 7),
  };
};

/**
 * When a talk is due: the first within 72 hours, the second after two to three weeks and the third after six to eight,
 * unless the municipality chose otherwise [E-21]. Never before a pause is over, nor on the day on which it first could be.
 */
export const talkTerm = (track: Track, name: TalkName, settings: TalkSettings): TalkTerm => {
  const { from, until } = bareTerm(new Date(track.since), name, settings);
  const pause = pauseEnds(track);
  const possible = nextWorkingMorning(new Date(track.turned));
  return {
    from: latest(from, ...(pause ? [pause] : [])),
    until: latest(until, possible, ...(pause ? [nextWorkingMorning(pause)] : [])),
  };
};

/** A moment at which somebody is told something about the next talk. */
export type TalkMoment = { readonly at: Date } & (
  | { readonly tell: 'plan' | 'tomorrow' | 'today' | 'late' | 'pauseOver' }
  | { readonly tell: 'call'; readonly to: Audience }
);

/** Nine o'clock on the day itself, or an hour before where that is earlier. */
const onTheDay = (at: Date): Date => {
  const nine = instantOf(localDate(at), '09:00') ?? at;
  return new Date(Math.min(nine.getTime(), at.getTime() - 3_600_000));
};

/** Everything that is to be said about the next talk, in order: reminders, whether it was held, and who is called then. */
export const talkMoments = (organisation: Organisation, track: Track): readonly TalkMoment[] => {
  const name = nextTalk(track);
  const pause = pauseEnds(track);
  if (name === undefined) return [];
  if (pause && pause > new Date(track.checked)) return [{ at: pause, tell: 'pauseOver' }];
  const planned = track.talks[name]?.plan;
  const at = planned && new Date(planned.at);
  const term = talkTerm(track, name, organisation.settings);
  const late = at ? nextWorkingMorning(at) : term.until;
  const before: readonly TalkMoment[] = at
    ? [
        { at: morningBefore(at, -1), tell: 'tomorrow' },
        { at: onTheDay(at), tell: 'today' },
      ]
    : [{ at: term.from, tell: 'plan' }];
  const calls = callsOf(chainOf(organisation, 'aftercareTalk'), late, officeHoursOf(organisation));
  return [
    ...before.filter(moment => moment.at < late),
    { at: late, tell: 'late' },
    ...calls.map(({ at: when, to }): TalkMoment => ({ at: when, tell: 'call', to })),
  ];
};

/** The next of these moments that was not looked at yet. */
export const nextMoment = (organisation: Organisation, track: Track): TalkMoment | undefined =>
  talkMoments(organisation, track).find(({ at }) => at > new Date(track.checked));
