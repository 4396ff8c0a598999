import { ConnectorClient, ConnectorFactory, MicrosoftAppCredentials } from 'botframework-connector';

/** Nobody answers there, ever. */
const nowhere = 'https://connector.invalid';

/**
 * The SDK wants a client for sending in every turn, and building one costs a third of a turn. Ours sends through
 * `sending/connector-service.ts` alone, so it gets one client that has no token and leads nowhere.
 */
export class UnusedConnectors extends ConnectorFactory {
  readonly #client = Promise.resolve(
    new ConnectorClient(MicrosoftAppCredentials.Empty, { baseUri: nowhere }),
  );

  override create(): Promise<ConnectorClient> {
    return this.#client;
  }
}
