import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationError,
  ClaimsIdentity,
  type ConnectorClient,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Credentials } from '../edge-settings.ts';
import { claimsValidation } from '../guard/claims-validation.ts';
import type { Patience } from '../patience.ts';
import { within } from '../within.ts';
import { CachedConnectors } from './cached-connectors.ts';
import type { Cloud } from './cloud.ts';
import { sdkConfiguration } from './sdk-configuration.ts';

type Authenticate = ConfigurationBotFrameworkAuthentication['authenticateRequest'];

/** How the library behind the SDK names what is wrong with a token; the SDK lets these out as server errors. */
const tokenErrors = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']);

/** The SDK's authentication with our claims check, time limits, one attempt a request, and clients that are reused. */
export class HardenedAuth extends ConfigurationBotFrameworkAuthentication {
  readonly #identity: ClaimsIdentity;
  readonly #scope: string;
  readonly #patience: Patience;
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(credentials: Credentials, cloud: Cloud, patience: Patience) {
    const appId = credentials.kind === 'anonymous' ? undefined : credentials.appId;
    super(
      sdkConfiguration(credentials, cloud),
      undefined,
      appId === undefined ? undefined : claimsValidation(appId, cloud),
    );
    this.#identity = new ClaimsIdentity(
      appId === undefined
        ? []
        : [
            { type: 'aud', value: appId },
            { type: 'appid', value: appId },
          ],
    );
    this.#scope = cloud.scope;
    this.#patience = patience;
  }

  /** The client for sending of our own accord. */
  connector(serviceUrl: string): Promise<ConnectorClient> {
    return this.createConnectorFactory(this.#identity).create(serviceUrl, this.#scope);
  }

  override async authenticateRequest(
    ...request: Parameters<Authenticate>
  ): Promise<AuthenticateRequestResult> {
    try {
      const result = await within(
        this.#patience.checkMs,
        'checking a token',
        super.authenticateRequest(...request),
      );
      const { connectorFactory } = result;
      return connectorFactory ? { ...result, connectorFactory: this.#cached(connectorFactory) } : result;
    } catch (error) {
      if (error instanceof Error && tokenErrors.has(error.name)) {
        throw new AuthenticationError('Not a valid token', 401);
      }
      // The adapter would answer 401 to this as well, and Teams would not try again.
      if (error instanceof AuthenticationError && error.statusCode >= 500) {
        throw new Error('The keys of the channel service could not be had', { cause: error });
      }
      throw error;
    }
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return this.#cached(super.createConnectorFactory(identity));
  }

  /** The SDK wants one a turn. We never use it: nobody signs in through the bot. */
  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }

  #cached(make: ConnectorFactory): ConnectorFactory {
    return new CachedConnectors(make, this.#connectors, this.#patience.requestMs);
  }
}
