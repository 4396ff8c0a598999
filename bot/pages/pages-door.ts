import type { Request, Response } from 'restify';
import { z } from 'zod';
import type { Replied } from '../../dialogs/pages/question.ts';
import type { Actor } from '../../dialogs/turn.ts';
import type { PageFile } from './page-files.ts';
import type { SignOn } from './sign-on.ts';

/** What the door to the pages needs. */
export interface PagesParts {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly signOn: SignOn;
  /** In the demo alone: who can be chosen to look. */
  readonly persons?: readonly { readonly id: string; readonly name: string }[];
  /** Who may show the pages in a frame; Teams when left out. */
  readonly framedBy?: string;
  /** @returns nothing when there is no such question. */
  readonly ask: (actor: Actor, name: string, input: unknown) => Promise<Replied | undefined>;
}

/** A reply without a body, or with one as JSON. */
export interface PagesReply {
  readonly status: number;
  readonly body?: unknown;
}

/** Who may frame the pages: Teams, and the Microsoft 365 that shows the same tab. */
const frames = 'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft';

/**
 * Scripts, styles and data from ourselves alone. Styles are set by script as well, by the component library; Teams'
 * script asks Microsoft which hosts are Teams.
 */
export const pagesPolicy = (framedBy: string = frames): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self' https://res.cdn.office.net",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

const parameters = z.object({ question: z.string() });

/** A question of a page: who asks, may he, what comes back. Nothing of it ever stands in an address or a log. */
export const answerPage =
  ({ signOn, ask }: PagesParts) =>
  async ({ headers, params, body }: Pick<Request, 'headers' | 'params' | 'body'>): Promise<PagesReply> => {
    const actor = await signOn(headers.authorization);
    if (!actor) return { status: 401 };
    const { data } = parameters.safeParse(params);
    const replied = data && (await ask(actor, data.question, body ?? {}));
    if (!replied) return { status: 404 };
    if (replied.ok) return { status: 200, body: replied.output };
    return { status: replied.why === 'notYours' ? 403 : 400 };
  };

/** Hands out a file of the pages; an address without a file is a page, and the script knows which. */
export const servePage = (files: PagesParts['files'], policy: string) => {
  return (request: Pick<Request, 'params' | 'headers'>, response: Response): number => {
    const asked = z.object({ '*': z.string() }).safeParse(request.params).data?.['*'] ?? '';
    const file = files.get(asked) ?? (/\.\w+$/.test(asked) ? undefined : files.get('index.html'));
    if (!file) return 404;
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Cache-Control', file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('ETag', file.etag);
    if (request.headers['if-none-match'] === file.etag) return 304;
    const packs = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.setHeader('Content-Type', file.type);
    response.setHeader('Vary', 'Accept-Encoding');
    if (packs) response.setHeader('Content-Encoding', 'gzip');
    response.sendRaw(200, packs ? file.packed : file.body);
    return 200;
  };
};
