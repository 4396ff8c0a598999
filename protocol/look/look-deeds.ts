import type { Planned } from '../deed.ts';
import type { Entry } from '../journal.ts';
import type { Organisation, PersonId } from '../organisation/organisation.ts';
import { tellAll } from '../planning.ts';
import type { LookFact, LookState } from './look-case.ts';

/**
 * Who hears that somebody looked too often: the safety officer, who keeps the register [AC-1] [AC-5]; where that is the
 * person himself, another one, else an administrator.
 */
export const looksWatchedBy = (organisation: Organisation, by: PersonId): readonly PersonId[] => {
  const others = [organisation.safetyOfficers, organisation.administrators].map(people =>
    people.filter(person => person !== by),
  );
  return others.find(people => people.length > 0) ?? [];
};

/** What follows from a look: mostly nothing. */
export const lookDeeds = (
  organisation: Organisation,
  state: LookState,
  entry: Entry<LookFact>,
  index: number,
): readonly Planned[] => {
  switch (entry.fact.fact) {
    case 'lookRefused':
      return entry.fact.told
        ? tellAll(looksWatchedBy(organisation, state.by), 'tooManyLooks', index, new Date(entry.at), state.by)
        : [];
    case 'lookedUp':
    case 'candidatesCompared':
    case 'notDelivered':
    case 'deliveryRetried':
    case 'deliveryDropped':
      return [];
  }
};
