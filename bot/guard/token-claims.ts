import { z } from 'zod';

const claims = z.object({ iss: z.string(), aud: z.string(), tid: z.string().optional() });

/** What a token says of itself, before anybody has checked its signature. */
export type TokenClaims = z.output<typeof claims>;

/** @returns issuer, audience and tenant of a bearer token, or nothing when there is no such token. */
export const unverifiedClaims = (authorization: string | undefined): TokenClaims | undefined => {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/.exec(authorization ?? '')?.[1];
  if (!payload) return undefined;
  try {
    return claims.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined;
  }
};
