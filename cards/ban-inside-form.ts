import { insideTexts, mostSaid } from '../texts/bans.ts';
import { asIs, type Say, type Words } from '../texts/words.ts';
import { type BannedPerson, callLines, whoLines } from './banned-person.ts';
import { button } from './blocks/button.ts';
import { choiceField, textField } from './blocks/field.ts';
import { banner, card } from './blocks/frame.ts';
import { paragraph, title } from './blocks/text.ts';
import type { Card } from './card.ts';

export interface InsideFormModel {
  readonly banned: BannedPerson;
  readonly form: string;
  /** Where it can be; the first is chosen already. */
  readonly places: readonly { readonly key: string; readonly name: string }[];
  readonly typed?: { readonly location: string; readonly what: string };
  readonly problem?: Words;
}

/** Is the client inside? Asked once, with the alarm first, because a slip of the finger would alarm the manager. */
export const insideForm = ({ banned, form, places, typed, problem }: InsideFormModel, say: Say): Card => {
  const [only, ...others] = places;
  return card(
    say,
    [
      banner('attention', paragraph(say, insideTexts.first)),
      title(say, insideTexts.title),
      ...whoLines(say, banned),
      ...callLines(say, banned.call),
      paragraph(say, insideTexts.means),
      ...(others.length === 0
        ? []
        : choiceField(say, {
            id: 'location',
            label: insideTexts.where,
            value: typed?.location ?? only?.key,
            problem,
            style: places.length > 4 ? 'compact' : 'expanded',
            choices: places.map(({ key, name }) => ({ value: key, title: asIs(name) })),
          })),
      ...textField(say, {
        id: 'what',
        label: insideTexts.what,
        value: typed?.what,
        maxLength: mostSaid,
      }),
    ],
    [
      button(
        say,
        insideTexts.sure,
        { action: 'ban.inside', measure: banned.measure, form },
        { style: 'destructive' },
      ),
      button(say, insideTexts.no, { action: 'ban.list' }, { withoutInputs: true }),
    ],
  );
};
