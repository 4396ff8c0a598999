import { granted } from '../../protocol/decision.ts';
import type { FileAbout, FileState } from '../../protocol/files/file-case.ts';
import type { IncidentFact, IncidentState } from '../../protocol/incident/incident-case.ts';
import { takeStep } from '../../protocol/measures/take-step.ts';
import { entriesFrom } from '../../storage/journal-pages.ts';
import type { Key } from '../../storage/store.ts';
import { decideOn } from '../case/decide.ts';
import type { Desk } from '../deeds/desk.ts';

type AboutLetter = Extract<FileAbout, { what: 'letter' }>;

/**
 * The Word file is with whoever made it: recorded as a step of its measure, or with the case itself. Told twice, it is
 * recorded once. A measure that is not there any more has nothing to hear.
 * @param file the id of the file's case, under which the step stands.
 * @throws StoreUnavailable
 */
export const letterIsThere = async (
  desk: Desk,
  file: string,
  { incident, letter, measure }: AboutLetter,
  { person, onBehalfOf }: Pick<FileState, 'person' | 'onBehalfOf'>,
): Promise<void> => {
  const key: Key<'incident'> = { tenant: desk.organisation.tenant, kind: 'incident', id: incident };
  const stored = await desk.store.get(key);
  if (!stored) return;
  const now = desk.now();
  const acting = { person, now, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
  const hand = { by: person, now, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
  if (measure !== undefined) {
    await decideOn(desk, stored, hand, state =>
      takeStep(state, measure, file, { step: 'drafted', letter }, acting),
    );
    return;
  }
  const told = await entriesFrom(desk.store, 'incident', stored.body);
  const isTold = told.some(({ fact }) => fact.fact === 'letterMade' && fact.file === file);
  if (isTold) return;
  await decideOn(desk, stored, hand, state =>
    granted<IncidentState, IncidentFact>(state, { fact: 'letterMade', letter, file }),
  );
};
