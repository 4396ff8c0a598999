import type { Settings } from '../organisation/settings.ts';
import type { Chain, ChainName } from './chain.ts';

/**
 * The chains that hold where the municipality has none of its own. The protocol says that somebody is responsible
 * [LG-1] [NZ-2] and leaves open how long one waits for him: these are the most cautious that do not wake people up.
 */
export const usualChains: Readonly<Record<ChainName, (settings: Settings) => Chain>> = {
  /** The group is asked again, day and night; then who is responsible for the victim is told, and then who watches. */
  aftercareUnclaimed: ({ aftercareUnclaimedMinutes: wait }) => [
    { to: 'responders', after: wait, hours: 'always', times: 1, every: wait },
    { to: 'manager', after: wait, hours: 'always', times: 1, every: wait },
    { to: 'safetyOfficers', after: 120, hours: 'working', times: 1, every: 120 },
  ],
  /** First care belongs to the day itself [LG-1]: the manager, reminded twice, then who stands in, then the head. */
  firstCare: () => [
    { to: 'handler', after: 120, hours: 'always', times: 1, every: 120 },
    { to: 'deputies', after: 60, hours: 'always', times: 1, every: 60 },
    { to: 'head', after: 60, hours: 'always', times: 1, every: 60 },
    { to: 'handler', after: 60, hours: 'working', times: 5, every: 480 },
  ],
  /** A talk that is late [E-21]: the responder was asked that morning; a working day later who watches is told, twice. */
  aftercareTalk: () => [{ to: 'safetyOfficers', after: 480, hours: 'working', times: 2, every: 960 }],
};
