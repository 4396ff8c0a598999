import type { Rule } from './rule.ts';

/** Ten is what Microsoft's documentation allows; the schema lets twelve pass. */
const mostCommands = 10;

export const commandLists: Rule = {
  what: `Each scope of the bot has one list of at most ${mostCommands} commands.`,
  why: 'Teams shows one list per scope and no more than ten commands.',
  fix: 'Give each scope one list: manifest/commands.ts.',
  broken: ({ manifest }) =>
    manifest.bots.flatMap(({ scopes, commandLists: lists }) => [
      ...[...new Set([...scopes, ...lists.flatMap(list => list.scopes)])].flatMap(scope => {
        const count = lists.filter(list => list.scopes.includes(scope)).length;
        const wanted = scopes.includes(scope) ? 1 : 0;
        return count === wanted ? [] : [`the scope ${scope} has ${count} lists instead of ${wanted}`];
      }),
      ...lists
        .filter(list => list.commands.length > mostCommands)
        .map(list => `the list for ${list.scopes.join(', ')} has ${list.commands.length} commands`),
    ]),
};

const isCommandTitle = (place: string): boolean => /^bots\[\d+\]\.commandLists\[.*\.title$/.test(place);

/** @param understood the words that the bot answers to, in every language. */
export const commandsUnderstood = (understood: readonly string[]): Rule => ({
  what: 'Every command that Teams offers is a word that the bot answers to.',
  why: 'Choosing a command types its word; a bot that does not know its own menu looks broken.',
  fix: 'Add the word to the bot, or take it out of manifest/commands.ts.',
  broken: ({ manifest, translations }) => {
    const known = new Set(understood.map(word => word.toLowerCase()));
    const offered = [
      ...manifest.bots.flatMap(bot =>
        bot.commandLists.flatMap(list => list.commands.map(({ title }) => title)),
      ),
      ...[...translations.values()].flatMap(texts =>
        Object.entries(texts).flatMap(([place, text]) => (isCommandTitle(place) ? [text] : [])),
      ),
    ];
    return [...new Set(offered)].filter(word => !known.has(word.toLowerCase()));
  },
});
