import type { Rule } from './rule.ts';

/** @param answered the names of the searches that the bot answers to. */
export const searchesAnswered = (answered: readonly string[]): Rule => ({
  what: 'Every search that Teams offers above the message box is one that the bot answers.',
  why: 'A search without an answer shows an error to whoever opens it.',
  fix: 'Name it as dialogs/look/search-command.ts does, or take it out of manifest/search.ts.',
  broken: ({ manifest }) =>
    manifest.composeExtensions
      .flatMap(({ commands }) => commands.map(({ id }) => id))
      .filter(id => !answered.includes(id)),
});

export const searchOfTheBot: Rule = {
  what: 'The search belongs to the bot of the app.',
  why: 'Teams would send what people do there to somebody else.',
  fix: 'Give composeExtensions the botId of the bot: manifest/app-manifest.ts.',
  broken: ({ manifest }) =>
    manifest.composeExtensions
      .map(({ botId }) => botId)
      .filter(botId => !manifest.bots.some(bot => bot.botId === botId))
      .map(botId => `${botId ?? 'no id'} is no bot of this app`),
};

/** What could put something into the conversation, or read what is in it. */
const problems = ({
  id,
  type,
  initialRun,
  fetchTask,
  context,
}: {
  readonly id: string;
  readonly type?: string | undefined;
  readonly initialRun?: boolean | undefined;
  readonly fetchTask?: boolean | undefined;
  readonly context?: readonly string[] | undefined;
}): string[] => [
  ...(type === 'query' ? [] : [`${id} is an action: its form can be filled in within the conversation`]),
  ...(initialRun ? [] : [`${id} waits until something is typed, which may be a name`]),
  ...(fetchTask ? [`${id} opens a dialog of its own`] : []),
  ...(context?.includes('message') ? [`${id} is offered on a message, and would be sent that message`] : []),
];

export const searchKeepsQuiet: Rule = {
  what: 'A search runs when it is opened, reads no message and unfolds no link.',
  why: 'Whatever is typed, chosen or read there belongs to a conversation of several people; who somebody is does not.',
  fix: 'Keep to type "query" with initialRun, without fetchTask, messageHandlers and the context "message": manifest/search.ts.',
  broken: ({ manifest }) =>
    manifest.composeExtensions.flatMap(({ commands, messageHandlers }) => [
      ...commands.flatMap(problems),
      ...(messageHandlers.length > 0
        ? ['messageHandlers: links in conversations would be sent to the bot']
        : []),
    ]),
};
