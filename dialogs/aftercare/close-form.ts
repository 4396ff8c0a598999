import { aftercareCloseCard } from '../../cards/aftercare-close.ts';
import { aftercareSummaries } from '../../texts/aftercare.ts';
import { caseInput, onAftercare } from '../action.ts';
import type { Answer } from '../answer.ts';
import type { AftercareVisit } from '../visit.ts';
import { contactAnswer } from './answers.ts';

/** The form for rounding off. @param missing it was sent without a choice. */
export const closeFormAnswer = ({ file, say }: AftercareVisit, missing: boolean): Answer => ({
  card: aftercareCloseCard({ case: file.id, missing }, say),
  summary: say(aftercareSummaries.contact),
});

/** **Afronden**: asks where the victim was pointed to; a request that does not run any more shows how it stands. */
export const closeForm = onAftercare({
  may: 'claimer',
  input: caseInput,
  handle: async visit =>
    visit.file.state.phase === 'claimed'
      ? closeFormAnswer(visit, false)
      : contactAnswer(visit, visit.aftercare),
});
