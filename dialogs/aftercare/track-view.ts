import type { RunningTrack, TrackModel } from '../../cards/aftercare-track.ts';
import type { Claimed } from '../../protocol/aftercare/aftercare-case.ts';
import { isPaused, pauseEnds, talkTerm } from '../../protocol/aftercare/talk-terms.ts';
import { sideOf, trackOf } from '../../protocol/aftercare/talks.ts';
import { nextTalk, type Side, type TalkName, type Track, talkNames } from '../../protocol/aftercare/track.ts';
import { instantOf } from '../../protocol/calendar/local-time.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import type { Stored } from '../../storage/store.ts';
import type { TalkStanding } from '../../texts/aftercare-talks.ts';
import type { Words } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import type { Office } from '../office.ts';

/** How a talk stands, for one of the two. */
const standingOf = (office: Office, track: Track, name: TalkName, reader: Side): TalkStanding => {
  const talk = track.talks[name];
  if (talk?.outcome) return { is: talk.outcome };
  if (talk?.plan) {
    const { at, way, place, by, agreed } = talk.plan;
    return {
      is: 'planned',
      at: new Date(at),
      way,
      yours: by === reader,
      agreed,
      proposals: talk.proposals,
      ...(place === undefined ? {} : { place }),
    };
  }
  const { from, until } = talkTerm(track, name, office.organisation.settings);
  const isDue = name === 'first' || (nextTalk(track) === name && from <= office.now());
  return isDue ? { is: 'toPlan', until } : { is: 'later', from, until };
};

const runningOf = async (office: Office, state: Claimed, reader: Side): Promise<RunningTrack> => {
  const track = trackOf(state);
  const next = nextTalk(track);
  const paused = isPaused(track, office.now()) ? pauseEnds(track) : undefined;
  const along = track.alongOn === undefined ? undefined : instantOf(track.alongOn, '12:00');
  return {
    is: 'running',
    reader,
    other: await nameOf(office, reader === 'victim' ? state.claimedBy : state.request.victim),
    talks: talkNames.map(name => ({ name, standing: standingOf(office, track, name, reader) })),
    ...(next === undefined ? {} : { next }),
    ...(paused ? { pausedUntil: paused } : {}),
    pointedTo: track.pointedTo ?? [],
    ...(along ? { alongOn: along } : {}),
  };
};

/**
 * The talks as `reader` may see them.
 * @returns undefined for anybody who is neither the victim nor the one who looks after it at this moment.
 */
export const trackModel = async (
  office: Office,
  { body: { id, state } }: Stored<'aftercare'>,
  reader: PersonId,
  notice?: Words,
): Promise<TrackModel | undefined> => {
  const side = sideOf(state, reader);
  if (!side) return undefined;
  return {
    case: id,
    askedAt: new Date(state.request.askedAt),
    track:
      state.phase === 'claimed'
        ? await runningOf(office, state, side)
        : { is: state.phase === 'open' ? 'waiting' : 'over' },
    ...(notice === undefined ? {} : { notice }),
  };
};
