import type { OfficeHours } from '../protocol/calendar/working-hours.ts';
import type { Chain, ChainName } from '../protocol/escalation/chain.ts';
import { chainWords, escalationTexts, officeHoursWords, rungWords } from '../texts/escalation.ts';
import { menu } from '../texts/menu.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { aside, heading, paragraph, steps, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface EscalationChainsModel {
  readonly chains: readonly { readonly name: ChainName; readonly chain: Chain }[];
  readonly officeHours: OfficeHours;
}

/** **Wie wordt gebeld**: every chain, who and after how long. For everybody to see. */
export const escalationChainsCard = ({ chains, officeHours }: EscalationChainsModel, say: Say): Card =>
  card(
    say,
    [
      title(say, escalationTexts.title),
      paragraph(say, escalationTexts.text),
      ...chains.flatMap(({ name, chain }) => [
        heading(say, chainWords[name]),
        ...steps(
          say,
          chain.map((rung, index) => rungWords(rung, index === 0)),
        ),
      ]),
      aside(say, officeHoursWords(officeHours.from, officeHours.until)),
      aside(say, escalationTexts.instead),
      paragraph(say, escalationTexts.notUrgent),
    ],
    [button(say, menu.menu, { action: 'menu.show' })],
  );
