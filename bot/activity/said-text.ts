import { z } from 'zod';
import type { Activity } from './activity.ts';
import { plainText } from './plain-text.ts';

/** More than anybody types in a chat, less than what hurts. */
const limit = 10_000;

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

/** In a channel Teams delivers a message with the bot's own name in it: that is how the bot was called. */
const callsOfTheBot = (activity: Activity): string[] =>
  (activity.entities ?? []).flatMap(entity => {
    const found = mention.safeParse(entity).data;
    return found && found.mentioned.id === activity.recipient?.id ? [found.text] : [];
  });

/** What a person said to the bot: without the calling of its name, other people's names as plain words. */
export const saidText = (activity: Activity): string => {
  const text = (activity.text ?? '').slice(0, limit * 2);
  const uncalled = callsOfTheBot(activity).reduce((rest, call) => rest.replaceAll(call, ' '), text);
  const words = uncalled.replace(/<\/?at[^<>]{0,100}>/g, '').replace(/&nbsp;|\u00a0/g, ' ');
  return plainText(words, limit);
};
