import type { Cast } from './cast.ts';
import type { Outcome } from './teams/outcome.ts';
import type { Language } from './teams/person.ts';
import type { TeamsDouble } from './teams/teams-double.ts';
import { personalChatId } from './teams/world.ts';

const attempts = 3;

/** A bot that was started a moment ago may not be heard over the lines of the one before it. */
const insist = async (act: () => Promise<Outcome>): Promise<void> => {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { ok } = await act();
    if (ok) return;
  }
  throw new Error(
    'De bot geeft geen antwoord; zijn log zegt waarom. / The bot does not answer; its log says why.',
  );
};

/**
 * What an administrator did before the first day: everybody was given the app, and each channel was tied. All of it
 * through the bot's own door, in the words that people use. What was done before is not done again, so that a start
 * which was broken off is completed by the next one.
 * @throws Error when the bot does not answer.
 */
export const seed = async (teams: TeamsDouble, cast: Cast): Promise<void> => {
  const botSpokeIn = (person: string, conversation: string): boolean =>
    teams.messages(person, conversation).some(({ from }) => from === 'bot');
  for (const { key } of cast.plan.people) {
    const chat = personalChatId(key);
    if (!botSpokeIn(key, chat)) await insist(() => teams.install(key, chat));
  }
  for (const { id, word } of cast.channels) {
    if (!botSpokeIn(cast.tiedBy, id)) await insist(() => teams.say(cast.tiedBy, id, `koppel ${word}`));
  }
  await teams.idle();
};

/** Has the channels speak another language, as whoever tied them would: a channel has one of its own. */
export const speakInChannels = async (teams: TeamsDouble, cast: Cast, language: Language): Promise<void> => {
  const word = language === 'nl' ? 'nederlands' : 'english';
  for (const { id } of cast.channels) await teams.say(cast.tiedBy, id, word);
};
