import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

const keyOf = async (kid: string, endorsements: readonly string[]) => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const published = { ...(await exportJWK(pair.publicKey)), kid, use: 'sig', alg: 'RS256', endorsements };
  return { kid, published, privateKey: pair.privateKey };
};

/** Publishes keys as Microsoft does, and signs with them. */
export const startKeyService = async () => {
  const teams = await keyOf('teams', ['msteams']);
  const other = await keyOf('other', ['webchat']);
  const secret = await keyOf('secret', ['msteams']);
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/silent')) return;
    const down = request.url?.startsWith('/down');
    const isKeys = request.url?.startsWith('/keys');
    const keys = [teams.published, other.published];
    response.writeHead(down ? 503 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isKeys ? { keys } : { jwks_uri: `${url()}/keys` }));
  });
  const url = () => {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    return `http://127.0.0.1:${address.port}`;
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: url(),
    /** `secret` is a key that is not published. */
    sign: (claims: JWTPayload, by: 'teams' | 'other' | 'secret' = 'teams', kid: string = by) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid })
        .sign({ teams, other, secret }[by].privateKey),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type KeyService = Awaited<ReturnType<typeof startKeyService>>;
