import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { instantOf } from '../../protocol/calendar/local-time.ts';
import type { Measure } from '../../protocol/incident/measure.ts';
import type { TakenStep } from '../../protocol/measures/step.ts';

/** A conduct talk that was agreed on, as a calendar knows it. */
export interface Appointment {
  readonly at: Date;
  readonly place?: string;
  /** How often it was moved: a calendar takes the highest. */
  readonly moved: number;
}

type Invited = Extract<TakenStep, { step: 'invited' }>;

/** The appointment as it now is, as long as the talk is to come. @returns nothing where no day and time were agreed. */
export const appointmentOf = ({
  plan,
  steps = [],
}: Pick<Measure, 'plan' | 'steps'>): Appointment | undefined => {
  if (plan.kind !== 'conductTalk') return undefined;
  if (steps.some(({ step }) => step === 'held' || step === 'ended')) return undefined;
  const invitations = steps.filter((step): step is Invited => step.step === 'invited');
  const last = invitations.at(-1);
  const [date = '', time = ''] = last ? [last.date, last.time] : (plan.plannedAt ?? '').split('T');
  const at = instantOf(date, time);
  return at && { at, ...(last ? { place: last.place } : {}), moved: invitations.length };
};

/** As long as anybody reserves a room for it. */
const minutes = 60;
const alarmSeconds = 3_600;

/**
 * The appointment as a calendar file. It names nobody and says nothing of what happened: calendars are shared. Made again
 * after it was moved it is the same appointment, by the same id with a higher number. Moments are in UTC, which every
 * calendar shows in its reader's own time, on both sides of a change of the clock.
 * @param id of the measure.
 */
export const calendarFile = (
  id: string,
  number: string,
  { at, place, moved }: Appointment,
  now: Date,
): Uint8Array => {
  const calendar = ical({
    prodId: { company: 'rugdekking', product: 'rugdekking', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: `${id}@rugdekking`,
    sequence: moved,
    stamp: now,
    start: at,
    end: new Date(at.getTime() + minutes * 60_000),
    summary: `Ordegesprek ${number}`,
    status: ICalEventStatus.CONFIRMED,
    ...(place === undefined ? {} : { location: place }),
  });
  event.createAlarm({ trigger: alarmSeconds });
  return new TextEncoder().encode(calendar.toString());
};
