import { join } from 'node:path';
import { fileIn, type PageFile } from '../page-file.ts';
import { pageFile } from '../stage/page-files.ts';

const pageFolder = join(import.meta.dirname, 'page');

/**
 * The file behind a path, or undefined. The addresses are those of the folders, so that the gallery's page imports the
 * stage's modules as its sources do: `/gallery/page/...` is ours, `/stage/page/...` and `/vendor/...` the stage's.
 */
export async function galleryFile(path: string): Promise<PageFile | undefined> {
  if (path.startsWith('/stage/page/')) return pageFile(path.slice('/stage/page'.length));
  if (path.startsWith('/vendor/')) return pageFile(path);
  if (path === '/') return fileIn(pageFolder, path);
  return path.startsWith('/gallery/page/')
    ? fileIn(pageFolder, path.slice('/gallery/page'.length))
    : undefined;
}
