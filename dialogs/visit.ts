import type { AftercareCase } from '../protocol/aftercare/aftercare-case.ts';
import type { IncidentCase } from '../protocol/incident/incident-case.ts';
import type { Standing } from '../protocol/rights/incident-rights.ts';
import type { CaseFile } from '../storage/case-file.ts';
import type { Stored } from '../storage/store.ts';
import type { Say } from '../texts/words.ts';
import type { Hand } from './case/write-down.ts';
import type { Office } from './office.ts';
import type { Turn } from './turn.ts';

/** Somebody asks something of the bot: who and where, in which language, with the office at his service. */
export interface Visit {
  readonly office: Office;
  readonly turn: Turn;
  readonly say: Say;
}

/** A visit about an incident, with the right to it already checked. */
export interface IncidentVisit extends Visit {
  readonly incident: Stored<'incident'>;
  readonly file: CaseFile<IncidentCase>;
  /** How the visitor signs in the journal. */
  readonly hand: Hand;
}

/** A visit about an aftercare request, with the right to it already checked. */
export interface AftercareVisit extends Visit {
  readonly aftercare: Stored<'aftercare'>;
  readonly file: CaseFile<AftercareCase>;
  readonly hand: Hand;
}

/** The visitor's signature under what happens now. */
export const handOf = (visit: Visit, standing: Standing = {}): Hand => ({
  by: visit.turn.actor.id,
  now: visit.turn.now,
  ...(standing.onBehalfOf === undefined ? {} : { onBehalfOf: standing.onBehalfOf }),
});
