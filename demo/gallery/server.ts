import { createServer, type IncomingMessage } from 'node:http';
import type { PageFile } from '../page-file.ts';
import { isFromLoopback } from '../stage/loopback.ts';
import { listen } from '../teams/listen.ts';
import { exhibits } from './exhibits.ts';
import { galleryFile } from './gallery-files.ts';

export interface Gallery {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the gallery on the loopback address. The cards are made once, at the start.
 * @param port 0 for any free one. Rejects with an advice when it is taken.
 */
export async function startGallery(port: number): Promise<Gallery> {
  const onShow: PageFile = { type: 'application/json', body: JSON.stringify(exhibits()) };
  const find = async ({ url = '/' }: IncomingMessage): Promise<PageFile | undefined> => {
    const { pathname } = new URL(url, 'http://gallery.invalid');
    return pathname === '/exhibits' ? onShow : galleryFile(decodeURIComponent(pathname));
  };
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, body: PageFile['body']): void => {
      response.writeHead(status, { ...security, 'content-type': type });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const refuse = (status: number, why: string): void => answer(status, 'text/plain; charset=utf-8', why);
    if (!isFromLoopback(request)) return refuse(403, 'The gallery answers this machine only.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'GET only.');
    find(request).then(
      file => (file ? answer(200, file.type, file.body) : refuse(404, 'No such page.')),
      () => refuse(400, 'No such address.'),
    );
  });
  const { port: taken } = await listen(server, port).catch(error => {
    throw explainPort(error, port);
  });
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

function explainPort(error: unknown, port: number): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error;
  const other = port + 10;
  return new Error(
    `Poort ${port} is bezet. Stop het programma dat hem gebruikt, of kies een andere met GALLERY_PORT=${other}. ` +
      `/ Port ${port} is taken. Stop the program that uses it, or choose another with GALLERY_PORT=${other}.`,
    { cause: error },
  );
}

/** Nothing from outside this machine; the card renderer sets styles on elements. */
const security = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
