import type { Cast } from './cast.ts';
import type { TeamsDouble } from './teams/teams-double.ts';
import { personalChatId } from './teams/world.ts';

/**
 * What an administrator did before the first day: everybody was given the app, and each channel was tied. All of it
 * through the bot's own door, in the words that people use. What was done before is not done again, so that a start
 * which was broken off is completed by the next one.
 */
export const seed = async (teams: TeamsDouble, cast: Cast): Promise<void> => {
  const botSpokeIn = (person: string, conversation: string): boolean =>
    teams.messages(person, conversation).some(({ from }) => from === 'bot');
  for (const { key } of cast.plan.people) {
    const chat = personalChatId(key);
    if (!botSpokeIn(key, chat)) await teams.install(key, chat);
  }
  for (const { id, word } of cast.channels) {
    if (!botSpokeIn(cast.tiedBy, id)) await teams.say(cast.tiedBy, id, `koppel ${word}`);
  }
  await teams.idle();
};
