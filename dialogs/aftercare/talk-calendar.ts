import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { trackOf } from '../../protocol/aftercare/talks.ts';
import type { Talk } from '../../protocol/aftercare/track.ts';
import { trackNotices, trackRefusals } from '../../texts/aftercare-talks.ts';
import { onAftercare } from '../action.ts';
import { derivedId } from '../case/derived-id.ts';
import { offerFile } from '../files/offer.ts';
import { isReachable } from '../files/reachable.ts';
import { talkInput } from './talks.ts';
import { trackAnswer } from './track-answer.ts';

/** As long as anybody keeps free for it. */
const minutes = 60;
const alarmSeconds = 3_600;

/**
 * The appointment as a calendar file. Calendars are shared with managers and secretaries: it says "Afspraak" and no more,
 * not with whom, not what about, and the place only as the two of them wrote it [C-14]. Moved, it is the same appointment
 * with a higher number. Moments are in UTC, right on both sides of a change of the clock.
 */
export const talkFile = (
  id: string,
  { proposals }: Pick<Talk, 'proposals'>,
  { at, place, agreed }: NonNullable<Talk['plan']>,
  now: Date,
): Uint8Array => {
  const start = new Date(at);
  const calendar = ical({
    prodId: { company: 'rugdekking', product: 'rugdekking', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${id}@rugdekking`,
    sequence: proposals,
    stamp: now,
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    summary: 'Afspraak',
    status: agreed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    ...(place === undefined ? {} : { location: place }),
  });
  event.createAlarm({ trigger: alarmSeconds });
  return new TextEncoder().encode(calendar.toString());
};

/** **In mijn agenda**: the talk as a calendar file, in the own chat of whoever of the two asks for it. */
export const talkCalendar = onAftercare({
  may: 'party',
  input: talkInput,
  handle: async (visit, { pick }) => {
    const { office, turn, aftercare, hand } = visit;
    const { state, id } = visit.file;
    const talk = state.phase === 'claimed' ? trackOf(state).talks[pick] : undefined;
    if (!talk?.plan || talk.outcome) return trackAnswer(visit, aftercare, trackRefusals.noPlan);
    if (!(await isReachable(office, turn.actor.id)))
      return trackAnswer(visit, aftercare, trackRefusals.noChat);
    const { proposals, plan } = talk;
    const appointment = derivedId(`${id}:talk:${pick}`);
    // Pressed twice it is one file; once the proposal was changed or agreed to, a new one.
    const file = [appointment, turn.actor.id, proposals, plan.agreed, turn.now.toISOString().slice(0, 16)];
    const made = {
      id: derivedId(file.join(':')),
      person: turn.actor.id,
      name: 'afspraak.ics',
      bytes: talkFile(appointment, talk, plan, turn.now),
      about: { what: 'talk', aftercare: id } as const,
    };
    await offerFile(office, made, hand);
    return trackAnswer(visit, aftercare, trackNotices.calendar);
  },
});
