import type { Cloud } from '../adapter/cloud.ts';
import type { EdgeSettings } from '../edge-settings.ts';
import { nestsTooDeep } from './nesting.ts';
import { serviceUrlCheck } from './service-url.ts';
import { unverifiedClaims } from './token-claims.ts';

/** More than any activity of Teams; a card's data and a long message stay far below it. */
export const largestBody = 256 * 1024;

/** Microsoft's own tenants for the channel service. Its tokens name none today; these they could come to name. */
const channelServiceTenants = [
  'd6d49420-f39b-4df7-a1dc-d59a935871db',
  'f8cdef31-a31e-4b4a-93e4-5f571e91255a',
];

/**
 * Why a request is refused at the door, for the measurements, with the status that it gets. Whoever is refused here is no
 * user, and hears no reason.
 */
export const guardStatus = {
  noToken: 401,
  otherIssuer: 401,
  otherAudience: 401,
  otherTenant: 401,
  /** Signature, time, channel or service URL of the token are not in order. */
  falseToken: 401,
  packed: 400,
  tooLarge: 413,
  noActivity: 400,
  tooDeep: 400,
  otherChannel: 403,
  serviceUrl: 403,
  tooMany: 429,
  strangePath: 404,
} as const;

export type GuardReason = keyof typeof guardStatus;

type Refused = GuardReason | undefined;

export interface Guard {
  /** Looks at the headers alone, before anything of the body is read. */
  head(headers: NodeJS.Dict<string | string[]>): Refused;
  /** Looks at the body before the SDK does. */
  body(body: unknown): Refused;
}

/**
 * Stands before the SDK, because the SDK alone accepts tokens of foreign tenants, keeps what unsigned tokens tell
 * it, skips checks when fields are absent, and lets a body unpack without limit. It decides nothing by itself: what
 * passes here is still checked by the SDK (signature) and by us (tenant, person).
 */
export const createGuard = (settings: EdgeSettings, cloud: Cloud): Guard => {
  const { credentials } = settings;
  const isAllowedServiceUrl = serviceUrlCheck(settings);
  const knownTenants = new Set([settings.expectedTenant, ...channelServiceTenants]);

  const strangeToken = (authorization: string | undefined): Refused => {
    if (credentials.kind === 'anonymous') return undefined;
    const claims = unverifiedClaims(authorization);
    if (!claims) return 'noToken';
    if (claims.iss !== cloud.issuer) return 'otherIssuer';
    if (claims.aud !== credentials.appId) return 'otherAudience';
    // The SDK adds every tenant that it meets, in any token, to a list that it searches from then on.
    return claims.tid === undefined || knownTenants.has(claims.tid) ? undefined : 'otherTenant';
  };

  return {
    head: headers => {
      const authorization = headers.authorization;
      const strange = Array.isArray(authorization) ? 'noToken' : strangeToken(authorization);
      if (strange) return strange;
      // restify counts packed bytes only, and ends the process on a body that does not unpack.
      if (headers['content-encoding'] !== undefined) return 'packed';
      return Number(headers['content-length'] ?? 0) > largestBody ? 'tooLarge' : undefined;
    },
    body: body => {
      if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'noActivity';
      if (!('type' in body) || typeof body.type !== 'string' || body.type === '') return 'noActivity';
      if (nestsTooDeep(body)) return 'tooDeep';
      if (!('channelId' in body) || body.channelId !== 'msteams') return 'otherChannel';
      return 'serviceUrl' in body && isAllowedServiceUrl(body.serviceUrl) ? undefined : 'serviceUrl';
    },
  };
};
