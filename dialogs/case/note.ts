import type { CaseFile } from '../../storage/case-file.ts';
import { type CaseKind, type Documents, documentOf, type Shapes } from '../../storage/documents.ts';
import type { Change } from '../../storage/outbox.ts';
import type { Office } from '../office.ts';
import type { FactOf } from './decide.ts';
import { followsOf } from './follows.ts';
import { type Hand, writeDown } from './write-down.ts';

/** Adds to the journal what changes nothing about the case itself, in a write that is made for another reason. Pure. */
export const noteIn =
  <K extends CaseKind>(
    { organisation }: Pick<Office, 'organisation'>,
    kind: K,
    facts: readonly FactOf<K>[],
    hand: Hand,
  ): Change<K> =>
  (body: Documents[K]) => {
    // The compiler cannot see that a case's document is the file of its shape while it does not know the kind.
    const file = body as CaseFile<Shapes[K]>;
    return documentOf<K>(writeDown<Shapes[K]>(file, file.state, facts, hand, followsOf(kind, organisation)));
  };
