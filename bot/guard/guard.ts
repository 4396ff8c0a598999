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

/** The HTTP status to refuse with, if any. Never a reason: whoever is refused here is not a user. */
type Refused = 400 | 401 | 403 | 413 | undefined;

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

  const isForUs = (authorization: string | undefined): boolean => {
    if (credentials.kind === 'anonymous') return true;
    const claims = unverifiedClaims(authorization);
    if (claims?.iss !== cloud.issuer || claims.aud !== credentials.appId) return false;
    // The SDK adds every tenant that it meets, in any token, to a list that it searches from then on.
    return claims.tid === undefined || knownTenants.has(claims.tid);
  };

  return {
    head: headers => {
      const authorization = headers.authorization;
      if (Array.isArray(authorization) || !isForUs(authorization)) return 401;
      // restify counts packed bytes only, and ends the process on a body that does not unpack.
      if (headers['content-encoding'] !== undefined) return 400;
      return Number(headers['content-length'] ?? 0) > largestBody ? 413 : undefined;
    },
    body: body => {
      if (typeof body !== 'object' || body === null || Array.isArray(body)) return 400;
      if (!('type' in body) || typeof body.type !== 'string' || body.type === '') return 400;
      if (nestsTooDeep(body)) return 400;
      if (!('channelId' in body) || body.channelId !== 'msteams') return 403;
      return 'serviceUrl' in body && isAllowedServiceUrl(body.serviceUrl) ? undefined : 403;
    },
  };
};
