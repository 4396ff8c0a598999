import type { Container, ContainerDefinition } from '@azure/cosmos';
import { compositeIndexes, indexedFields, partitionField } from './container.ts';
import { errorOf, unavailable } from './cosmos-trouble.ts';
import { withinBudget } from './within-budget.ts';

/** Getting a first token for a managed identity takes its time, and at the start nobody is waiting for an answer. */
const patience = 15_000;

type Composite = readonly { readonly path: string; readonly order?: string }[];
const spelt = (index: Composite) => index.map(({ path, order = 'ascending' }) => `${path} ${order}`).join();

/** What a container lacks for our questions; it may have more. */
const lacks = ({ partitionKey, indexingPolicy }: ContainerDefinition): string | undefined => {
  const partition = partitionKey?.paths.join();
  if (partition !== `/${partitionField}`) return `the partition key /${partitionField}`;
  const included = new Set(indexingPolicy?.includedPaths?.map(({ path }) => path));
  const field = indexedFields.find(name => !included.has('/*') && !included.has(`/${name}/?`));
  if (field) return `an index on /${field}`;
  const composites = new Set(indexingPolicy?.compositeIndexes?.map(spelt));
  const composite = compositeIndexes.map(spelt).find(index => !composites.has(index));
  return composite && `a composite index on ${composite}`;
};

/**
 * Whether a container is there and can serve every question: better a bot that does not start than a list that
 * fails months later, or a clock that reads the whole database every five seconds.
 * @throws StoreUnavailable with what the operator can do.
 */
export const checkContainer = async (container: Container): Promise<void> => {
  const missing = await withinBudget(patience, async signal => {
    const { resource, statusCode: code } = await container.read({ abortSignal: signal });
    if (!resource) throw errorOf({ code });
    return lacks(resource);
  });
  if (missing) {
    const remedy = `The container has not ${missing}. Make it as storage/cosmos/README.md says.`;
    throw unavailable('unreachable', undefined, remedy);
  }
};
