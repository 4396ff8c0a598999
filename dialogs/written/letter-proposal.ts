import type { Card } from '../../cards/card.ts';
import { writingsLetterCard } from '../../cards/writings-letter.ts';
import { instantOf } from '../../protocol/calendar/local-time.ts';
import { contactIn, pointsToDirectorsLetter, sameWriter } from '../../protocol/written/writings.ts';
import type { Say } from '../../texts/words.ts';
import type { Told } from '../incident/notices.ts';
import { numberIn } from '../incident/present-card.ts';

/** `directorsLetter`: the client was told and goes on [H2-3b]; nothing is said once the letter went out. */
export const letterProposal = ({ stored }: Told, say: Say): Card | undefined => {
  const { state, id } = stored.body;
  if (state.phase !== 'registered' || !pointsToDirectorsLetter(state)) return undefined;
  const contact = contactIn(state);
  const told = contact && instantOf(contact.on, '12:00');
  const elsewhere = !contact && state.writings?.earlier !== undefined;
  const same = sameWriter(state);
  const number = numberIn(stored);
  return writingsLetterCard(
    {
      incident: id,
      ...(number === undefined ? {} : { number }),
      ...(told ? { told } : {}),
      ...(elsewhere && same !== 'other' ? { earlier: same } : {}),
    },
    say,
  );
};
