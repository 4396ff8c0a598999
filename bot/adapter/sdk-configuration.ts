import type { ConfigurationBotFrameworkAuthenticationOptions } from 'botbuilder';
import type { Credentials } from '../edge-settings.ts';
import type { Cloud } from './cloud.ts';

/** The key alone: a PEM from a key vault often holds the certificate too. */
const privateKeyIn = (pem: string): string => {
  const key = /-----BEGIN ([A-Z ]*PRIVATE KEY)-----[\s\S]+?-----END \1-----/.exec(pem)?.[0];
  if (!key)
    throw new Error('The certificate of the bot holds no private key. Give the PEM with the key in it.');
  return key;
};

const credentialOptions = (credentials: Credentials) => {
  switch (credentials.kind) {
    case 'anonymous':
      return {};
    case 'secret':
      return {
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppId: credentials.appId,
        MicrosoftAppTenantId: credentials.tenant,
        MicrosoftAppPassword: credentials.password,
      };
    case 'certificate':
      return {
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppId: credentials.appId,
        MicrosoftAppTenantId: credentials.tenant,
        CertificateThumbprint: credentials.thumbprint,
        CertificatePrivateKey: privateKeyIn(credentials.certificate),
      };
    case 'managedIdentity':
      return {
        MicrosoftAppType: 'UserAssignedMsi',
        MicrosoftAppId: credentials.appId,
        MicrosoftAppTenantId: credentials.tenant,
      };
  }
};

/**
 * The SDK's own configuration. Every end point is spelled out: as soon as one is given, the SDK forgets its
 * defaults for the others.
 */
export const sdkConfiguration = (
  credentials: Credentials,
  cloud: Cloud,
): ConfigurationBotFrameworkAuthenticationOptions => ({
  ...credentialOptions(credentials),
  ValidateAuthority: true,
  ToChannelFromBotLoginUrl: cloud.loginUrl,
  ToChannelFromBotOAuthScope: cloud.scope,
  ToBotFromChannelTokenIssuer: cloud.issuer,
  OAuthUrl: cloud.oauthUrl,
  ToBotFromChannelOpenIdMetadataUrl: cloud.keysUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: cloud.emulatorKeysUrl,
});
