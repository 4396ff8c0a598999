import type { MessageView } from '../../demo/teams/messages.ts';
import { type TownHall, textsIn } from './town-hall.ts';

const says = ({ card, text }: MessageView): string => [...textsIn(card), text ?? ''].join('\n');

/** Finding messages in a town hall where more than one thing happens at a time. */
export const finding = (hall: () => TownHall) => {
  /** The newest message in this person's chat, or in a channel, that says something. */
  const found = (as: string, part: RegExp, conversation = `a:${as}`): MessageView => {
    const messages = hall().teams.messages(as, conversation);
    const message = messages.findLast(each => !each.deleted && part.test(says(each)));
    if (!message) throw new Error(`${as} sees nothing that says ${part}`);
    return message;
  };
  return {
    found,
    /** Everything that the message says. */
    saying: (as: string, part: RegExp, conversation?: string): string => says(found(as, part, conversation)),
    /** How many messages say it now. */
    count: (as: string, part: RegExp, conversation = `a:${as}`): number =>
      hall()
        .teams.messages(as, conversation)
        .filter(each => !each.deleted && part.test(says(each))).length,
    /** Presses a button on the newest message that says something, and waits until what follows has happened. */
    pressOn: async (
      as: string,
      part: RegExp,
      label: string,
      inputs: Record<string, string> = {},
      conversation = `a:${as}`,
    ): Promise<void> => {
      await hall().teams.press(as, found(as, part, conversation).id, label, inputs);
      await hall().settled();
    },
  };
};
