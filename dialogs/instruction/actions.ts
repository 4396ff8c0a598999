import { z } from 'zod';
import { instructionCard } from '../../cards/instruction.ts';
import { instructionPlacesCard } from '../../cards/instruction-places.ts';
import { instructionTypesCard } from '../../cards/instruction-types.ts';
import { instructionPicked, placePicked } from '../../protocol/instructions/catalogue.ts';
import { anAction } from '../action.ts';
import type { Answer } from '../answer.ts';
import type { Visit } from '../visit.ts';
import { instructionSummary } from './instruction-summary.ts';

const picked = z.object({ pick: z.string().max(60).optional() }).loose();

/** **Instructie**: at which place? */
export const placesAnswer = ({ say }: Visit): Answer => ({
  card: instructionPlacesCard(say),
  summary: say(instructionSummary),
});

/** Instructions, two taps from the menu [H3-1]. A pick that does not exist leads back to the places. */
export const instructionActions = {
  'instruction.places': anAction({
    may: 'anyone',
    input: picked,
    handle: async visit => placesAnswer(visit),
  }),
  'instruction.types': anAction({
    may: 'anyone',
    input: picked,
    handle: async (visit, { pick }) => {
      const place = placePicked(pick);
      if (!place) return placesAnswer(visit);
      return { card: instructionTypesCard({ place }, visit.say), summary: visit.say(instructionSummary) };
    },
  }),
  'instruction.show': anAction({
    may: 'anyone',
    input: picked,
    handle: async (visit, { pick }) => {
      const instruction = instructionPicked(pick);
      if (!instruction) return placesAnswer(visit);
      const { dutyOfficer } = visit.office.organisation;
      return {
        card: instructionCard({ instruction, dutyOfficer }, visit.say),
        summary: visit.say(instructionSummary),
      };
    },
  }),
} as const;
