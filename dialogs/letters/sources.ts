import type { Draft } from '../../letters/letter.ts';
import type { Registered } from '../../protocol/incident/incident-case.ts';
import type { Measure } from '../../protocol/incident/measure.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import type { AggressorRecord } from '../../storage/documents.ts';

/** A colleague as a letter names him. */
export interface Writer {
  readonly name: string;
  /** What this person does, where the organisation knows it. */
  readonly function?: string;
}

/** Everything that a letter can be filled in from. */
export interface Sources {
  readonly organisation: Organisation;
  readonly incident: Registered;
  /** Absent for a letter about the case itself. */
  readonly measure?: Measure;
  /** As the report says. */
  readonly aggressor?: AggressorRecord;
  /** The reporter by name: mostly the victim. */
  readonly reporter: string;
  /** Who makes the letter. */
  readonly writer: Writer;
  /** Local ISO date of today: the date on the letter. */
  readonly today: string;
}

/** What is known, with what is not left out. */
export const given = (draft: { readonly [K in keyof Draft]?: Draft[K] | undefined }): Draft =>
  // What is undefined is taken out, so what is left is what the type says.
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as Draft;
