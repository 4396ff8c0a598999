import { DateTime } from 'luxon';
import { amsterdam } from '../protocol/calendar/amsterdam.ts';
import { euro } from '../texts/euro.ts';
import type { IsoDate, IsoMoment } from './fields.ts';

/** Letters are Dutch, and so is their clock. */
const at = (iso: string) => DateTime.fromISO(iso, { zone: amsterdam }).setLocale('nl');

/** `23 november 2026`. */
export const day = (iso: IsoDate | IsoMoment): string => at(iso).toFormat('d MMMM yyyy');

/** `maandag 23 november 2026`. */
export const weekday = (iso: IsoDate | IsoMoment): string => at(iso).toFormat('cccc d MMMM yyyy');

/** `14.05 uur`, as Dutch letters write it. */
export const hour = (iso: IsoMoment): string => at(iso).toFormat("HH.mm 'uur'");

/** The day after. */
export const dayAfter = (iso: IsoDate): IsoDate => at(iso).plus({ days: 1 }).toISODate() ?? iso;

/** `€ 1.234,56`, which does not break over two lines. */
export const euros = (cents: number): string => euro(cents).nl.replace(/\s/g, '\u00a0');

/** `Stadskantoor, Wijkpost Noord en Zwembad`. */
export const row = (names: readonly string[]): string =>
  new Intl.ListFormat('nl', { type: 'conjunction' }).format(names);
