import type { ReadTemplates } from '../letters/templates.ts';
import type { Organisation } from '../protocol/organisation/organisation.ts';
import type { CaseKind } from '../storage/documents.ts';
import type { Key, Store } from '../storage/store.ts';
import type { FileDrop } from './files/drop.ts';
import type { NumberDesk } from './incident/number-desk.ts';

/** What the log may hear of: ids and names of things, never texts or people's names. */
export interface Log {
  info(ids: Readonly<Record<string, string | number | boolean>>, message: string): void;
  warn(ids: Readonly<Record<string, string | number | boolean>>, message: string): void;
}

/** What a dialog has at its disposal. Handed in, so that a test can hand in its own. */
export interface Office {
  readonly organisation: Organisation;
  readonly store: Store;
  readonly numbers: NumberDesk;
  /** Takes files to where people let them be put. */
  readonly drop: FileDrop;
  /** The letters' Word templates, and what is wrong with them. */
  readonly letters: ReadTemplates;
  now(): Date;
  newId(): string;
  /** A case has effects to carry out: do it now rather than at the next look. */
  wake(key: Key<CaseKind>): void;
  readonly log: Log;
}
