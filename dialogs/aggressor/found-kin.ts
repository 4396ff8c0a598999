import { DateTime } from 'luxon';
import type { FoundKin } from '../../protocol/aggressor/kin.ts';
import type { Described } from '../../protocol/aggressor/same-person.ts';
import type { Earlier } from '../../protocol/incident/advice.ts';
import type { Office } from '../office.ts';
import { candidatesFor } from './candidates.ts';

/** More than these nobody compares one by one, and no card shows; those that are certain go first. */
const most = 20;

/** Since when an incident counts [INL-6]: as far back as the municipality chose. */
const countsSince = ({ organisation, now }: Office): string =>
  DateTime.fromJSDate(now(), { zone: 'utc' })
    .minus({ months: organisation.settings.repeatLookBackMonths })
    .toJSDate()
    .toISOString();

/**
 * The other incidents with what looks like the same aggressor [INL-6]. Only an equal date of birth beside a name that
 * goes with it makes it certain; a name alone is never more than "possibly the same".
 * @throws StoreUnavailable
 */
export const foundKin = async (
  office: Office,
  tenant: string,
  incident: string,
  said: Described,
): Promise<readonly FoundKin[]> => {
  const candidates = await candidatesFor(office.store, tenant, said, countsSince(office));
  const found = candidates
    .filter(candidate => candidate.said.incident !== incident)
    .map(candidate => ({ incident: candidate.said.incident, same: candidate.likeness.same }));
  const certain = found.filter(({ same }) => same === 'certain');
  return [...certain, ...found.filter(({ same }) => same === 'possible')].slice(0, most);
};

export const countsOf = (found: readonly Pick<FoundKin, 'same'>[]): Earlier => ({
  certain: found.filter(({ same }) => same === 'certain').length,
  possible: found.filter(({ same }) => same === 'possible').length,
});
