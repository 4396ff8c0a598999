import { type FoundKin, kinThatCounts } from '../../protocol/aggressor/kin.ts';
import { writingsGoOn } from '../../protocol/written/contact-writer.ts';
import { contactIn } from '../../protocol/written/writings.ts';
import type { Stored } from '../../storage/store.ts';
import { decideOn } from '../case/decide.ts';
import type { Office } from '../office.ts';

/** Certain ones before possible ones. */
const bySureness = (found: readonly FoundKin[]): readonly FoundKin[] => [
  ...found.filter(({ same }) => same === 'certain'),
  ...found.filter(({ same }) => same === 'possible'),
];

/** The incident of what looks like the same writer in which the client was told. */
const earlierContact = async (
  office: Office,
  tenant: string,
  found: readonly FoundKin[],
): Promise<string | undefined> => {
  for (const { incident } of bySureness(found)) {
    const state = (await office.store.get({ tenant, kind: 'incident', id: incident }))?.body.state;
    if (state?.phase === 'registered' && contactIn(state)) return incident;
  }
  return undefined;
};

/**
 * A report of aggression in writing is held against earlier ones [H2-3b]: was the client told, in another case, that
 * such messages get no answer? A likeness is a proposal for a person to look at, never a certainty.
 * @throws StoreUnavailable
 */
export const lookForWriter = async (office: Office, stored: Stored<'incident'>): Promise<void> => {
  const { state } = stored.body;
  if (state.phase !== 'registered' || !state.kin) return;
  const earlier = await earlierContact(office, stored.key.tenant, kinThatCounts(state.kin));
  if (earlier === undefined) return;
  const now = office.now();
  await decideOn(office, stored, { by: 'system', now }, given =>
    writingsGoOn(given, 'byReport', now, earlier),
  );
};
