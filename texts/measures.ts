import type { MeasureKind } from '../protocol/incident/measure.ts';
import { day, moment } from './moments.ts';
import type { Words } from './words.ts';

/** The measures, as buttons and in lists (protocol, chapter 5). */
export const measureWords = {
  warning: { nl: 'Waarschuwing', en: 'Warning' },
  conductTalk: { nl: 'Ordegesprek', en: 'Conduct talk' },
  accessBan: { nl: 'Ontzegging toegang', en: 'Access ban' },
  police: { nl: 'Aangifte of melding', en: 'Police report or notification' },
  damageClaim: { nl: 'Schadeclaim', en: 'Damage claim' },
  none: { nl: 'Geen maatregel', en: 'No measure' },
} as const satisfies Record<MeasureKind, Words>;

/** What a decided measure still asks for, or when it holds. */
export const termNames = [
  'talkBefore',
  'talkPlanned',
  'banFrom',
  'banUntil',
  'tellBefore',
  'reportBefore',
  'notificationBefore',
  'reportFiled',
  'notificationFiled',
  'payBefore',
] as const;
export type TermName = (typeof termNames)[number];

const dated = (at: Words, nl: string, en: string): Words => ({ nl: `${nl} ${at.nl}`, en: `${en} ${at.en}` });

/** A term as a line. */
export const termWords = {
  talkBefore: at => dated(day(at), 'Gesprek voeren: uiterlijk', 'Talk to be held by'),
  talkPlanned: at => dated(moment(at), 'Gesprek gepland:', 'Talk planned:'),
  banFrom: at => dated(day(at), 'Geldt vanaf', 'Holds from'),
  banUntil: at => dated(day(at), 'Geldt tot en met', 'Holds up to and including'),
  tellBefore: at => dated(day(at), 'De klant hoort het uiterlijk', 'The client is told by'),
  reportBefore: at => dated(day(at), 'Aangifte doen: uiterlijk', 'Report to the police by'),
  notificationBefore: at => dated(day(at), 'Melding doen: uiterlijk', 'Notify the police by'),
  reportFiled: at => dated(day(at), 'Aangifte gedaan op', 'Reported to the police on'),
  notificationFiled: at => dated(day(at), 'Melding gedaan op', 'Police notified on'),
  payBefore: at => dated(day(at), 'De klant betaalt vóór', 'The client pays before'),
} as const satisfies Record<TermName, (at: Date) => Words>;

/** Who decided, and when. */
export const decidedBy = (by: Words, at: Date): Words => {
  const when = moment(at);
  return { nl: `door ${by.nl}, ${when.nl}`, en: `by ${by.en}, ${when.en}` };
};
