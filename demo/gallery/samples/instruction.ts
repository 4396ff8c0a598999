import { instructionCard } from '../../../cards/instruction.ts';
import { instructionPlacesCard } from '../../../cards/instruction-places.ts';
import { instructionTypesCard } from '../../../cards/instruction-types.ts';
import { instructions } from '../../../protocol/instructions/catalogue.ts';
import { instructionPlaces } from '../../../protocol/instructions/kind.ts';
import { instructionPlaceNames } from '../../../texts/instructions/places.ts';
import { instructionTitles } from '../../../texts/instructions/titles.ts';
import { caseId, dutyOfficer } from './merenveld.ts';
import { type Shown, shelf } from './sample.ts';

const lists = instructionPlaces.map((place): Shown => {
  const { nl, en } = instructionPlaceNames[place];
  return {
    name: { nl: `Keuze: ${nl}`, en: `Choice: ${en}` },
    make: say => instructionTypesCard({ place }, say),
  };
});

const each = instructions.map((instruction): Shown => {
  const { nl, en } = instructionTitles[instruction.id];
  return {
    name: { nl: `${nl} (${instruction.id})`, en: `${en} (${instruction.id})` },
    make: say => instructionCard({ instruction, dutyOfficer }, say),
  };
});

const duringReport = instructions.slice(0, 1).map(
  (instruction): Shown => ({
    name: { nl: 'Tijdens het melden', en: 'While reporting' },
    make: say => instructionCard({ instruction, dutyOfficer, report: caseId }, say),
  }),
);

/** Every instruction that the protocol has, and the way there. */
export const instructionSamples = shelf('instruction', [
  { name: { nl: 'Waar gebeurt het?', en: 'Where does it happen?' }, make: instructionPlacesCard },
  ...lists,
  ...each,
  ...duringReport,
]);
