import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the project, by its path from the root. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Not ours, or not made by hand. */
const elsewhere = ['node_modules', 'coverage', 'data', 'dist', 'devTools'];

/** @returns everything that a person wrote and another person reads, tests included. */
export const readSources = (): readonly Source[] =>
  globSync('**/*.{ts,tsx,css,html,md,yaml}', { cwd: root, exclude: path => elsewhere.includes(path) })
    .map(path => path.replaceAll('\\', '/'))
    .sort()
    .map(path => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));

/** @returns the folder at the root that a file is in; nothing for a file that is in none. */
export const folderOf = (path: string): string | undefined =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined;

export const isCode = ({ path }: Source): boolean => /\.tsx?$/.test(path);

const importing = /(?:^(?:import|export)\b[^'"]*?\sfrom\s+|^import\s+|\bimport\()'([^']+)'/gm;

/** What a file imports: paths from the root for our own files, names for packages. */
export const importsOf = ({ path, text }: Source): readonly string[] =>
  [...text.matchAll(importing)]
    .map(match => match[1] ?? '')
    .map(target => (target.startsWith('.') ? posix.join(posix.dirname(path), target) : target));
