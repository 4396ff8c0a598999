import { join } from 'node:path';
import type { Bot } from '../bot/bot.ts';
import { loadOrganisation } from '../bot/directory/load-organisation.ts';
import { createLog } from '../bot/log.ts';
import { castOf } from './cast.ts';
import { emptyLocalStore, localBot } from './local-bot.ts';
import type { DemoSettings } from './ports.ts';
import { seed } from './seed.ts';
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

/**
 * Starts the whole of it in one process: the double of Teams, the bot on its real store, the stage. What was there at
 * the last stop is there again.
 * @throws Error that says which port is taken and what to do.
 */
export const startDemo = async (settings: DemoSettings): Promise<Demo> => {
  const { BOT_PORT, STAGE_PORT, TEAMS_PORT, DEMO_DATA: data } = settings;
  const file = new URL('../organisation.example.yaml', import.meta.url).pathname;
  const organisation = await loadOrganisation(file);
  const cast = castOf(organisation);
  const log = createLog(settings.LOG_LEVEL);
  const clock = stageClock(join(data, 'clock.json'));
  const startBot = async (port: number): Promise<{ readonly bot: Bot; readonly port: number }> => {
    const made = localBot({ organisation, data, port, log, now: () => clock.now() });
    const started = await made.start().catch(async error => {
      await made.stop();
      throw explainPort(error, port, 'BOT_PORT');
    });
    return { bot: made, port: started.port };
  };
  let { bot, port: botPort } = await startBot(BOT_PORT);
  const botEndpoint = `http://127.0.0.1:${botPort}/api/messages`;
  const teams = await teamsDouble({
    plan: cast.plan,
    botEndpoint,
    port: TEAMS_PORT,
    database: join(data, 'teams.sqlite'),
    now: () => clock.now(),
  }).catch(async error => {
    await bot.stop();
    throw explainPort(error, TEAMS_PORT, 'TEAMS_PORT');
  });
  clock.onJump(() => bot.catchUp());
  await seed(teams, cast);
  const stage = await startStage({
    port: STAGE_PORT,
    teams,
    people: cast.plan.people,
    opening: [...cast.opening],
    organisation: organisation.name,
    clock,
    onReset: async () => {
      await teams.idle();
      await bot.stop();
      emptyLocalStore(data);
      const language = teams.conditions.language();
      teams.reset();
      teams.conditions.setLanguage(language);
      clock.reset();
      // On the port that it had: the double keeps sending there.
      ({ bot } = await startBot(botPort));
      await seed(teams, cast);
    },
  }).catch(async error => {
    await bot.stop();
    await teams.close();
    throw error;
  });
  return {
    url: stage.url,
    botEndpoint,
    stop: async () => {
      await stage.close();
      await bot.stop();
      await teams.close();
    },
  };
};
