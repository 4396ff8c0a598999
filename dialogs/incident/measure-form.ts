import { z } from 'zod';
import { measureKinds } from '../../protocol/incident/measure.ts';
import { caseInput, onIncident } from '../action.ts';
import { sheets } from './measure-input/all-sheets.ts';
import { presentCard } from './present-card.ts';
import { refusalWords } from './refusals.ts';
import { showSheet } from './show-sheet.ts';
import { onForm, weighingOf } from './weighing.ts';

/** A measure's button: its form, in place, for the one who pressed it. */
export const measureForm = onIncident({
  may: 'decide',
  input: caseInput.extend({ pick: z.enum(measureKinds) }),
  handle: async (visit, { pick, revision }) => {
    const { state } = visit.file;
    const decided = state.phase === 'registered' && state.measures.some(({ plan }) => plan.kind !== 'none');
    // Said before a reason is typed for nothing.
    if (pick === 'none' && decided) return presentCard(visit, visit.incident, refusalWords('measureExists'));
    return showSheet(visit, visit.incident, desk => sheets[pick].blank(desk), {
      form: visit.office.newId(),
      seen: revision,
      ...onForm(await weighingOf(visit, visit.incident, pick, undefined)),
    });
  },
});
