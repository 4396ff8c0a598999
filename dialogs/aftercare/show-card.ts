import { caseInput, onAftercare } from '../action.ts';
import { contactAnswer, requestAnswer } from './answers.ts';

/**
 * The request as it now stands: to its claimer, in his own chat, with the details; to everybody else as the channel
 * shows it.
 */
export const showCard = onAftercare({
  may: 'anyone',
  input: caseInput,
  handle: visit => {
    const { state } = visit.file;
    const { actor, place } = visit.turn;
    const own = state.phase === 'claimed' && state.claimedBy === actor.id && place.kind === 'chat';
    return own ? contactAnswer(visit, visit.aftercare) : requestAnswer(visit, visit.aftercare);
  },
});
