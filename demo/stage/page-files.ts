import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileAt, fileIn, type PageFile } from '../page-file.ts';

const stageFolder = import.meta.dirname;
const pageFolder = join(stageFolder, 'page');
const installed = createRequire(import.meta.url);

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
  const vendored = vendor[path];
  if (vendored) return fileAt(vendored());
  if (path === '/contract.ts') return fileAt(join(stageFolder, 'contract.ts'));
  return fileIn(pageFolder, path);
}
