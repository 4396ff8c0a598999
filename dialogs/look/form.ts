import { type LookFormModel, lookFormCard } from '../../cards/look-form.ts';
import { localDate } from '../../protocol/calendar/local-time.ts';
import { lookStanding, reasonsFor } from '../../protocol/look/look-rights.ts';
import { lookTexts } from '../../texts/look.ts';
import type { Answer } from '../answer.ts';
import type { Visit } from '../visit.ts';

/** The form, empty or as it was filled in. */
export const lookFormAnswer = async (
  { office, turn, say }: Visit,
  filled: Pick<LookFormModel, 'form'> & Partial<Pick<LookFormModel, 'typed' | 'problems'>> = {
    form: office.newId(),
  },
): Promise<Answer> => {
  const standing = lookStanding(office.organisation, turn.actor.id) ?? 'colleague';
  const model = { standing, reasons: reasonsFor(standing), today: localDate(turn.now), ...filled };
  return { card: lookFormCard(model, say), summary: say(lookTexts.title) };
};
