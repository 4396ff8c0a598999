import { type ConnectorClient, ConnectorFactory } from 'botframework-connector';

/** One address a region and cloud is usual; the rest would be somebody playing. */
const mostClients = 100;

/** What we use of the client's pipeline, which the SDK's typings keep private and without a type. */
interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    sendRequest<R>(
      request: { timeout: number },
      next: (request: { timeout: number }) => Promise<R>,
    ): Promise<R>;
  }): void;
}

/**
 * One attempt, with a time limit, to exactly the address given. The SDK would try a POST up to four times (and so
 * say things twice), follow a redirect with our token, and wait for ever.
 */
const tame = (client: ConnectorClient, requestMs: number): ConnectorClient => {
  // biome-ignore lint/complexity/useLiteralKeys: brackets are TypeScript's way in; no option reaches the pipeline.
  const { pipeline }: { pipeline: Pipeline } = client['client'];
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.removePolicy({ name: 'redirectPolicy' });
  pipeline.addPolicy({
    name: 'rugdekkingTimeLimit',
    sendRequest: (request, next) => {
      request.timeout = requestMs;
      return next(request);
    },
  });
  return client;
};

/** Makes each client once and keeps it: building one costs a third of a turn. One cache serves one bot identity. */
export class CachedConnectors extends ConnectorFactory {
  readonly #make: ConnectorFactory;
  readonly #clients: Map<string, Promise<ConnectorClient>>;
  readonly #requestMs: number;

  constructor(make: ConnectorFactory, clients: Map<string, Promise<ConnectorClient>>, requestMs: number) {
    super();
    this.#make = make;
    this.#clients = clients;
    this.#requestMs = requestMs;
  }

  override create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const key = `${serviceUrl} ${audience}`;
    const known = this.#clients.get(key);
    if (known) return known;
    const client = this.#make.create(serviceUrl, audience).then(made => tame(made, this.#requestMs));
    this.#clients.set(key, client);
    client.catch(() => this.#clients.delete(key));
    const [oldest] = this.#clients.keys();
    if (this.#clients.size > mostClients && oldest !== undefined) this.#clients.delete(oldest);
    return client;
  }
}
