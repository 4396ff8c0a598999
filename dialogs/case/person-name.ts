import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { staffOf } from '../../protocol/organisation/people.ts';
import type { Key } from '../../storage/store.ts';
import type { Office } from '../office.ts';

export const personKey = (office: Office, person: PersonId): Key<'person'> => ({
  tenant: office.organisation.tenant,
  kind: 'person',
  id: person,
});

/** A name may stand in a text where Markdown is live: nothing in it may be read as markup. */
const plain = (name: string): string => name.replace(/[<>&*_[\]()`#|~]/g, ' ').trim();

/** A colleague's name: from the organisation, else as Teams gave it when the bot met this person. */
export const nameOf = async (office: Office, person: PersonId): Promise<string> => {
  const staff = staffOf(office.organisation, person);
  if (staff) return plain(staff.name);
  const met = await office.store.get(personKey(office, person));
  return plain(met?.body.name ?? '') || '—';
};
