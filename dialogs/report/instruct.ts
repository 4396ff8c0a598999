import { z } from 'zod';
import { instructionCard } from '../../cards/instruction.ts';
import { places, sorts } from '../../protocol/incident/report.ts';
import { instructions } from '../../protocol/instructions/catalogue.ts';
import { instructionsFor } from '../../protocol/instructions/for-report.ts';
import { caseInput, onIncident } from '../action.ts';
import { instructionSummary } from '../instruction/instruction-summary.ts';
import { noFormAnswer } from './after-the-form.ts';
import { openForm } from './step-view.ts';

/** **Wat doe ik nu?**: the instruction for what was just chosen, with the way back to the report [H3-1] [MW-2]. */
export const instruct = onIncident({
  may: 'reporter',
  input: caseInput.extend({ pick: z.string().max(10).optional() }).loose(),
  handle: async visit => {
    const { office, file, say } = visit;
    const form = openForm(file.state);
    const report = file.state.phase === 'registered' ? file.state.report : undefined;
    const typedSorts = sorts.filter(sort => form?.typed.sorts?.split(',').includes(sort));
    const place = report?.place ?? places.find(known => known === form?.typed.place);
    const [first, ...others] = report?.sorts ?? typedSorts;
    const [gravest] = place && first ? instructionsFor([first, ...others], place) : [];
    const instruction = instructions.find(({ id }) => id === gravest);
    if (!instruction) return noFormAnswer(visit, file.id, file.state);
    const view = { instruction, dutyOfficer: office.organisation.dutyOfficer, orderIn: file.id };
    const card = instructionCard(form ? { ...view, report: file.id } : view, say);
    return { card, summary: say(instructionSummary) };
  },
});
