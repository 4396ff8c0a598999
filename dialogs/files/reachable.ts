import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { personKey } from '../case/person-name.ts';
import type { Office } from '../office.ts';

/** Can this person be offered a file: is there a chat, and has nobody said that it is gone? @throws StoreUnavailable */
export const isReachable = async (office: Office, person: PersonId): Promise<boolean> => {
  const met = (await office.store.get(personKey(office, person)))?.body;
  return met?.chat !== undefined && !met.gone;
};
