import type { LookState } from '../../protocol/look/look-case.ts';
import { countedMs } from '../../protocol/look/look-limit.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import type { Office } from '../office.ts';

/** Comparing the candidates of one's own cases is among them, and that may be many. */
const perPage = 100;
const mostPages = 5;

/** The looks of a person in the time that counts, the latest first. @throws StoreUnavailable */
export const recentLooks = async (
  office: Office,
  person: PersonId,
  now: Date,
): Promise<readonly LookState[]> => {
  const { store, organisation } = office;
  const since = new Date(now.getTime() - countedMs).toISOString();
  const looks: LookState[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const asked = { limit: perPage, ...(cursor === undefined ? {} : { cursor }) };
    const found = await store.casesOf('look', organisation.tenant, person, asked);
    looks.push(...found.items.map(({ body }) => body.state));
    cursor = found.cursor;
    if (cursor === undefined || (looks.at(-1)?.at ?? '') <= since) break;
  }
  return looks;
};
