import type { ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { loadOrganisation } from '../../bot/directory/load-organisation.ts';
import { createLog } from '../../bot/log.ts';
import { castOf } from '../cast.ts';
import { localBot } from '../local-bot.ts';
import { explainPort } from '../stage/port-taken.ts';
import { startInstance } from './instance.ts';
import { introduce } from './introduce.ts';
import { type Persona, writePersona } from './persona.ts';
import { readPlaygroundSettings } from './settings.ts';
import { fetchPlayground } from './tool.ts';

/**
 * `npm run playground`: the same bot under Microsoft's own local Teams client, one window for each of three people.
 * The independent check on the stage, which we wrote ourselves. Dutch, or English with `-- --english`.
 */
const language = process.argv.includes('--english') ? 'en' : 'nl';
const windows: ChildProcess[] = [];

try {
  const settings = readPlaygroundSettings(process.env);
  const data = resolve(settings.PLAYGROUND_DATA);
  const organisation = await loadOrganisation(
    new URL('../../organisation.example.yaml', import.meta.url).pathname,
  );
  const { people } = castOf(organisation).plan;
  const parts = [
    { key: 'emma', team: 'Stadstoezicht', name: 'Algemeen overleg' },
    { key: 'mark', team: 'Stadstoezicht', name: 'Meldingen', tie: 'department:stadstoezicht' },
    { key: 'rosa', team: 'BOG Stadstoezicht', name: 'Nazorg', tie: 'group:bog' },
  ];
  const personas = parts.flatMap(({ key, ...channel }, n): Persona[] => {
    const person = people.find(candidate => candidate.key === key);
    return person ? [{ person, channel, port: settings.PLAYGROUND_PORT + n }] : [];
  });
  const script = await fetchPlayground(join(data, 'tool'));
  const log = createLog(settings.LOG_LEVEL);
  const bot = localBot({ organisation, data, port: settings.BOT_PORT, log, now: () => new Date() });
  const { port } = await bot.start().catch(error => {
    throw explainPort(error, settings.BOT_PORT, 'BOT_PORT');
  });
  const endpoint = `http://127.0.0.1:${port}/api/messages`;
  const leave = () => {
    for (const window of windows) window.kill();
    bot.stop().then(
      () => process.exit(),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
  for (const persona of personas) {
    const home = writePersona(data, persona, organisation.tenant, people);
    windows.push(await startInstance(script, home, persona, endpoint));
    await introduce(persona, organisation.tenant, endpoint, language);
  }
  process.stdout.write('\n  The bot under Microsoft 365 Agents Playground. Stop: Ctrl-C.\n\n');
  for (const { person, port: window } of personas)
    process.stdout.write(
      `  ${person.name.padEnd(20)} ${person.part.en.padEnd(28)} http://127.0.0.1:${window}/\n`,
    );
  process.stdout.write('\n');
} catch (error) {
  for (const window of windows) window.kill();
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
