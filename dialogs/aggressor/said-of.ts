import type { AggressorRecord } from '../../storage/documents.ts';
import type { Store } from '../../storage/store.ts';
import { aggressorKey } from '../report/file-aggressor.ts';

/** Who somebody says the aggressor of an incident was; nothing where nobody said anything. @throws StoreUnavailable */
export const saidIn = async (
  store: Pick<Store, 'get'>,
  tenant: string,
  incident: string,
): Promise<AggressorRecord | undefined> => (await store.get(aggressorKey(tenant, incident)))?.body;
