import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { type PageFile, pageFile } from '../stage/page-files.ts';

const pageFolder = join(import.meta.dirname, 'page');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

/**
 * The file behind a path, or undefined. The addresses are those of the folders, so that the gallery's page imports the
 * stage's modules as its sources do: `/gallery/page/...` is ours, `/stage/page/...` and `/vendor/...` the stage's.
 */
export async function galleryFile(path: string): Promise<PageFile | undefined> {
  if (path.startsWith('/stage/page/')) return pageFile(path.slice('/stage/page'.length));
  if (path.startsWith('/vendor/')) return pageFile(path);
  if (path === '/') return ownFile('/index.html');
  return path.startsWith('/gallery/page/') ? ownFile(path.slice('/gallery/page'.length)) : undefined;
}

async function ownFile(path: string): Promise<PageFile | undefined> {
  // Normalised from the root on, `..` cannot leave the folder.
  const file = join(pageFolder, normalize(path));
  const type = types[extname(file)];
  if (type === undefined) return undefined;
  const body = await readFile(file, 'utf8').catch(() => undefined);
  if (body === undefined) return undefined;
  return { type, body: extname(file) === '.ts' ? stripTypeScriptTypes(body) : body };
}
