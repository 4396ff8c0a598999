import { AuthenticationConfiguration, AuthenticationError } from 'botframework-connector';
import type { Cloud } from '../adapter/cloud.ts';

/**
 * The last word inside the SDK, on claims whose signature was checked: only Teams' own channel service, speaking
 * to us. It closes the SDK's emulator, skill and App Service doors, through which tokens of other tenants come in.
 */
export const claimsValidation = (appId: string, cloud: Cloud): AuthenticationConfiguration =>
  new AuthenticationConfiguration(['msteams'], async claims => {
    const claimed = (type: string) => claims.find(claim => claim.type === type)?.value;
    if (claimed('iss') !== cloud.issuer || claimed('aud') !== appId) {
      throw new AuthenticationError('Not a token of the channel service for this bot', 401);
    }
  });
