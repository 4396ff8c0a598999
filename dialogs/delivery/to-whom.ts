import type { Deed } from '../../protocol/deed.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { departmentOf, groupOf } from '../../protocol/organisation/people.ts';
import { isVictim, mayKnow } from '../../protocol/rights/aftercare-rights.ts';
import { reporterOf } from '../../protocol/rights/incident-rights.ts';
import type { Stored } from '../../storage/store.ts';
import { channelOfWords, destinations } from '../../texts/delivery.ts';
import { asIs, type Words } from '../../texts/words.ts';
import { nameOf } from '../case/person-name.ts';
import { type AnyCase, channelOf, type EveryCase, isFile, isIncident, isLook } from '../deeds/addresses.ts';
import { destinationOf } from '../deeds/destination.ts';
import type { Office } from '../office.ts';

const channelName = ({ organisation }: Office, stored: AnyCase): string => {
  const { kind, key } = channelOf(stored);
  const found = kind === 'department' ? departmentOf(organisation, key) : groupOf(organisation, key);
  return found?.name ?? key;
};

/** The reporter is mostly the victim, and a number with a name beside it says who. */
const inIncident = async (office: Office, { body }: Stored<'incident'>, person: PersonId): Promise<Words> =>
  person === reporterOf(body.state) ? destinations.reporter : asIs(await nameOf(office, person));

/** Colleagues who help, or must see to it, are named; whom it is about is not. */
const inRequest = async (office: Office, { body }: Stored<'aftercare'>, person: PersonId): Promise<Words> =>
  isVictim(body.state, person) ? destinations.colleague : asIs(await nameOf(office, person));

/**
 * Where a message was to go: a channel by what it is for, a colleague by name, and whom a case is about only as that.
 * @param reader the administrator who looks; what is hidden from him as a manager stays hidden [C-14].
 */
export const toWhom = async (
  office: Office,
  stored: EveryCase,
  deed: Deed,
  reader: PersonId,
): Promise<Words> => {
  const to = destinationOf(deed);
  if (to === undefined) return destinations.bot;
  if (isFile(stored)) return asIs(await nameOf(office, stored.body.state.person));
  if (isLook(stored)) return asIs(await nameOf(office, to));
  if (isIncident(stored))
    return to === 'channel' ? channelOfWords(channelName(office, stored)) : inIncident(office, stored, to);
  if (!mayKnow(office.organisation, stored.body.state, reader))
    return to === 'channel' ? destinations.responders : destinations.colleague;
  return to === 'channel' ? channelOfWords(channelName(office, stored)) : inRequest(office, stored, to);
};
