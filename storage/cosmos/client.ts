/** The only file that loads `@azure/cosmos`, and only when it is asked to: most municipalities do without. */
import type { CosmosClient, CosmosClientOptions } from '@azure/cosmos';
import type { CosmosCredential, CosmosSettings } from './cosmos-settings.ts';

const proof = async (credential: CosmosCredential): Promise<Partial<CosmosClientOptions>> => {
  if (credential.kind === 'key') return { key: credential.key };
  const { ManagedIdentityCredential } = await import('@azure/identity');
  const { clientId } = credential;
  return {
    aadCredentials: clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential(),
  };
};

/**
 * A client with our patience instead of its own. To be disposed of by the caller.
 * @param requestTimeout milliseconds for one request.
 */
export const openClient = async (
  { endpoint, credential }: CosmosSettings,
  requestTimeout = 2_500,
): Promise<CosmosClient> => {
  const sdk = await import('@azure/cosmos');
  return new sdk.CosmosClient({
    endpoint,
    ...(await proof(credential)),
    // Only with this the SDK sends the session token, without which a read may miss our own last write.
    consistencyLevel: 'Session',
    connectionPolicy: {
      requestTimeout,
      // withinBudget tries again, with a clock that the SDK does not have.
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
      // An emulator gives out addresses at which it cannot be reached.
      enableEndpointDiscovery: new URL(endpoint).protocol === 'https:',
      enablePartitionLevelFailover: false,
      // An etag guards a document in one region only: with two to write to, two people could both be first.
      useMultipleWriteLocations: false,
    },
  });
};
