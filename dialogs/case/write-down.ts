import type { Planned } from '../../protocol/deed.ts';
import type { By, Entry } from '../../protocol/journal.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import type { CaseFile, CaseShape } from '../../storage/case-file.ts';
import type { Effect } from '../../storage/effect.ts';

/** Who writes in the journal, for whom, when. */
export interface Hand {
  readonly by: By;
  readonly onBehalfOf?: PersonId;
  readonly now: Date;
}

/** What follows from a journal entry. */
export type Follows<Shape extends CaseShape> = (
  state: Shape['state'],
  entry: Entry<Shape['fact']>,
  index: number,
) => readonly Planned[];

/**
 * Writes a decision into the case's document: the state, a journal entry for each fact, and an effect for each deed
 * that follows. Pure; the result is one document and so one write. Effect ids come from the revision: a decision
 * that is made again on the same document gives the same ids.
 */
export const writeDown = <Shape extends CaseShape>(
  file: CaseFile<Shape>,
  state: Shape['state'],
  facts: readonly Shape['fact'][],
  hand: Hand,
  follows: Follows<Shape>,
): CaseFile<Shape> => {
  if (facts.length === 0) return { ...file, state };
  const revision = file.revision + 1;
  const entries = facts.map(fact => ({
    at: hand.now.toISOString(),
    by: hand.by,
    ...(hand.onBehalfOf === undefined ? {} : { onBehalfOf: hand.onBehalfOf }),
    fact,
  }));
  const planned = entries.flatMap((entry, n) => follows(state, entry, file.journal.length + n));
  const effects = planned.map(
    ({ lane, due, deed }, n): Effect => ({
      id: `${revision}.${n}`,
      lane,
      due: due.toISOString(),
      attempts: 0,
      deed,
    }),
  );
  return {
    ...file,
    state,
    revision,
    journal: [...file.journal, ...entries],
    effects: [...file.effects, ...effects],
  };
};

/** The first page of a case: no journal, nothing to do yet. */
export const newFile = <Shape extends CaseShape>(
  tenant: string,
  id: string,
  state: Shape['state'],
  now: Date,
): CaseFile<Shape> => ({
  schema: 1,
  id,
  tenant,
  openedAt: now.toISOString(),
  revision: 0,
  state,
  journal: [],
  effects: [],
  messages: {},
});
