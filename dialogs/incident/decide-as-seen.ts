import type { Decision } from '../../protocol/decision.ts';
import type { IncidentFact, IncidentState } from '../../protocol/incident/incident-case.ts';
import type { Entry } from '../../protocol/journal.ts';
import type { Stored } from '../../storage/store.ts';
import { StoreConflict } from '../../storage/store-error.ts';
import { decideOn } from '../case/decide.ts';
import type { IncidentVisit } from '../visit.ts';
import { newsSince } from './news.ts';
import type { Refusal } from './refusals.ts';

/** What became of a decision, with the case as it now is. */
export type Decided =
  | { readonly ok: true; readonly stored: Stored<'incident'>; readonly changed: boolean }
  | {
      readonly ok: false;
      readonly reason: Refusal;
      readonly stored: Stored<'incident'>;
      /** What happened since the person's card was made, where that is the reason. */
      readonly news: readonly Entry<IncidentFact>[];
    };

/** Everybody at once is normal life after a serious incident; more than this is a fault. */
const attempts = 8;

/**
 * Decides on the case as the person saw it. When something that matters happened since, the rule is not carried out:
 * the person must see it first. What would change nothing (the same click twice) is granted all the same.
 * @param seen the revision on the person's card.
 * @throws StoreConflict after too many attempts; StoreUnavailable.
 */
export const decideAsSeen = async (
  { office, incident, hand }: IncidentVisit,
  seen: number | undefined,
  rule: (state: IncidentState) => Decision<IncidentState, IncidentFact, Refusal>,
): Promise<Decided> => {
  let stored = incident;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const first = rule(stored.body.state);
    const idle = first.ok && first.facts.length === 0;
    const news = idle ? [] : await newsSince(office.store, stored.body, seen);
    if (news.length > 0) return { ok: false, reason: 'outdated', stored, news };
    const outcome = await decideOn<'incident', Refusal>(office, stored, hand, rule, stored.body.revision);
    if (outcome.ok) return outcome;
    if (outcome.reason !== 'outdated') return { ...outcome, news: [] };
    stored = outcome.stored;
  }
  throw new StoreConflict('the case kept changing while it was being decided on');
};
