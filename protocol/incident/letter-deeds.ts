import type { Planned } from '../deed.ts';
import type { Entry } from '../journal.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { remindAt } from '../planning.ts';
import type { IncidentFact } from './incident-case.ts';

/** What was typed for a letter is kept as long as an unfinished report, counted from when the letter was begun. */
export const letterKeptUntil = (begunAt: Date, { settings }: Pick<Organisation, 'settings'>): Date =>
  new Date(begunAt.getTime() + settings.draftDays * 24 * 3_600_000);

/** What follows from working on letters: that what was typed is forgotten again. */
export const letterDeeds = (
  organisation: Organisation,
  { at, fact }: Entry<IncidentFact>,
): readonly Planned[] =>
  fact.fact === 'letterBegun' ? [remindAt(letterKeptUntil(new Date(at), organisation), 'forgetLetters')] : [];
