import { anonymousSettings } from '../../bot/anonymous-settings.ts';
import { type Bot, createBot } from '../../bot/bot.ts';
import { loadOrganisation } from '../../bot/directory/load-organisation.ts';
import { createLog } from '../../bot/log.ts';
import type { Pace } from '../../bot/pace.ts';
import type { Patience } from '../../bot/patience.ts';
import { type Cast, castOf } from '../../demo/cast.ts';
import { seed } from '../../demo/seed.ts';
import { type StageClock, stageClock } from '../../demo/stage/clock.ts';
import type { MessageView } from '../../demo/teams/messages.ts';
import { type TeamsDouble, teamsDouble } from '../../demo/teams/teams-double.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import type { Store } from '../../storage/store.ts';

/** The whole bot on a real port, with Teams around it on another one. */
export interface TownHall {
  readonly organisation: Organisation;
  readonly teams: TeamsDouble;
  readonly clock: StageClock;
  readonly store: Store;
  readonly cast: Cast;
  readonly endpoint: string;
  /** The channel in which this department's or group's cards stand. */
  channel(word: string): string;
  /** The newest card that this person sees in a conversation, its buttons included. */
  card(as: string, conversation?: string): MessageView;
  /** Every text of a card, one string: for looking up what it says. */
  says(as: string, conversation?: string): string;
  /** Presses a button on the newest card, and waits until what follows has happened. */
  press(as: string, label: string, inputs?: Record<string, string>, conversation?: string): Promise<void>;
  say(as: string, text: string, conversation?: string): Promise<void>;
  /** The clock jumps and everything due is carried out. */
  later(minutes: number): Promise<void>;
  /** Waits until nobody has anything to deliver any more. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** All texts in a card, in reading order. */
export const textsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['text', 'title', 'label', 'placeholder', 'value'].includes(key) && typeof inner === 'string'
      ? [inner]
      : textsIn(inner),
  );
};

export interface TownHallOptions {
  /** Give people the app and tie the channels first. True when left out. */
  readonly seeded?: boolean;
  readonly file?: string;
  /** How long a write waits for another program's; the store's own when left out. Milliseconds. */
  readonly lockTimeout?: number;
  /** Stands in front of the store; nobody does when left out. */
  readonly inFront?: (store: Store) => Store;
  /** How long the bot waits for Teams; the usual when left out. */
  readonly patience?: Patience;
  /** How fast the bot speaks to Teams; within its limits when left out. */
  readonly pace?: Pace;
}

/** Opens the town hall: bot, store in memory (or in a file) and Teams, seeded as an administrator would have. */
export const openTownHall = async ({
  seeded = true,
  file = ':memory:',
  lockTimeout,
  inFront = store => store,
  patience,
  pace,
}: TownHallOptions = {}): Promise<TownHall> => {
  const organisation = await loadOrganisation(
    new URL('../../organisation.example.yaml', import.meta.url).pathname,
  );
  const cast = castOf(organisation);
  const clock = stageClock();
  const waiting = lockTimeout === undefined ? {} : { lockTimeout };
  const store = inFront(openSqliteStore(file, waiting));
  const settings = { ...anonymousSettings({ port: 0 }, {}), expectedTenant: organisation.tenant };
  const bot: Bot = createBot({
    settings,
    organisation,
    store,
    log: createLog('silent'),
    now: () => clock.now(),
    ...(patience ? { patience } : {}),
    ...(pace ? { pace } : {}),
  });
  const { port } = await bot.start();
  const endpoint = `http://127.0.0.1:${port}/api/messages`;
  const teams = await teamsDouble({
    plan: cast.plan,
    botEndpoint: endpoint,
    now: () => clock.now(),
    limits: [],
  });
  clock.onJump(() => bot.catchUp());
  const chat = (as: string): string => `a:${as}`;
  const settled = async (): Promise<void> => {
    await teams.idle();
    // What a click set in motion begins after its answer, in the next turn of the event loop.
    await new Promise(resolve => setImmediate(() => setImmediate(resolve)));
    await bot.catchUp();
  };
  if (seeded) {
    await seed(teams, cast);
    await settled();
  }
  const card = (as: string, conversation = chat(as)): MessageView => {
    const found = teams.messages(as, conversation).findLast(message => message.card && !message.deleted);
    if (!found) throw new Error(`${as} sees no card in ${conversation}`);
    return found;
  };
  return {
    organisation,
    teams,
    clock,
    store,
    cast,
    endpoint,
    settled,
    card,
    channel: word => {
      const found = cast.channels.find(channel => channel.word === word);
      if (!found) throw new Error(`no channel ${word}`);
      return found.id;
    },
    says: (as, conversation) => textsIn(card(as, conversation).card).join('\n'),
    press: async (as, label, inputs = {}, conversation = chat(as)) => {
      await teams.press(as, card(as, conversation).id, label, inputs);
      await settled();
    },
    say: async (as, text, conversation = chat(as)) => {
      await teams.say(as, conversation, text);
      await settled();
    },
    later: async minutes => {
      await clock.advance(minutes * 60_000);
      await settled();
    },
    close: async () => {
      await bot.stop();
      await teams.close();
    },
  };
};

/** Step 1 of a report, as somebody in a hurry fills it in. */
export const stepOne = { sorts: 'scolding,threat', place: 'office', location: 'stadskantoor' };
export const stepTwo = {
  aggressorKnown: 'yes',
  aggressorName: 'K. van der Test',
  aggressorBirthDate: '1980-02-29',
};
export const stepThree = { description: 'Hij sloeg op de balie.', literalWords: 'Ik weet je te vinden.' };

/** A complete report by Emma. @returns the text of her receipt. */
export const report = async (
  hall: TownHall,
  as = 'emma',
  extra: Record<string, string> = {},
  about: Record<string, string> = {},
): Promise<string> => {
  await hall.say(as, 'melden');
  await hall.press(as, 'Ja, ik ben veilig');
  await hall.press(as, 'Verder', stepOne);
  await hall.press(as, 'Verder', { ...stepTwo, ...about });
  await hall.press(as, 'Verder', { ...stepThree, ...extra });
  await hall.press(as, 'Melding versturen');
  return hall.says(as);
};

/** Mark looked after Emma, and puts that on record from the card in the channel: nobody is asked about it any more. */
export const lookedAfter = async (hall: TownHall): Promise<void> => {
  const channel = hall.channel('stadstoezicht');
  await hall.press('mark', 'Eerste opvang vastleggen', {}, channel);
  await hall.press('mark', 'Vastleggen', { as: 'given', did: 'spoken' }, channel);
};
