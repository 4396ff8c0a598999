import type { Server } from 'node:http';
import type { Patience } from '../patience.ts';

/** More than a municipality's Teams ever holds open; with the largest body on each still no danger to memory. */
const mostConnections = 1_000;

/**
 * Limits on the connections themselves, for who opens many or speaks slowly. Teams sends an activity in one go; who
 * dawdles is somebody else, gets 408 without a body, and is cut off.
 */
export const harden = (server: Server, { headersMs, arrivalMs, silenceMs }: Patience): void => {
  server.headersTimeout = headersMs;
  server.requestTimeout = arrivalMs;
  server.timeout = silenceMs;
  server.maxConnections = mostConnections;
  // Node looks every 30 s whether one of these limits was passed, which would make them 30 s longer. It takes this from
  // an option that restify does not hand on; reading it back from the server is how Node itself does it.
  Object.assign(server, { connectionsCheckingInterval: Math.min(1_000, headersMs / 2) });
};
