import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { z } from 'zod';
import { TooLate } from '../within.ts';

/** Something to say, in Teams' own shape, and where. */
export interface Delivery {
  /** POST is a new message, PUT replaces one. */
  readonly method: 'POST' | 'PUT';
  readonly serviceUrl: string;
  /** Under `v3/conversations`: as they are, not encoded yet. */
  readonly path: readonly string[];
  readonly body: object;
}

/** Where messages of the bot go. */
export interface ConnectorService {
  /**
   * One attempt, to exactly the address given: no second try (which could say things twice), no redirect (which would
   * take our token along).
   * @returns the id of the message, if Teams told it.
   * @throws ConnectorRefusal when Teams said no; anything else when nobody answered.
   */
  deliver(delivery: Delivery): Promise<string | undefined>;
}

/** Teams answered, and it was not yes. */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal';
  readonly status: number;
  /** Teams' own name for what is wrong. */
  readonly code: string | undefined;
  readonly retryAfter: string | undefined;

  constructor(status: number, code?: string, retryAfter?: string) {
    super(`Teams answered ${status}`);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export interface ConnectorParts {
  /** The bot's own token; nothing where Teams asks for none. */
  readonly token: () => Promise<string | undefined>;
  /** How long one request may take, in milliseconds. */
  readonly requestMs: number;
}

/** More than any answer of Teams about a message. */
const longestAnswer = 64 * 1024;

const said = z.object({
  id: z.string().optional().catch(undefined),
  error: z.object({ code: z.string() }).optional().catch(undefined),
});

const read = (text: string): z.infer<typeof said> => {
  try {
    return said.parse(JSON.parse(text));
  } catch {
    return {};
  }
};

const textOf = async (response: IncomingMessage): Promise<string> => {
  response.setEncoding('utf8');
  let text = '';
  for await (const part of response) {
    text += part;
    if (text.length > longestAnswer) throw new Error('Teams answered with more than it should');
  }
  return text;
};

/**
 * Speaks with the Connector service over Node's own HTTP. The SDK's client, through which the token still comes, takes
 * five times the processor time for a message and holds two hundred megabytes more in a rush: every request passes
 * a dozen policies, of which we had to take out two and to add one.
 */
export const openConnectorService = ({ token, requestMs }: ConnectorParts): ConnectorService => {
  // What is not https stays on this machine (`guard/service-url.ts`), so it never needs a proxy.
  const plain = { request: httpRequest, agent: new HttpAgent({ keepAlive: true }) };
  const secure = { request: httpsRequest, agent: new HttpsAgent({ keepAlive: true, proxyEnv: process.env }) };

  const exchange = (url: URL, method: string, bearer: string | undefined, body: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const { request, agent } = url.protocol === 'https:' ? secure : plain;
      const headers = {
        accept: 'application/json',
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      };
      const asked = request(url, { method, agent, headers }, resolve);
      const late = () => asked.destroy(new TooLate(`Teams took longer than ${requestMs} ms`));
      const limit = setTimeout(late, requestMs);
      asked.once('close', () => clearTimeout(limit));
      asked.once('error', reject);
      asked.end(body);
    });

  return {
    deliver: async ({ method, serviceUrl, path, body }) => {
      // Written so, a step up stays a step up, and would lead our token out of the address.
      if (path.some(part => part === '.' || part === '..')) throw new ConnectorRefusal(400, 'StrangeAddress');
      const base = serviceUrl.replace(/\/$/, '');
      const url = new URL(`${base}/v3/conversations/${path.map(encodeURIComponent).join('/')}`);
      const response = await exchange(url, method, await token(), JSON.stringify(body));
      const { statusCode: status = 0, headers } = response;
      const { id, error } = read(await textOf(response));
      if (status >= 200 && status < 300) return id;
      throw new ConnectorRefusal(status, error?.code, headers['retry-after']);
    },
  };
};
