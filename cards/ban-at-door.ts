import { doorTexts } from '../texts/bans.ts';
import type { Say } from '../texts/words.ts';
import { type BannedPerson, bannedLines, whereLine, whoLines } from './banned-person.ts';
import { button } from './blocks/button.ts';
import { banner, card } from './blocks/frame.ts';
import { aside, paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

/** How it stands with a ban, as the door is told. */
export type BanAtDoorModel =
  | { readonly is: 'running'; readonly banned: BannedPerson; readonly extended: boolean }
  | ({ readonly is: 'over' } & Pick<BannedPerson, 'name' | 'looks' | 'where'>)
  /** Nobody is named any more: it is long over, or a newer message says it. */
  | { readonly is: 'forgotten' }
  | { readonly is: 'replaced' };

/** Back to the list, which always says how it stands. */
export const toBanList = (say: Say) => button(say, doorTexts.list, { action: 'ban.list' });

/** Tells reception and security who does not come in, what to do and whom to call; never why [M4-8] [C-7]. */
export const banAtDoorCard = (model: BanAtDoorModel, say: Say): Card => {
  switch (model.is) {
    case 'running':
      return card(
        say,
        [
          title(say, doorTexts.title),
          ...(model.extended ? [paragraph(say, doorTexts.extended)] : []),
          banner('attention', paragraph(say, doorTexts.keepOut)),
          ...bannedLines(say, model.banned),
          paragraph(say, doorTexts.doThis),
          aside(say, doorTexts.danger),
        ],
        [
          button(
            say,
            doorTexts.inside,
            { action: 'ban.insideForm', measure: model.banned.measure },
            { style: 'destructive' },
          ),
          toBanList(say),
        ],
      );
    case 'over':
      return card(
        say,
        [
          title(say, doorTexts.overTitle),
          banner('good', paragraph(say, doorTexts.over)),
          ...whoLines(say, model),
          whereLine(say, model.where),
        ],
        [toBanList(say)],
      );
    case 'forgotten':
      return card(
        say,
        [title(say, doorTexts.overTitle), paragraph(say, doorTexts.overNameless)],
        [toBanList(say)],
      );
    case 'replaced':
      return card(say, [title(say, doorTexts.title), paragraph(say, doorTexts.replaced)], [toBanList(say)]);
  }
};
