import { doorlessTexts } from '../texts/ban-deciding.ts';
import { doorTexts } from '../texts/bans.ts';
import { incidentButtons, incidentTitle } from '../texts/incident.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface DoorlessModel {
  readonly incident: string;
  readonly number?: string;
  /** Names of the locations. */
  readonly where: readonly string[];
}

/** Tells who decided on a ban where nobody at the door can be told by the bot [M4-8]. */
export const doorlessCard = ({ incident, number, where }: DoorlessModel, say: Say): Card =>
  card(
    say,
    [
      title(say, doorlessTexts.title),
      aside(say, incidentTitle(number)),
      labelled(say(doorTexts.where), where.join(', ')),
      paragraph(say, doorlessTexts.means),
    ],
    [button(say, incidentButtons.details, { action: 'incident.details', case: incident })],
  );
