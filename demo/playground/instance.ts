import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Persona, serviceUrl } from './persona.ts';

/** How long a window may take to come up. */
const patienceMs = 20_000;

const answers = async (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/** The playground says nothing when it fails; the reason is in its own log. */
const reasonIn = (home: string): string => {
  try {
    const log = readFileSync(join(home, 'devTools', 'm365agentsplayground.log'), 'utf8');
    return log
      .split('\n')
      .filter(line => line.startsWith('error'))
      .join('\n');
  } catch {
    return '';
  }
};

/** Starts one window of the playground and waits until it answers. @throws Error with the playground's own reason. */
export const startInstance = async (
  script: string,
  home: string,
  persona: Persona,
  botEndpoint: string,
): Promise<ChildProcess> => {
  const address = `http://127.0.0.1:${persona.port}/_internal/v1/config`;
  const notUp = (reason: string) =>
    new Error(
      `The playground of ${persona.person.name} did not come up on port ${persona.port}. ` +
        `Is the port taken? Choose others with PLAYGROUND_PORT. ${reason}`,
    );
  // On a taken port it would silently choose another one, and somebody else's playground would answer here.
  if (await answers(address)) throw notUp('Another playground answers there.');
  const args = ['start', '-e', botEndpoint, '-c', 'msteams', '-p', String(persona.port)];
  const child = spawn(
    process.execPath,
    [script, ...args, '--disable-telemetry', '--service-url', serviceUrl(persona)],
    {
      cwd: home,
      stdio: 'ignore',
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
        TZ: 'Europe/Amsterdam',
      },
    },
  );
  const until = Date.now() + patienceMs;
  while (Date.now() < until && child.exitCode === null) {
    if (await answers(address)) return child;
    await wait(100);
  }
  child.kill();
  throw notUp(reasonIn(home));
};
