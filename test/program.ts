import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** How a program ended. */
export interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A program of this project in a process of its own, as an operator starts it. */
export interface Program {
  /** Waits until standard output says this. @throws Error when the program ends first, or takes too long. */
  says(what: RegExp, limitMs?: number): Promise<RegExpMatchArray>;
  /** Waits for the end. @throws Error when it takes longer. */
  ending(limitMs?: number): Promise<Ending>;
  signal(signal: NodeJS.Signals): void;
  /** For the end of a test, whatever state the program is in. */
  kill(): Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));

/** What `npm run <script>` gives to Node. A file with the developer's own settings stays out of it. */
const argumentsOf = (script: string): string[] => {
  const [first, ...rest] = (manifest.scripts[script] ?? '').split(' ');
  if (first !== 'node') throw new Error(`the script ${script} does not start node`);
  return rest.filter(argument => !argument.startsWith('--env-file'));
};

const within = async <T>(work: Promise<T>, limitMs: number, late: () => string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late())), limitMs);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
};

/**
 * Starts what an npm script starts, with the arguments that stand in package.json.
 * @param env the whole environment, apart from the search path and what measures coverage.
 * @param flags what would stand behind `npm run <script> --`.
 */
export const startProgram = (
  script: string,
  env: NodeJS.Dict<string>,
  ...flags: readonly string[]
): Program => {
  const child: ChildProcess = spawn(process.execPath, [...argumentsOf(script), ...flags], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_V8_COVERAGE: process.env.NODE_V8_COVERAGE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', text => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', text => {
    said.err += text;
  });
  const ended = once(child, 'close').then((): Ending => ({ code: child.exitCode, ...said }));
  const soFar = () => `\n${said.out}\n${said.err}`;

  return {
    says: async (what, limitMs = 15_000) => {
      const heard = new Promise<RegExpMatchArray>(resolve => {
        const look = (): void => {
          const found = said.out.match(what);
          if (found) resolve(found);
        };
        child.stdout?.on('data', look);
        look();
      });
      const over = ended.then(({ code }) => {
        throw new Error(`${script} ended with ${code} before it said ${what}:${soFar()}`);
      });
      return within(Promise.race([heard, over]), limitMs, () => `${script} has not said ${what}:${soFar()}`);
    },
    ending: (limitMs = 10_000) => within(ended, limitMs, () => `${script} has not ended:${soFar()}`),
    signal: signal => {
      child.kill(signal);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};

const addressOf = (server: Server): AddressInfo => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address;
};

/** Somebody else's program on a port of this machine. */
export const occupyPort = async (): Promise<{ readonly port: number; free(): Promise<void> }> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: addressOf(server).port,
    free: async () => {
      server.close();
      await once(server, 'close');
    },
  };
};

/** A port that nobody uses at this moment. */
export const freePort = async (): Promise<number> => {
  const { port, free } = await occupyPort();
  await free();
  return port;
};
