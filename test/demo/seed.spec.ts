import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bot } from '../../bot/bot.ts';
import { loadOrganisation } from '../../bot/directory/load-organisation.ts';
import { createLog } from '../../bot/log.ts';
import { type Cast, castOf } from '../../demo/cast.ts';
import { localBot } from '../../demo/local-bot.ts';
import { seed } from '../../demo/seed.ts';
import { type TeamsDouble, teamsDouble } from '../../demo/teams/teams-double.ts';

const organisationFile = fileURLToPath(new URL('../../organisation.example.yaml', import.meta.url));

describe('the first day on the stage', () => {
  let folder: string;
  let cast: Cast;
  let teams: TeamsDouble;
  let bot: Bot;
  let endpoint: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rugdekking-seed-'));
    const organisation = await loadOrganisation(organisationFile);
    cast = castOf(organisation);
    bot = localBot({ organisation, data: folder, port: 0, log: createLog('silent'), now: () => new Date() });
    endpoint = `http://127.0.0.1:${(await bot.start()).port}/api/messages`;
    teams = await teamsDouble({ plan: cast.plan });
  });
  afterEach(async () => {
    await bot.stop();
    await teams.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** How often the bot spoke in each conversation. */
  const spoken = (): number[] => [
    ...cast.plan.people.map(({ key }) => fromBot(key, `a:${key}`)),
    ...cast.channels.map(({ id }) => fromBot(cast.tiedBy, id)),
  ];
  const fromBot = (key: string, conversation: string): number =>
    teams.messages(key, conversation).filter(({ from }) => from === 'bot').length;

  it('greets everybody once and ties every channel once, however often the demo is started', async () => {
    teams.connectBot(endpoint);
    await seed(teams, cast);
    await seed(teams, cast);
    assert.deepEqual([...new Set(spoken())], [1]);
  });

  it('goes on where a start was broken off', async () => {
    teams.connectBot(endpoint);
    let installs = 0;
    const install: TeamsDouble['install'] = async (as, conversation) => {
      installs += 1;
      if (installs > 5) throw new Error('the lid was closed');
      return teams.install(as, conversation);
    };
    await assert.rejects(seed({ ...teams, install }, cast), /lid/);
    assert.equal(spoken().filter(times => times > 0).length, 5);
    await seed(teams, cast);
    assert.deepEqual([...new Set(spoken())], [1]);
  });

  it('says so when the bot does not answer, instead of showing half a stage', async () => {
    await assert.rejects(seed(teams, cast), /The bot does not answer/);
  });
});
