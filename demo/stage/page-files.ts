import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { extname, join, normalize } from 'node:path';

/** A file of the page, ready for the browser. */
export interface PageFile {
  type: string;
  body: Buffer | string;
}

const stageFolder = import.meta.dirname;
const pageFolder = join(stageFolder, 'page');
const installed = createRequire(import.meta.url);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Libraries in the form that a browser loads with a plain script element. */
const vendor: Record<string, () => string> = {
  '/vendor/adaptivecards.js': () => installed.resolve('adaptivecards/dist/adaptivecards.min.js'),
  '/vendor/markdown-it.js': () => installed.resolve('markdown-it/browser'),
};

/**
 * The file behind a path of the page, or undefined. TypeScript is served without its types, `/contract.ts` is the
 * contract beside the page's folder, and nothing outside these is ever served.
 */
export async function pageFile(path: string): Promise<PageFile | undefined> {
  const file = fileFor(path);
  const type = types[extname(file)];
  if (type === undefined) return undefined;
  const body = await readFile(file).catch(() => undefined);
  if (body === undefined) return undefined;
  return { type, body: extname(file) === '.ts' ? stripTypeScriptTypes(body.toString('utf8')) : body };
}

function fileFor(path: string): string {
  const vendored = vendor[path];
  if (vendored) return vendored();
  if (path === '/contract.ts') return join(stageFolder, 'contract.ts');
  // Normalised from the root on, `..` cannot leave the folder.
  return join(pageFolder, path === '/' ? 'index.html' : normalize(path));
}
