import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { nestsTooDeep } from '../guard/nesting.ts';
import { answerPage, type PagesParts, pagesPolicy, servePage } from './pages-door.ts';

/** What the server does for every door: who may knock, how a refusal is said, what waits for a stop. */
export interface Porch {
  /** Middleware that lets a request through or refuses it with a status. */
  refusing(
    look: (request: Request) => number | undefined,
  ): (request: Request, response: Response, next: Next) => void;
  admits(request: Request): boolean;
  vouch(request: Request): void;
  refuse(response: Response, status: number): void;
  during<T>(work: Promise<T>): Promise<T>;
}

/** A page asks with a form at most; whatever is larger is somebody else's. */
const largestQuestion = 256 * 1024;

/**
 * Puts the pages beside the bot's own door: files under `/tab`, questions under `/api/pages`. Questions are always
 * asked by POST with a token in the head: nothing about anybody stands in an address, and no other site can ask.
 */
export const mountPages = (server: Server, parts: PagesParts, porch: Porch): void => {
  const answer = answerPage(parts);
  const serve = servePage(parts.files, pagesPolicy(parts.framedBy));
  server.post(
    '/api/pages/:question',
    porch.refusing(request => (porch.admits(request) ? undefined : 429)),
    porch.refusing(request => (request.headers['content-type'] === 'application/json' ? undefined : 415)),
    restify.plugins.bodyReader({ maxBodySize: largestQuestion }),
    restify.plugins.jsonBodyParser({ mapParams: false, bodyReader: true }),
    porch.refusing(request => (nestsTooDeep(request.body) ? 400 : undefined)),
    async (request: Request, response: Response) => {
      const { status, body } = await porch.during(answer(request));
      if (status === 401) return porch.refuse(response, status);
      porch.vouch(request);
      if (status >= 400) return porch.refuse(response, status);
      response.send(status, body);
    },
  );
  const file = async (request: Request, response: Response) => {
    const status = serve(request, response);
    if (status === 404) porch.refuse(response, 404);
    else if (status === 304) response.send(304);
  };
  const { persons } = parts;
  if (persons)
    server.get('/tab-demo/people', async (_request: Request, response: Response) => {
      response.send(200, { people: persons });
    });
  server.get('/tab', file);
  server.get('/tab/*', file);
};
