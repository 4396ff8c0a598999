import type { Place } from '../protocol/incident/report.ts';
import { type Shelf, shelvesAt } from '../protocol/instructions/catalogue.ts';
import { instructionTexts } from '../texts/instructions/general.ts';
import { instructionPlaceNames } from '../texts/instructions/places.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { heading, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import { instructionButton } from './instruction-button.ts';
import { rows } from './instruction-rows.ts';
import { safetyBanner } from './instruction-safety.ts';

/** A place to choose an instruction for. */
export interface InstructionTypes {
  readonly place: Place;
}

/** What another place's table lends stands under that place's name. */
const listed = (say: Say, place: Place, { of, instructions }: Shelf) => [
  ...(of === place ? [] : [heading(say, instructionPlaceNames[of])]),
  ...rows(instructions.map(id => instructionButton(say, id))),
];

/** What is going on? The second click: every instruction that the protocol has for a place. */
export const instructionTypesCard = ({ place }: InstructionTypes, say: Say): Card =>
  card(
    say,
    [
      safetyBanner(say),
      title(say, instructionPlaceNames[place]),
      paragraph(say, instructionTexts.typesAsk),
      ...shelvesAt(place).flatMap(shelf => listed(say, place, shelf)),
    ],
    [
      button(say, instructionTexts.otherPlace, { action: 'instruction.places' }),
      button(say, instructionTexts.menu, { action: 'menu.show' }),
    ],
  );
