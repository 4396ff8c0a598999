import type { Place } from '../protocol/incident/report.ts';
import { shelvesAt } from '../protocol/instructions/catalogue.ts';
import { instructionPlaces } from '../protocol/instructions/kind.ts';
import { instructionTexts } from '../texts/instructions/general.ts';
import { instructionPlaceNames } from '../texts/instructions/places.ts';
import { orderTexts } from '../texts/order-to-leave.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';
import { rows } from './instruction-rows.ts';
import { safetyBanner } from './instruction-safety.ts';

/** A place with a single instruction opens it at once: in a hurry every click counts. */
const placeButton = (say: Say, place: Place) => {
  const [first, ...others] = shelvesAt(place).flatMap(shelf => shelf.instructions);
  return button(
    say,
    instructionPlaceNames[place],
    first && others.length === 0
      ? { action: 'instruction.show', pick: first }
      : { action: 'instruction.types', pick: place },
    { withoutInputs: true },
  );
};

/** Where are you? The first click towards an instruction [H3-1], with the attitude that holds everywhere [H2-1]. */
export const instructionPlacesCard = (say: Say): Card =>
  card(
    say,
    [
      safetyBanner(say),
      title(say, instructionTexts.placesTitle),
      paragraph(say, instructionTexts.attitude),
      ...rows(instructionPlaces.map(place => placeButton(say, place))),
      ...rows([button(say, orderTexts.button, { action: 'order.start' }, { withoutInputs: true })]),
    ],
    [button(say, instructionTexts.menu, { action: 'menu.show' })],
  );
