/** How the bot proves to Microsoft who it is. Always single-tenant: the default of the SDK would be any tenant. */
export type Credentials =
  /** No proof and no checks: for a demo on one machine only. */
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'secret'; readonly appId: string; readonly tenant: string; readonly password: string }
  | {
      readonly kind: 'certificate';
      readonly appId: string;
      readonly tenant: string;
      /** PEM that holds the private key, with or without the certificate itself. */
      readonly certificate: string;
      /** SHA-1 thumbprint in hexadecimal, as Entra shows it. */
      readonly thumbprint: string;
    }
  | { readonly kind: 'managedIdentity'; readonly appId: string; readonly tenant: string };

/** What the Teams edge must be told. */
export interface EdgeSettings {
  /** The address to listen on. */
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly credentials: Credentials;
  /** The hosts that Teams may ask us to answer to; not used in anonymous mode, where only loopback counts. */
  readonly serviceUrlHosts: readonly string[];
  /** The hosts to which files may be uploaded; any tenant's SharePoint when it is left out or empty. Not used in anonymous mode. */
  readonly fileHosts?: readonly string[];
  /** The municipality's Entra tenant. Activities of any other are refused. */
  readonly expectedTenant: string;
}

/** Teams in the public cloud answers here, whatever the region. */
export const publicServiceUrlHosts = ['smba.trafficmanager.net'] as const;

/** Whether a host name can only be this machine. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

/**
 * Stops a bot that checks nothing from being reachable by anybody but the person at this machine.
 *
 * @throws Error when anonymous mode is combined with production or with an address that others can reach.
 */
export const refuseExposure = (settings: EdgeSettings, environment: string | undefined): void => {
  if (settings.credentials.kind !== 'anonymous') return;
  if (environment?.trim().toLowerCase() === 'production') {
    throw new Error(
      'Anonymous mode accepts anybody as anybody, so it is refused in production. Set the credentials of the bot registration.',
    );
  }
  if (!isLoopback(settings.host)) {
    throw new Error(
      `Anonymous mode accepts anybody as anybody, so it may only listen on 127.0.0.1, not on ${settings.host}. Set the credentials of the bot registration, or the host to 127.0.0.1.`,
    );
  }
};
