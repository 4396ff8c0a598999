import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Cloud } from '../adapter/cloud.ts';
import type { Credentials } from '../edge-settings.ts';
import { within } from '../within.ts';

/**
 * Whether Teams itself vouches for an activity with this service URL.
 * @throws Error when Microsoft's keys cannot be had: then nobody knows, and Teams should try again.
 */
export type TokenCheck = (authorization: string | undefined, serviceUrl: unknown) => Promise<boolean>;

const dayMs = 24 * 3_600_000;
/** Tokens with keys nobody knows must not make us ask Microsoft all the time. */
const betweenLooksMs = 60_000;
/** Clocks differ: Microsoft's own libraries allow this, in seconds. */
const clockTolerance = 300;

const metadata = z.object({ jwks_uri: z.url() });
const endorsed = z.object({ kid: z.string(), endorsements: z.array(z.string()).min(1) });

/** Trouble with the keys and not with the token. */
const noKeys = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

type Keys = ReturnType<typeof createRemoteJWKSet>;

/** Microsoft says in one document where the keys are, and keeps them in another. Asked once for many callers. */
const keysAt = (url: string, limitMs: number): (() => Promise<Keys>) => {
  let known: { readonly at: number; readonly keys: Promise<Keys> } | undefined;
  const find = async (): Promise<Keys> => {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(limitMs) });
    if (!answer.ok) throw new Error(`The keys of the channel service could not be found: ${answer.status}`);
    const where = new URL(metadata.parse(await answer.json()).jwks_uri);
    if (where.protocol !== new URL(url).protocol) throw new Error('The keys are to be fetched unprotected');
    return createRemoteJWKSet(where, {
      cacheMaxAge: dayMs,
      cooldownDuration: betweenLooksMs,
      timeoutDuration: limitMs,
    });
  };
  return () => {
    const now = performance.now();
    if (!known || now - known.at > dayMs) {
      known = { at: now, keys: find() };
      known.keys.catch(() => {
        known = undefined;
      });
    }
    return known.keys;
  };
};

/** A key of the channel service names the channels that it may speak for. */
const isEndorsed = (keys: Keys, kid: string | undefined): boolean => {
  const key = keys.jwks()?.keys.find(each => each.kid === kid);
  const channels = endorsed.safeParse(key).data?.endorsements;
  return channels === undefined || channels.includes('msteams');
};

/**
 * Checks signature, issuer, audience, time, channel and service URL before the SDK sees a token. The SDK checks again;
 * but it writes each token that it refuses to the console, takes some for faults of ours, and keeps what it meets.
 */
export const createTokenCheck = (credentials: Credentials, cloud: Cloud, limitMs: number): TokenCheck => {
  if (credentials.kind === 'anonymous') return async () => true;
  const keysOf = keysAt(cloud.keysUrl, limitMs);
  const expected = {
    issuer: cloud.issuer,
    audience: credentials.appId,
    algorithms: ['RS256', 'RS384', 'RS512'],
    requiredClaims: ['exp', 'serviceurl'],
    clockTolerance,
  };

  const check = async (token: string, serviceUrl: unknown): Promise<boolean> => {
    const keys = await keysOf();
    const keyFor: JWTVerifyGetKey = (header, jws) => keys(header, jws);
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keyFor, expected);
      return payload.serviceurl === serviceUrl && isEndorsed(keys, protectedHeader.kid);
    } catch (error) {
      if (error instanceof errors.JOSEError && !noKeys.has(error.code)) return false;
      throw new Error('The keys of the channel service could not be had', { cause: error });
    }
  };

  return (authorization, serviceUrl) => {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    return token === undefined
      ? Promise.resolve(false)
      : within(limitMs, 'checking a token', check(token, serviceUrl));
  };
};
