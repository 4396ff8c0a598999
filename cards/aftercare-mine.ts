import type { RequestStanding } from '../texts/aftercare.ts';
import { aftercareButtons, ownStandingWords } from '../texts/aftercare.ts';
import { talkButtons, trackTexts } from '../texts/aftercare-talks.ts';
import { menu } from '../texts/menu.ts';
import { moment } from '../texts/moments.ts';
import type { Say } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { card } from './blocks/frame.ts';
import { heading, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface MineModel {
  readonly requests: readonly {
    readonly case: string;
    readonly askedAt: Date;
    readonly standing: RequestStanding;
  }[];
}

/** One's own aftercare where there is none yet, or more than one: a row for each, newest first. */
export const aftercareMineCard = ({ requests }: MineModel, say: Say): Card =>
  card(
    say,
    [
      title(say, requests.length > 1 ? trackTexts.severalTitle : trackTexts.title),
      ...(requests.length === 0 ? [paragraph(say, trackTexts.none)] : []),
      ...requests.map(({ case: id, askedAt, standing }) => ({
        type: 'Container' as const,
        separator: true,
        items: [
          heading(say, moment(askedAt)),
          paragraph(say, ownStandingWords(standing)),
          {
            type: 'ActionSet' as const,
            actions: [button(say, talkButtons.open, { action: 'aftercare.talks', case: id })],
          },
        ],
      })),
    ],
    [
      button(say, aftercareButtons.ask, { action: 'aftercare.form' }),
      button(say, talkButtons.normal, { action: 'aftercare.normal' }),
      button(say, menu.menu, { action: 'menu.show' }),
    ],
  );
