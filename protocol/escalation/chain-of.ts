import { type OfficeHours, usualOfficeHours } from '../calendar/working-hours.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Chain, ChainName } from './chain.ts';
import { usualChains } from './usual-chains.ts';

/** The chain that holds in this municipality: its own, else the usual one. */
export const chainOf = (
  { escalation, settings }: Pick<Organisation, 'escalation' | 'settings'>,
  name: ChainName,
): Chain => escalation?.[name] ?? usualChains[name](settings);

/** When its office is open. */
export const officeHoursOf = ({ officeHours }: Pick<Organisation, 'officeHours'>): OfficeHours =>
  officeHours ?? usualOfficeHours;
