import { aftercareDeeds } from '../../protocol/aftercare/aftercare-deeds.ts';
import { fileDeeds } from '../../protocol/files/file-deeds.ts';
import { incidentDeeds } from '../../protocol/incident/incident-deeds.ts';
import { lookDeeds } from '../../protocol/look/look-deeds.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import type { CaseKind, Shapes } from '../../storage/documents.ts';
import type { Follows } from './write-down.ts';

type FollowsByKind = { readonly [K in CaseKind]: Follows<Shapes[K]> };

/** What follows from a fact, for each kind of case. */
export const followsOf = <K extends CaseKind>(kind: K, organisation: Organisation): FollowsByKind[K] => {
  const table: FollowsByKind = {
    incident: (state, entry, index) => incidentDeeds(organisation, state, entry, index),
    file: (state, entry) => fileDeeds(state, entry),
    look: (state, entry, index) => lookDeeds(organisation, state, entry, index),
    aftercare: (state, entry, index) => aftercareDeeds(organisation, state, entry, index),
  };
  return table[kind];
};
