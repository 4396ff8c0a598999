import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** The version that this was tried with. Its licence lets each person fetch it for himself; it is never shipped. */
const tool = '@microsoft/m365agentsplayground@0.2.28';

/** Fetches Microsoft's playground into the demo's data folder, once. @returns the script to start it with. */
export const fetchPlayground = async (folder: string): Promise<string> => {
  const script = join(folder, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
  if (existsSync(script)) return script;
  mkdirSync(folder, { recursive: true });
  process.stdout.write(`  Fetching ${tool} ...\n`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    tool,
  ];
  const child = spawn(npm, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${tool} could not be fetched. Is there a network? Try again later.`);
  return script;
};
