import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as elapse } from 'node:timers/promises';
import { seed } from '../../demo/seed.ts';
import { type TeamsDouble, teamsDouble } from '../../demo/teams/teams-double.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import type { CaseKind } from '../../storage/documents.ts';
import type { Store, Stored } from '../../storage/store.ts';
import { type BotChild, botChild, type Death } from './bot-child.ts';
import { type Calls, callsOf } from './calls.ts';
import { cosmosChild } from './cosmos-child.ts';
import { crashCast, crashTown } from './crash-town.ts';
import { openPlace, type Place } from './place.ts';

/** Longer than a lease: what a dead process had taken up may be taken up again after it. */
const pastLeasesMs = 61_000;
/** A bot that was told to die and lives on is put to its end, and then its last words are missing. */
const longestLifeMs = 5_000;
const endOfTime = new Date('9999-01-01T00:00:00Z');

/** A second bot beside the first. */
export interface Instance {
  readonly bot: BotChild;
  readonly endpoint: string;
}

/** A bot that dies and comes back, on one database, with Teams around it that does not notice. */
export interface Ring {
  readonly organisation: Organisation;
  readonly teams: TeamsDouble;
  readonly calls: Calls;
  /** The bot's own database, looked at from outside. */
  readonly store: Store;
  readonly place: Place;
  channel(word: string): string;
  bot(): BotChild;
  endpoint(): string;
  /** Waits for the end of the bot, and starts another one on what it left. */
  revive(): Promise<Death>;
  /**
   * Starts one more bot beside the one that runs, on the same database; or on another one, at a moment when all that was
   * taken up there may be taken up again.
   */
  join(elsewhere?: Place): Promise<Instance>;
  /** Waits until every promise was kept; reminders for later are none. @throws Error when that takes too long. */
  settled(limitMs?: number): Promise<void>;
  close(): Promise<void>;
}

const owes = ({ body }: Stored<CaseKind>): boolean =>
  body.effects.some(({ deed, parked }) => deed.do !== 'timer' && !parked);

/** Waits until nobody is owed anything any more. @param everyMs how often it is looked. */
export const untilSettled = async (store: Store, limitMs: number, everyMs = 25): Promise<void> => {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const owing = (await store.due(endOfTime, 10_000)).filter(owes);
    if (owing.length === 0) return;
    if (performance.now() > deadline)
      throw new Error(`still owed: ${JSON.stringify(owing[0]?.body.effects)}`);
    await elapse(everyMs);
  }
};

/** On which store a ring stands, each in the way in which several instances would share it. */
export type Ground = 'SQLite' | 'Cosmos';

/** A look from outside reads everything that the store has: behind a port that must not become what it is busy with. */
const lookMs = { SQLite: 25, Cosmos: 400 } as const satisfies Record<Ground, number>;

/** Opens the ring: everybody has the app, every channel is tied. */
export const openRing = async (ground: Ground = 'SQLite'): Promise<Ring> => {
  const folder = mkdtempSync(join(tmpdir(), 'crash-'));
  const cache = join(folder, 'compiled');
  const cosmos = ground === 'Cosmos' ? await cosmosChild() : undefined;
  const place: Place = cosmos?.place ?? { file: join(folder, 'rugdekking.sqlite') };
  const organisation = await crashTown();
  const cast = crashCast(organisation);
  const teams = await teamsDouble({ plan: cast.plan, limits: [] });
  let aheadMs = 0;
  let bot = botChild(cache);
  let endpoint = await bot.open(place, aheadMs);
  teams.connectBot(endpoint);
  await seed(teams, { ...cast, plan: { ...cast.plan, people: cast.plan.people.slice(0, 15) } });
  const spares = [botChild(cache), botChild(cache)];
  const others: BotChild[] = [];
  const store = await openPlace(place);
  return {
    organisation,
    teams,
    calls: callsOf(teams),
    store,
    place,
    channel: word => {
      const found = cast.channels.find(channel => channel.word === word);
      if (!found) throw new RangeError(`no channel ${word}`);
      return found.id;
    },
    bot: () => bot,
    endpoint: () => endpoint,
    revive: async () => {
      const tooLong = setTimeout(() => void bot.kill(), longestLifeMs);
      const death = await bot.death;
      clearTimeout(tooLong);
      aheadMs += pastLeasesMs;
      bot = spares.shift() ?? botChild(cache);
      endpoint = await bot.open(place, aheadMs);
      teams.connectBot(endpoint);
      spares.push(botChild(cache));
      return death;
    },
    join: async elsewhere => {
      const joined = spares.pop() ?? botChild(cache);
      others.push(joined);
      const opened = elsewhere ? joined.open(elsewhere, aheadMs + pastLeasesMs) : joined.open(place, aheadMs);
      return { bot: joined, endpoint: await opened };
    },
    settled: (limitMs = 15_000) => untilSettled(store, limitMs, lookMs[ground]),
    close: async () => {
      await Promise.all([bot, ...spares, ...others].map(each => each.kill()));
      await store.close();
      await cosmos?.kill();
      await teams.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
