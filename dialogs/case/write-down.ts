import { madeAgain } from '../../protocol/again.ts';
import type { Planned } from '../../protocol/deed.ts';
import type { By, Entry } from '../../protocol/journal.ts';
import type { PersonId } from '../../protocol/organisation/organisation.ts';
import { onTheSide } from '../../protocol/planning.ts';
import type { CaseFile, CaseShape } from '../../storage/case-file.ts';
import type { Effect } from '../../storage/effect.ts';
import { isLong, keptEntries } from '../../storage/journal-pages.ts';

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

const isFiling = ({ deed }: Effect): boolean => deed.do === 'fileJournal';

/** A journal that has become long is put away in pages, unless that has been asked for and was not given up. */
const filing = (effects: readonly Effect[], now: Date): readonly Planned[] =>
  effects.some(effect => isFiling(effect) && !effect.parked) ? [] : [onTheSide({ do: 'fileJournal' }, now)];

/** The only entry, where that is one that was made before: it has happened once more. */
const againIn = <Shape extends CaseShape>(
  { journal }: CaseFile<Shape>,
  entries: readonly Entry<Shape['fact']>[],
): readonly Entry<Shape['fact']>[] | undefined => {
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) return undefined;
  const older = Math.max(0, journal.length - keptEntries);
  const found = madeAgain(journal.slice(older), entry);
  return found && journal.with(older + found.place, found.entry);
};

/**
 * Writes a decision into the case's document: the state, a journal entry for each fact, and an effect for each deed
 * that follows. Pure; the result is one document and so one write. Effect ids come from the revision: a decision
 * that is made again on the same document gives the same ids. What only happened once more is no new revision: nobody's
 * button becomes outdated by it.
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
  const again = againIn(file, entries);
  if (again) return { ...file, state, journal: again };
  const journal = [...file.journal, ...entries];
  const first = file.filed + file.journal.length;
  const toFile = isLong({ journal }) ? filing(file.effects, hand.now) : [];
  const planned = [...entries.flatMap((entry, n) => follows(state, entry, first + n)), ...toFile];
  const standing = toFile.length > 0 ? file.effects.filter(effect => !isFiling(effect)) : file.effects;
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
    journal,
    effects: [...standing, ...effects],
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
  filed: 0,
  journal: [],
  effects: [],
  messages: {},
});
