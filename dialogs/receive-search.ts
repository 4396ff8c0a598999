import { sayIn } from '../texts/words.ts';
import type { SearchAnswer } from './answer.ts';
import { searchBoxAnswer } from './look/search-box.ts';
import type { Office } from './office.ts';
import { languageFor } from './people/language.ts';
import { meet } from './people/meet.ts';
import type { Turn } from './turn.ts';

/**
 * The way in for the search above a message box: like any other turn, but what it is answered with can only be a line.
 * @throws StoreUnavailable, StoreConflict: the edge turns them into a kind line.
 */
export const receiveSearch = async (
  office: Office,
  turn: Turn,
): Promise<SearchAnswer | { readonly nothing: true }> => {
  const { actor, happening } = turn;
  // The edge refuses other tenants; here they are nobody.
  if (happening.what !== 'searched' || actor.tenant !== office.organisation.tenant) return { nothing: true };
  const say = sayIn(languageFor(office.organisation, await meet(office, turn)));
  return searchBoxAnswer({ office, turn, say }, happening.opened);
};
