import { channelTexts, tied, tieFor } from '../texts/channel.ts';
import type { Say, Words } from '../texts/words.ts';
import { button } from './blocks/button.ts';
import { choiceField } from './blocks/field.ts';
import { card } from './blocks/frame.ts';
import { aside, paragraph, title, typed } from './blocks/text.ts';

/** Something that a channel can be tied to. */
export interface Tie {
  readonly kind: 'department' | 'group';
  readonly key: string;
  readonly name: string;
}

/** More than these do not fit as buttons; the rest becomes a list to choose from. */
const asButtons = 5;

const press = ({ kind, key }: Tie) => ({ action: 'channel.bind', pick: `${kind}:${key}` }) as const;

/** What is this channel for? */
export const channelTieCard = (
  { ties, notice }: { readonly ties: readonly Tie[]; readonly notice?: Words },
  say: Say,
) => {
  const few = ties.length <= asButtons;
  return card(
    say,
    [
      title(say, channelTexts.title),
      // A notice may repeat what was typed, so it is written literally.
      notice ? typed(say(notice)) : paragraph(say, channelTexts.choose),
      ...(few
        ? []
        : choiceField(say, {
            id: 'tie',
            label: channelTexts.title,
            style: 'compact',
            choices: ties.map(tie => ({ value: press(tie).pick, title: tieFor[tie.kind](tie.name) })),
          })),
      aside(say, channelTexts.private),
    ],
    few
      ? ties.map(tie => button(say, tieFor[tie.kind](tie.name), press(tie)))
      : [button(say, channelTexts.title, { action: 'channel.bind' })],
  );
};

/** What the channel is tied to. */
export const channelTiedCard = ({ ties }: { readonly ties: readonly Tie[] }, say: Say) =>
  card(say, [
    title(say, channelTexts.tied),
    ...ties.map(({ kind, name }) => paragraph(say, tied[kind](name))),
  ]);

/** The channel's language was chosen. */
export const channelLanguageCard = (say: Say) => card(say, [paragraph(say, channelTexts.speaks)]);
