import type { Container } from '@azure/cosmos';
import { lacks } from './container.ts';
import { errorOf, unavailable } from './cosmos-trouble.ts';
import { withinBudget } from './within-budget.ts';

/** Getting a first token for a managed identity takes its time, and at the start nobody is waiting for an answer. */
const patience = 15_000;

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
