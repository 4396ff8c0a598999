import { join } from 'node:path';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import type { Log } from '../log.ts';
import { readPageFiles } from './page-files.ts';
import type { PagesParts } from './pages-door.ts';
import { publicPages } from './pages-settings.ts';
import { createSignOn } from './sign-on.ts';

const built = join(import.meta.dirname, '../../dist/tab');

/** The pages in production: built, and with a registration that vouches for who opens them; else there are none. */
export const openPages = (
  clientId: string | undefined,
  organisation: Organisation,
  log: Log,
): { readonly pages?: Omit<PagesParts, 'ask'> } => {
  if (clientId === undefined) return {};
  const files = readPageFiles(built);
  if (files.size === 0) {
    log.warn('PAGES_CLIENT_ID is set, but the pages were not built. Run "npm run build" and start again.');
    return {};
  }
  return { pages: { files, signOn: createSignOn(publicPages(organisation.tenant, clientId), organisation) } };
};
