import type { Settings } from '../organisation/settings.ts';
import type { LookStanding, LookState } from './look-case.ts';

/** The time in which looks are counted. */
export const countedMs = 24 * 3_600_000;

/** How often somebody may look in that time: more is fishing, and not preparing. */
export const looksAllowed = (
  standing: LookStanding,
  settings: Pick<Settings, 'lookUpsPerDay' | 'lookUpsPerDayByColleagues'>,
): number => (standing === 'responsible' ? settings.lookUpsPerDay : settings.lookUpsPerDayByColleagues);

/** Comparing the candidates of one's own case is work, and counts for nothing. */
export const looksWithin = (recent: readonly LookState[], now: Date) => {
  const since = new Date(now.getTime() - countedMs).toISOString();
  const counted = recent.filter(({ at }) => at > since);
  return {
    looked: counted.filter(({ phase }) => phase === 'lookedUp').length,
    /** The safety officer was told already. */
    refusedBefore: counted.some(({ phase }) => phase === 'refused'),
  };
};
