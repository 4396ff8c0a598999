import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the pages, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
  /** The same, packed: what every browser takes. */
  readonly packed: Buffer;
  readonly etag: string;
  /** Its name changes with its content, so that it may be kept for ever. */
  readonly lasting: boolean;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const read = (path: string, name: string): PageFile | undefined => {
  const type = types[extname(name)];
  if (type === undefined) return undefined;
  const body = readFileSync(path);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { type, body, packed: gzipSync(body), etag, lasting: name.startsWith('assets/') };
};

/**
 * All files of the built pages, by their path below the folder. They are read once: nothing that a request says ever
 * becomes a path on the disk.
 * @returns an empty map when the pages were not built.
 */
export const readPageFiles = (folder: string): ReadonlyMap<string, PageFile> => {
  const found = new Map<string, PageFile>();
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return found;
  }
  for (const each of names) {
    const name = relative('.', each).split(sep).join('/');
    const file = extname(name) === '' ? undefined : read(join(folder, each), name);
    if (file) found.set(name, file);
  }
  return found;
};
