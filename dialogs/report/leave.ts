import { z } from 'zod';
import { reportLeaveCard } from '../../cards/report-leave.ts';
import { cancelDraft } from '../../protocol/incident/draft.ts';
import type { Step } from '../../protocol/incident/report-form.ts';
import { dropSupplement } from '../../protocol/incident/supplement.ts';
import { leaving } from '../../texts/report-ending.ts';
import { caseInput, onIncident } from '../action.ts';
import { decideOn } from '../case/decide.ts';
import { noFormAnswer } from './after-the-form.ts';
import { keep } from './keep.ts';
import { listAnswer } from './list.ts';
import { reportWords } from './summary.ts';

const leaveInput = caseInput.extend({ pick: z.enum(['1', '2', '3', '4', 'keep', 'discard']) }).loose();

/**
 * **Annuleren**: what was typed is kept first; then the person chooses between keeping and throwing away. A slip of
 * the thumb must not cost a story.
 */
export const cancel = onIncident({
  may: 'reporter',
  input: leaveInput,
  handle: async (visit, input) => {
    const { office, incident, hand, file, say } = visit;
    if (input.pick === 'keep') return listAnswer(visit, { notice: leaving.kept });
    if (input.pick === 'discard') {
      const supplementing = file.state.phase === 'registered';
      const outcome = await decideOn(office, incident, hand, state =>
        supplementing ? dropSupplement(state) : cancelDraft(state),
      );
      if (!outcome.ok) return noFormAnswer(visit, file.id, outcome.stored.body.state);
      return listAnswer(visit, { notice: supplementing ? leaving.supplementDropped : leaving.discarded });
    }
    const step = Number(input.pick) as Step;
    const kept = await keep(visit, input, step, step);
    if (!kept) return noFormAnswer(visit, file.id, file.state);
    return { card: reportLeaveCard({ case: file.id }, say), summary: say(reportWords.form) };
  },
});
