import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import {
  AppCredentials,
  type AuthenticateRequestResult,
  AuthenticationError,
  type ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector';
import type { Credentials } from '../edge-settings.ts';
import { claimsValidation } from '../guard/claims-validation.ts';
import type { Patience } from '../patience.ts';
import { within } from '../within.ts';
import { AcceptedTokens } from './accepted-tokens.ts';
import type { Cloud } from './cloud.ts';
import { sdkConfiguration } from './sdk-configuration.ts';
import { UnusedConnectors } from './unused-connectors.ts';

type Authenticate = ConfigurationBotFrameworkAuthentication['authenticateRequest'];

/** How the library behind the SDK names what is wrong with a token; the SDK lets these out as server errors. */
const tokenErrors = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']);

/** The SDK's authentication with our claims check, time limits, and nothing made twice. */
export class HardenedAuth extends ConfigurationBotFrameworkAuthentication {
  readonly #appId: string | undefined;
  readonly #cloud: Cloud;
  readonly #patience: Patience;
  readonly #factory: ConfigurationServiceClientCredentialFactory;
  readonly #accepted = new AcceptedTokens(() => performance.now());
  readonly #connectors = new UnusedConnectors();
  #userTokens: Promise<UserTokenClient> | undefined;
  #credentials: Promise<AppCredentials> | undefined;

  constructor(credentials: Credentials, cloud: Cloud, patience: Patience) {
    const appId = credentials.kind === 'anonymous' ? undefined : credentials.appId;
    const configuration = sdkConfiguration(credentials, cloud);
    const factory = new ConfigurationServiceClientCredentialFactory(configuration);
    super(configuration, factory, appId === undefined ? undefined : claimsValidation(appId, cloud));
    this.#appId = appId;
    this.#cloud = cloud;
    this.#patience = patience;
    this.#factory = factory;
  }

  /**
   * The bot's own token, for sending; kept by the SDK until shortly before it ends. Has no time limit of its own.
   * @returns nothing in anonymous mode.
   */
  async token(): Promise<string | undefined> {
    if (this.#appId === undefined) return undefined;
    this.#credentials ??= this.#credentialsOf(this.#appId);
    return (await this.#credentials).getToken();
  }

  override authenticateRequest(...request: Parameters<Authenticate>): Promise<AuthenticateRequestResult> {
    const [{ channelId, serviceUrl }, header] = request;
    return this.#accepted.check([header, channelId, serviceUrl], () => this.#asked(request));
  }

  override createConnectorFactory(_identity: ClaimsIdentity): ConnectorFactory {
    return this.#connectors;
  }

  /** The SDK wants one a turn. We never use it: nobody signs in through the bot. */
  override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }

  async #asked(request: Parameters<Authenticate>): Promise<AuthenticateRequestResult> {
    try {
      const checked = super.authenticateRequest(...request);
      const result = await within(this.#patience.checkMs, 'checking a token', checked);
      return { ...result, connectorFactory: this.#connectors };
    } catch (error) {
      if (error instanceof Error && tokenErrors.has(error.name)) {
        throw new AuthenticationError('Not a valid token', 401);
      }
      // It would be answered with 401 as well, and Teams would not try again.
      if (error instanceof AuthenticationError && error.statusCode >= 500) {
        throw new Error('The keys of the channel service could not be had', { cause: error });
      }
      throw error;
    }
  }

  async #credentialsOf(appId: string): Promise<AppCredentials> {
    const { scope, loginUrl } = this.#cloud;
    const credentials = await this.#factory.createCredentials(appId, scope, loginUrl, true);
    if (credentials instanceof AppCredentials) return credentials;
    throw new TypeError('The SDK made credentials without a token');
  }
}
