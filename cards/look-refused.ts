import { lookFoundTexts, lookRefusedTexts } from '../texts/look.ts';
import { menu } from '../texts/menu.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { labelled, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface LookRefusedModel {
  /** How often this person looked in the time that counts. */
  readonly looked: number;
  readonly safetyOfficer?: { readonly name: string; readonly phone?: string };
}

/** Too often: kindly, with who can help, because there may be a good reason. */
export const lookRefusedCard = ({ looked, safetyOfficer }: LookRefusedModel, say: Say): Card =>
  card(
    say,
    [
      title(say, lookRefusedTexts.title),
      paragraph(say, lookRefusedTexts.means(looked)),
      paragraph(say, lookRefusedTexts.urgent),
      ...(safetyOfficer
        ? [
            labelled(
              say(lookFoundTexts.call),
              [safetyOfficer.name, ...(safetyOfficer.phone ? [safetyOfficer.phone] : [])].join(', '),
            ),
          ]
        : []),
    ],
    [button(say, menu.menu, { action: 'menu.show' })],
  );
