import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pagesFolder } from './local-bot.ts';

const root = join(import.meta.dirname, '..');
/** What the pages are made of. */
const sources = ['tab', 'texts', 'protocol', 'dialogs/pages/contract', 'package-lock.json'];

const changedAt = (path: string): number => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map(name => changedAt(join(path, name))));
};

/** Builds the pages where they were not built yet, or something that they are made of has changed since. */
export const buildPages = async (): Promise<void> => {
  const built = statSync(join(pagesFolder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built >= Math.max(...sources.map(source => changedAt(join(root, source))))) return;
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'tab/vite.config.ts');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn']);
};
