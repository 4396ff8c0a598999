import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { emptyLocalStore } from '../../demo/local-bot.ts';
import { startProgram } from '../program.ts';

/** Kept between runs, so that Microsoft's tool is fetched once. */
const data = fileURLToPath(new URL('../../data/playground-test', import.meta.url));

/** Three of the town's people have a window; what the bot says of copies for the others is as it should be. */
const withoutWindow = '"msg":"destination gone"';

/** The first start fetches the tool. */
const patienceMs = 90_000;

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer();
  const free = await new Promise<boolean>(resolve => {
    server.once('error', () => resolve(false)).listen(port, () => resolve(true));
  });
  if (free) await new Promise(resolve => server.close(resolve));
  return free;
};

/** The bot's port, and those of the three windows, which stand in a row. */
const fourFreePorts = async (): Promise<number> => {
  for (let first = 57_300; first < 58_300; first += 10) {
    const free = await Promise.all([0, 1, 2, 3].map(n => isFree(first + n)));
    if (!free.includes(false)) return first;
  }
  throw new Error('No four free ports in a row between 57300 and 58300.');
};

/** The bot under Microsoft's playground, as `npm run playground` starts it. */
export interface Playground {
  /** The address of somebody's window. */
  readonly window: (of: 'emma' | 'mark' | 'rosa') => string;
  /** @returns what the bot complained of while it ran. */
  readonly stop: () => Promise<readonly string[]>;
}

/** Starts it on an empty store. @throws Error with what it said when it does not come up. */
export const startPlayground = async (...flags: readonly string[]): Promise<Playground> => {
  emptyLocalStore(data);
  const first = await fourFreePorts();
  const program = startProgram(
    'playground',
    {
      ...process.env,
      BOT_PORT: String(first),
      PLAYGROUND_PORT: String(first + 1),
      PLAYGROUND_DATA: data,
      LOG_LEVEL: 'warn',
    },
    ...flags,
  );
  try {
    await program.says(/Rosa Bakker .* http:/, patienceMs);
  } catch (error) {
    await program.kill();
    throw error;
  }
  const ports = { emma: first + 1, mark: first + 2, rosa: first + 3 } as const;
  return {
    window: of => `http://127.0.0.1:${ports[of]}/`,
    stop: async () => {
      program.signal('SIGTERM');
      const { out } = await program.ending();
      return out.split('\n').filter(line => line.startsWith('{') && !line.includes(withoutWindow));
    },
  };
};
