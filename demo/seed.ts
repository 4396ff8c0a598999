import type { Cast } from './cast.ts';
import type { TeamsDouble } from './teams/teams-double.ts';

/**
 * What an administrator did before the first day: the app was given to everybody, added to the channels, and each
 * channel was tied. All of it through the bot's own door, in the words that people use.
 */
export const seed = async (teams: TeamsDouble, cast: Cast): Promise<void> => {
  const [first] = cast.plan.people;
  if (first && teams.messages(first.key).length > 0) return;
  for (const { key } of cast.plan.people) await teams.install(key, `a:${key}`);
  for (const { id, word } of cast.channels) {
    await teams.install(cast.tiedBy, id);
    await teams.say(cast.tiedBy, id, `koppel ${word}`);
  }
  await teams.idle();
};
