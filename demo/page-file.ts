import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';

/** A file of a page, ready for the browser. */
export interface PageFile {
  type: string;
  body: Buffer | string;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** A file that is known by where it lies; undefined when there is none, or it is nothing for a browser. */
export async function fileAt(file: string): Promise<PageFile | undefined> {
  const type = types[extname(file)];
  if (type === undefined) return undefined;
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return undefined;
  return { type, body: extname(file) === '.ts' ? stripTypeScriptTypes(body.toString('utf8')) : body };
}

/** A file of a folder, by the path in the browser's address. Normalised from the root on, `..` cannot leave the folder. */
export const fileIn = (folder: string, path: string): Promise<PageFile | undefined> =>
  fileAt(join(folder, path === '/' ? 'index.html' : normalize(path)));
