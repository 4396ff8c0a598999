/** As much of Express as the peers call; the package brings no types of its own. */
declare module 'express' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Request extends IncomingMessage {
    body?: Record<string, unknown>;
  }
  export interface Response extends ServerResponse {
    status(code: number): this;
    setHeader(name: string, value: string): this;
    send(body?: unknown): this;
    end(): this;
  }
  type Handler = (request: Request, response: Response, next: (error?: unknown) => void) => unknown;
  interface Application {
    (request: IncomingMessage, response: ServerResponse): void;
    use(handler: Handler): void;
    post(path: string, handler: Handler): void;
  }
  const express: (() => Application) & { json(): Handler };
  export default express;
}
