import { z } from 'zod';
import { aftercareHelpFormCard, type HelpFormModel } from '../../cards/aftercare-help-form.ts';
import { pointTo, wentAlong } from '../../protocol/aftercare/other-help.ts';
import { helps } from '../../protocol/aftercare/track.ts';
import { isDate, localDate } from '../../protocol/calendar/local-time.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { helpTexts } from '../../texts/aftercare-help.ts';
import { trackRefusals } from '../../texts/aftercare-talks.ts';
import { caseInput, onAftercare } from '../action.ts';
import type { Answer } from '../answer.ts';
import { decideOn } from '../case/decide.ts';
import { typedText } from '../typed-text.ts';
import type { AftercareVisit } from '../visit.ts';
import { decidedAnswer, trackAnswer } from './track-answer.ts';

const formAnswer = (
  { file, say, turn }: AftercareVisit,
  parts: Partial<Omit<HelpFormModel, 'case'>> = {},
): Answer => ({
  card: aftercareHelpFormCard({ case: file.id, on: localDate(turn.now), problems: {}, ...parts }, say),
  summary: say(aftercareSummaries.contact),
});

/** **Verwijzen of meegaan**. */
const form = onAftercare({
  may: 'claimer',
  input: caseInput,
  handle: async visit =>
    visit.file.state.phase === 'claimed' ? formAnswer(visit) : trackAnswer(visit, visit.aftercare),
});

/** The victim gets the card; which kind of help it was is recorded, never why [BO-3]. */
const help = onAftercare({
  may: 'claimer',
  input: caseInput.extend({ help: z.enum(helps).optional().catch(undefined) }),
  handle: async (visit, input) => {
    const { office, turn, aftercare, hand } = visit;
    const picked = input.help;
    if (visit.file.state.phase !== 'claimed') return trackAnswer(visit, aftercare);
    if (picked === undefined) return formAnswer(visit, { problems: { help: helpTexts.choose } });
    const outcome = await decideOn(office, aftercare, hand, state => pointTo(state, turn.actor.id, picked));
    return decidedAnswer(visit, outcome, helpTexts.sent);
  },
});

/** **Meegegaan naar de politie**: the day alone [BO-4]. */
const along = onAftercare({
  may: 'claimer',
  input: caseInput.extend({ on: typedText.prefault('') }),
  handle: async (visit, { on }) => {
    const { office, turn, aftercare, hand } = visit;
    if (visit.file.state.phase !== 'claimed') return trackAnswer(visit, aftercare);
    if (!isDate(on) || on > localDate(turn.now))
      return formAnswer(visit, { on, problems: { on: trackRefusals.future } });
    const outcome = await decideOn(office, aftercare, hand, state =>
      wentAlong(state, turn.actor.id, on, turn.now),
    );
    return decidedAnswer(visit, outcome, helpTexts.alongKept);
  },
});

export const helpActions = {
  'aftercare.helpForm': form,
  'aftercare.help': help,
  'aftercare.along': along,
} as const;
