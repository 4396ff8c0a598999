import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Actor } from '../../dialogs/turn.ts';
import type { Organisation } from '../../protocol/organisation/organisation.ts';
import { staffOf } from '../../protocol/organisation/people.ts';
import type { PagesSettings } from './pages-settings.ts';

/**
 * Who opened a page, as Entra vouches for it.
 * @returns nobody when the token is not for us, not of our tenant, or no token at all.
 * @throws Error when Microsoft's keys cannot be had: then nobody knows, and the page should try again.
 */
export type SignOn = (authorization: string | undefined) => Promise<Actor | undefined>;

const claims = z.object({
  oid: z.guid(),
  tid: z.guid(),
  scp: z.string(),
  azp: z.string().optional(),
  name: z.string().default(''),
});

/** Trouble with the keys and not with the token. */
const noKeys = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);
/** Clocks differ, in seconds. */
const clockTolerance = 300;
const keyWaitMs = 3_000;
const dayMs = 24 * 3_600_000;

/** Teams and Microsoft 365 ask for the token on behalf of our page; a token that another program asked for is not for us. */
export const teamsClients: readonly string[] = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  '4765445b-32c6-49b0-83e6-1d93765276ca',
  '0ec893e0-5785-4de6-99da-4ed124e5296c',
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3',
];

const bearer = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w.~+/-]+=*)$/.exec(authorization ?? '')?.[1];

/**
 * Checks the token that Teams gives a page by single sign-on: signature, issuer, audience, time, tenant, scope and the
 * program that asked for it. Whoever it is, is known by object id and tenant; name and address can be changed.
 */
export const createSignOn = (
  { clientId, keysUrl, issuer }: PagesSettings,
  { tenant }: Pick<Organisation, 'tenant'>,
): SignOn => {
  const keys = createRemoteJWKSet(new URL(keysUrl), { cacheMaxAge: dayMs, timeoutDuration: keyWaitMs });
  const expected = {
    issuer,
    audience: clientId,
    algorithms: ['RS256'],
    requiredClaims: ['exp'],
    clockTolerance,
  };
  return async authorization => {
    const token = bearer(authorization);
    if (token === undefined) return undefined;
    try {
      const { payload } = await jwtVerify(token, keys, expected);
      const { data } = claims.safeParse(payload);
      if (!data || data.tid.toLowerCase() !== tenant.toLowerCase()) return undefined;
      if (!data.scp.split(' ').includes('access_as_user')) return undefined;
      if (data.azp === undefined || !teamsClients.includes(data.azp)) return undefined;
      return { id: data.oid.toLowerCase(), tenant, name: data.name, teamsId: '' };
    } catch (error) {
      if (error instanceof errors.JOSEError && !noKeys.has(error.code)) return undefined;
      throw new Error('The keys of the sign-in service could not be had', { cause: error });
    }
  };
};

/** In the demo on one machine the page says who is looking; there is nothing behind it that is anybody's. */
export const demoSignOn =
  (organisation: Organisation): SignOn =>
  async authorization => {
    const id = /^Demo ([0-9a-f-]{36})$/.exec(authorization ?? '')?.[1];
    const staff = id === undefined ? undefined : staffOf(organisation, id);
    return staff && { id: staff.id, tenant: organisation.tenant, name: staff.name, teamsId: '' };
  };
