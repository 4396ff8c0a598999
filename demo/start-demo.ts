import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bot } from '../bot/bot.ts';
import { loadOrganisation } from '../bot/directory/load-organisation.ts';
import { createLog } from '../bot/log.ts';
import { buildPages } from './build-pages.ts';
import { castOf } from './cast.ts';
import { emptyLocalStore, localBot } from './local-bot.ts';
import type { DemoSettings } from './ports.ts';
import { seed, speakInChannels } from './seed.ts';
import { stageClock } from './stage/clock.ts';
import { explainPort } from './stage/port-taken.ts';
import { startStage } from './stage/server.ts';
import { teamsDouble } from './teams/teams-double.ts';

/** The demo as it runs. */
export interface Demo {
  readonly url: string;
  readonly botEndpoint: string;
  stop(): Promise<void>;
}

const organisationFile = fileURLToPath(new URL('../organisation.example.yaml', import.meta.url));

/**
 * Starts the whole of it in one process: the bot on its real store, the double of Teams, the stage. What was there at
 * the last stop is there again.
 * @throws Error that says which port is taken and what to do; then nothing is left running.
 */
export const startDemo = async (settings: DemoSettings): Promise<Demo> => {
  const { BOT_PORT, STAGE_PORT, TEAMS_PORT, DEMO_DATA: data } = settings;
  const [organisation] = await Promise.all([loadOrganisation(organisationFile), buildPages()]);
  const cast = castOf(organisation);
  const log = createLog(settings.LOG_LEVEL);
  const clock = stageClock(join(data, 'clock.json'));
  const makeBot = (port: number): Bot => localBot({ organisation, data, port, log, now: () => clock.now() });
  const startBot = (made: Bot, port: number) =>
    made.start().catch(error => {
      throw explainPort(error, port, 'BOT_PORT');
    });

  /** What runs; the last to come is the first to go. */
  const running: { stop(): Promise<void> }[] = [];
  const stop = async (): Promise<void> => {
    for (const each of running.toReversed()) await each.stop();
  };
  try {
    let bot = makeBot(BOT_PORT);
    running.push({ stop: () => bot.stop() });
    const { port } = await startBot(bot, BOT_PORT);
    const botEndpoint = `http://127.0.0.1:${port}/api/messages`;
    const teams = await teamsDouble({
      plan: cast.plan,
      botEndpoint,
      port: TEAMS_PORT,
      database: join(data, 'teams.sqlite'),
      now: () => clock.now(),
    }).catch(error => {
      throw explainPort(error, TEAMS_PORT, 'TEAMS_PORT');
    });
    // The bot goes first: what it still sends, arrives.
    running.unshift({ stop: () => teams.close() });
    clock.onJump(() => bot.catchUp());
    await seed(teams, cast);
    const reset = async (): Promise<void> => {
      await teams.idle();
      await bot.stop();
      emptyLocalStore(data);
      const language = teams.conditions.language();
      teams.reset();
      teams.conditions.setLanguage(language);
      clock.reset();
      bot = makeBot(port);
      await startBot(bot, port);
      await seed(teams, cast);
    };
    const stage = await startStage({
      port: STAGE_PORT,
      teams,
      people: cast.plan.people,
      opening: [...cast.opening],
      organisation: organisation.name,
      clock,
      onReset: reset,
      onLanguage: language => speakInChannels(teams, cast, language),
    });
    running.push({ stop: () => stage.close() });
    return { url: stage.url, botEndpoint, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
