import { z } from 'zod';
import type { CosmosSettings } from '../storage/cosmos/cosmos-settings.ts';
import { isLoopback } from './edge-settings.ts';
import type { Environment } from './environment.ts';
import type { SettingsProblem } from './settings-error.ts';

const endpointError =
  'Copy "URI" from the Azure Cosmos DB account, page Overview: https://<account>.documents.azure.com.';
const nameError = 'Write a name without / \\ # ? and without blanks around it.';
const name = z.string().regex(/^[^/\\#?]{1,255}$/, { error: nameError });

/** Https to Azure; plain http only to an emulator that nobody else can reach, because the key goes over it. */
const isEndpoint = (text: string) => {
  const url = URL.parse(text);
  return (
    url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  );
};

/** The variables of the store; what stands behind `error` is the remedy. */
export const storeVariables = {
  STORE: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['sqlite', 'cosmos'], { error: 'Write sqlite or cosmos.' }))
    .default('sqlite'),
  COSMOS_ENDPOINT: z.string().refine(isEndpoint, { error: endpointError }).optional(),
  COSMOS_DATABASE: name.default('rugdekking'),
  COSMOS_CONTAINER: name.default('documents'),
  COSMOS_KEY: z
    .base64({ error: 'Copy "Primary Key" from the account, page Keys: the key alone, no connection string.' })
    .optional(),
} as const;

/** What is wrong with how the store was chosen, apart from what each variable holds. */
export const storeProblems = (given: Readonly<Record<string, string>>): SettingsProblem[] => {
  if (given.STORE?.toLowerCase() === 'cosmos') {
    const variable = 'COSMOS_ENDPOINT';
    return given[variable] === undefined ? [{ variable, problem: 'is missing.', remedy: endpointError }] : [];
  }
  // Somebody who names an account believes that the data goes there, and not to a disk that is lost one day.
  return ['COSMOS_ENDPOINT', 'COSMOS_KEY']
    .filter(variable => given[variable] !== undefined)
    .map(variable => ({
      variable,
      problem: 'goes with STORE=cosmos alone.',
      remedy: 'Set STORE to cosmos, or remove it.',
    }));
};

/**
 * Where the documents are in Cosmos DB; nothing when they are on disk. Without a key the bot shows who it is by a
 * managed identity: its own one when it has one, otherwise that of the machine.
 */
export const cosmosIn = (values: Environment): CosmosSettings | undefined => {
  if (values.STORE !== 'cosmos' || values.COSMOS_ENDPOINT === undefined) return undefined;
  const { COSMOS_ENDPOINT: endpoint, COSMOS_DATABASE: database, COSMOS_CONTAINER: container } = values;
  const place = { endpoint, database, container };
  if (values.COSMOS_KEY !== undefined) {
    return { ...place, credential: { kind: 'key', key: values.COSMOS_KEY } };
  }
  const own = values.MICROSOFT_APP_TYPE === 'userassignedmsi' && { clientId: values.MICROSOFT_APP_ID };
  return { ...place, credential: { kind: 'managedIdentity', ...own } };
};
