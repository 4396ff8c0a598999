import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { emptyLocalStore } from '../../demo/local-bot.ts';

const script = fileURLToPath(new URL('../../demo/playground/main.ts', import.meta.url));

/** Kept between runs, so that Microsoft's tool is fetched once. */
const data = fileURLToPath(new URL('../../data/playground-test', import.meta.url));

/** The first start fetches the tool. */
const patienceMs = 90_000;

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer();
  const listening = new Promise<boolean>(resolve => {
    server.once('error', () => resolve(false));
    server.listen(port, () => resolve(true));
  });
  const free = await listening;
  if (free) await new Promise(resolve => server.close(resolve));
  return free;
};

/** @returns the first of four ports in a row that nobody uses: the bot's, and those of the three windows. */
const fourFreePorts = async (): Promise<number> => {
  for (let first = 57_300; first < 58_300; first += 10) {
    const taken = await Promise.all([0, 1, 2, 3].map(async n => !(await isFree(first + n))));
    if (!taken.includes(true)) return first;
  }
  throw new Error('No four free ports in a row between 57300 and 58300.');
};

/** The bot under Microsoft's playground, as `npm run playground` starts it. */
export interface Playground {
  /** Addresses of the windows of Emma, Mark and Rosa. */
  readonly windows: readonly [string, string, string];
  /** Where the bot listens, for what no window can do. */
  readonly bot: string;
  /** What the bot complained of. */
  readonly complaints: () => string;
  readonly stop: () => Promise<void>;
}

const untilReady = (child: ChildProcess, said: () => string): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The playground did not come up. ${said()}`)), patienceMs);
    child.once('exit', code => reject(new Error(`The playground stopped with ${code}. ${said()}`)));
    child.stdout?.on('data', () => {
      if (!said().includes('Rosa Bakker')) return;
      clearTimeout(late);
      resolve();
    });
  });

/** Starts it on an empty store. @throws Error with what it said when it does not come up. */
export const startPlayground = async (...flags: readonly string[]): Promise<Playground> => {
  emptyLocalStore(data);
  const port = await fourFreePorts();
  const child = spawn(process.execPath, [script, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      BOT_PORT: String(port),
      PLAYGROUND_PORT: String(port + 1),
      PLAYGROUND_DATA: data,
    },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (part: Buffer) => {
    out += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    err += part.toString();
  });
  await untilReady(child, () => `${out}${err}`);
  const at = (n: number): string => `http://127.0.0.1:${port + n}/`;
  return {
    windows: [at(1), at(2), at(3)],
    bot: `${at(0)}api/messages`,
    complaints: () => err,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
};
