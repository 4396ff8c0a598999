import type { Named } from '../../../cards/report-step.ts';

/** The fictional municipality of the gallery: its departments, its buildings, its numbers. */

export const departments: readonly Named[] = [
  { key: 'stadstoezicht', name: 'Stadstoezicht' },
  { key: 'publiekszaken', name: 'Publiekszaken' },
  { key: 'sociaal', name: 'Sociaal Domein: Werk, Inkomen, Schulddienstverlening en Wijkteams' },
];

export const locations: readonly Named[] = [
  { key: 'stadskantoor', name: 'Stadskantoor' },
  { key: 'wijkpost-noord', name: 'Wijkpost Noord' },
  { key: 'milieustraat', name: 'Milieustraat en gemeentewerf aan de Oude Spoorhaven (ingang zuidzijde)' },
];

export const dutyOfficer = { name: 'Achterwacht', phone: '06-1234 5630' };

export const security = [
  { name: 'Beveiliging stadskantoor', phone: '06-1234 5620' },
  { name: 'Meldkamer beveiliging', phone: '06-1234 5621' },
];

export const professionalHelp = [
  { name: 'Bedrijfsmaatschappelijk werk', phone: '06-1234 5640' },
  { name: 'Traumabureau De Luwte', phone: '06-1234 5641' },
];

/** A case, as every button names it. */
export const caseId = '3f6a52c0-7d0e-4d53-9c39-0a1a5c4b7e21';
/** A form that is being filled in. */
export const formId = '9b0e8f14-52c3-4a3e-8d21-6f7c2f0a1d88';

export const number = 'A-2026-00042';

/** Noon in Merenveld on the day on which everything in the gallery happens: Monday 23 November 2026. */
export const today = new Date('2026-11-23T11:00:00Z');

/** @returns so many hours before {@link today}; a negative number lies ahead. */
export const hoursAgo = (hours: number): Date => new Date(today.getTime() - hours * 3_600_000);
