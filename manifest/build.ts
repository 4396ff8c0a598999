/** `npm run manifest`: builds the Teams app package from the environment, checks it, and only then writes it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { commands } from '../dialogs/commands.ts';
import { buildPackage } from './app-package.ts';
import { checkPackage, type Finding } from './check.ts';
import { readSettings, SettingsError } from './settings.ts';

const target = 'dist/rugdekking.zip';

const inWords = ({ what, where, why, fix }: Finding): string =>
  [`Not so: ${what}`, ...where.map(place => `  where: ${place}`), `  why:   ${why}`, `  fix:   ${fix}`].join(
    '\n',
  );

const build = async (env: NodeJS.ProcessEnv): Promise<void> => {
  const { settings, standIns } = readSettings(env);
  const zip = buildPackage(settings);
  const findings = await checkPackage(
    zip,
    commands.flatMap(({ words }) => words),
  );
  if (findings.length > 0) {
    console.error([...findings.map(inWords), `${target} was not written: Teams would refuse it.`].join('\n'));
    process.exitCode = 1;
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, zip);
  console.log(`${target}: version ${settings.version}, app ${settings.appId}, bot ${settings.botId}`);
  if (standIns.length > 0) {
    console.warn(
      `For trying out only: the links in this app lead nowhere. Set ${standIns.join(', ')} before colleagues get it.`,
    );
  }
};

try {
  await build(process.env);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
