import { claim as claimRule } from '../../protocol/aftercare/aftercare.ts';
import { entriesFrom, entryCount } from '../../storage/journal-pages.ts';
import { requestTexts } from '../../texts/aftercare-contact.ts';
import { caseInput, onAftercare } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import type { AftercareVisit } from '../visit.ts';
import { refusalOf, requestAnswer } from './answers.ts';

/**
 * Teams may bring a press again half a minute later. Who gave the request back since the card was made has not claimed
 * it anew by that.
 */
const gaveBackSince = async (
  { office, turn, aftercare: { body } }: AftercareVisit,
  seen: number | undefined,
): Promise<boolean> => {
  const missed = seen === undefined ? 0 : body.revision - seen;
  if (missed <= 0) return false;
  const from = Math.max(0, entryCount(body) - missed);
  const entries = await entriesFrom(office.store, 'aftercare', body, from);
  return entries.some(({ by, fact }) => fact.fact === 'aftercareReturned' && by === turn.actor.id);
};

/** **Ik pak dit op**: exactly one gets it; whoever comes second sees who was first, and is thanked [NZ-2]. */
export const claim = onAftercare({
  may: 'respond',
  input: caseInput,
  handle: async (visit, { revision }) => {
    const { office, turn, aftercare, hand } = visit;
    if (await gaveBackSince(visit, revision)) return requestAnswer(visit, aftercare, requestTexts.gaveBack);
    const outcome = await decideOn(office, aftercare, hand, state =>
      claimRule(state, turn.actor.id, turn.now),
    );
    return requestAnswer(
      visit,
      outcome.stored,
      (await refusalOf(visit, outcome)) ?? requestTexts.claimedByYou,
    );
  },
});
