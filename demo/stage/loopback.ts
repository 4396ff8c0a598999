import type { IncomingMessage } from 'node:http';

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Is this request from a page of this machine to this machine? A foreign web site that resolves its own name to
 * 127.0.0.1, or posts here from its own pages, is refused: whoever may speak to the stage may act as everybody on it.
 */
export function isFromLoopback(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  if (!loopback.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}
