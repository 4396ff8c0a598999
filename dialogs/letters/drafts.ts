import { letterKeptUntil } from '../../protocol/incident/letter-deeds.ts';
import type { LetterDraft } from '../../storage/documents.ts';
import { revise } from '../../storage/revise.ts';
import type { Key } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import type { Office } from '../office.ts';

/** Which letter of a case: a kind of letter about one measure, or about the case itself. */
export type WhichLetter = Pick<LetterDraft, 'letter' | 'measure'>;

const draftsKey = (
  { organisation }: Pick<Office, 'organisation'>,
  incident: string,
): Key<'letterDrafts'> => ({
  tenant: organisation.tenant,
  kind: 'letterDrafts',
  id: incident,
});

const isSame = (one: WhichLetter, other: WhichLetter): boolean =>
  one.letter === other.letter && one.measure === other.measure;

/** Everything that was typed for the letters of a case and is still kept. @throws StoreUnavailable */
export const draftsOf = async (
  office: Pick<Office, 'organisation' | 'store'>,
  incident: string,
): Promise<readonly LetterDraft[]> =>
  (await office.store.get(draftsKey(office, incident)))?.body.drafts ?? [];

/** What was typed for one letter. */
export const draftIn = (drafts: readonly LetterDraft[], which: WhichLetter): LetterDraft | undefined =>
  drafts.find(draft => isSame(draft, which));

/**
 * Keeps what was typed for a letter, in the place of what was there. Counted from when the letter was begun, it is kept no
 * longer than an unfinished report.
 * @throws StoreUnavailable
 */
export const keepDraft = async (
  office: Pick<Office, 'organisation' | 'store'>,
  incident: string,
  which: WhichLetter,
  typed: LetterDraft['typed'],
  now: Date,
): Promise<void> => {
  await revise(office.store, draftsKey(office, incident), known => {
    const drafts = known?.drafts ?? [];
    const begunAt = draftIn(drafts, which)?.begunAt ?? now.toISOString();
    const { letter, measure } = which;
    const draft: LetterDraft = { letter, begunAt, typed, ...(measure === undefined ? {} : { measure }) };
    return { incident, drafts: [...drafts.filter(other => !isSame(other, which)), draft] };
  });
};

/** Forgets what was typed for one letter. @throws StoreUnavailable */
export const forgetDraft = async (
  office: Pick<Office, 'organisation' | 'store'>,
  incident: string,
  which: WhichLetter,
): Promise<void> => {
  await revise(
    office.store,
    draftsKey(office, incident),
    known => known && { incident, drafts: known.drafts.filter(draft => !isSame(draft, which)) },
  );
};

/**
 * Forgets what was typed for letters: of those that were begun long ago, or all of it, where the case came to nothing.
 * @throws StoreUnavailable
 */
export const forgetDrafts = async (
  office: Pick<Office, 'organisation' | 'store'>,
  incident: string,
  until: Date | 'all',
): Promise<void> => {
  const key = draftsKey(office, incident);
  for (;;) {
    const stored = await office.store.get(key);
    if (!stored) return;
    const isKept = ({ begunAt }: LetterDraft) =>
      until !== 'all' && letterKeptUntil(new Date(begunAt), office.organisation) > until;
    const drafts = stored.body.drafts.filter(isKept);
    try {
      if (drafts.length === 0) await office.store.remove(key, stored.etag);
      else await office.store.put(key, { incident, drafts }, stored.etag);
      return;
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
    }
  }
};
