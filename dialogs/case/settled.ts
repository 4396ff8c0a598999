import { hearing } from '../../protocol/incident/heard.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import type { CaseKind, Shapes } from '../../storage/documents.ts';

type Settle<K extends CaseKind> = (
  organisation: Organisation,
  state: Shapes[K]['state'],
  facts: readonly Shapes[K]['fact'][],
  now: Date,
) => Shapes[K]['state'];

const asItIs = <State>(_: Organisation, state: State): State => state;

const byKind: { readonly [K in CaseKind]: Settle<K> } = {
  incident: hearing,
  aftercare: asItIs,
  file: asItIs,
  look: asItIs,
};

/** What a case remembers of every decision, whichever rule it was: when an incident's reporter last heard anything. */
export const settled = <K extends CaseKind>(
  kind: K,
  organisation: Organisation,
  state: Shapes[K]['state'],
  facts: readonly Shapes[K]['fact'][],
  now: Date,
): Shapes[K]['state'] => byKind[kind](organisation, state, facts, now);
