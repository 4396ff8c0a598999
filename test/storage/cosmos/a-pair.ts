/** Two instances on one container: the way of one of them to the database leads past trouble. */
import { openCosmosStore } from '../../../storage/cosmos/cosmos-store.ts';
import { prepareContainer } from '../../../storage/cosmos/prepare-container.ts';
import type { Store } from '../../../storage/store.ts';
import { aFaultProxy, type Fault, type FaultProxy, type Rule } from '../fault-proxy.ts';
import { aCosmosServer } from './cosmos-server.ts';

/** The first requests of a sort meet these, the others nothing. */
export const first =
  (...faults: readonly Fault[]): Rule =>
  nth =>
    faults[nth];

export const always =
  (fault: Fault): Rule =>
  () =>
    fault;

export const status = (code: number, headers: Readonly<Record<string, string>> = {}): Fault => ({
  status: code,
  headers,
});

export interface Pair {
  readonly proxy: FaultProxy;
  /** Behind the proxy, and soon out of patience. */
  readonly store: Store;
  /** Behind the proxy, with all the patience that a click in Teams allows. */
  readonly patient: Store;
  /** Another instance, whose way to the database is fine. */
  readonly other: Store;
}

/** New stores on a new container for every test of a suite. */
export const aPair = (): Pair => {
  const server = aCosmosServer();
  const proxy = aFaultProxy(() => server.port);
  let stores: Omit<Pair, 'proxy'> | undefined;
  const open = () => {
    if (!stores) throw new Error('The stores are there when the tests run, not before.');
    return stores;
  };
  beforeEach(async () => {
    const settings = server.newContainer();
    await prepareContainer(settings);
    const troubled = { ...settings, endpoint: proxy.endpoint };
    stores = {
      store: await openCosmosStore(troubled, { budget: 700, requestTimeout: 150 }),
      patient: await openCosmosStore(troubled),
      other: await openCosmosStore(settings),
    };
  });
  afterEach(async () => {
    const { store, patient, other } = open();
    for (const each of [store, patient, other]) await each.close();
  });
  return {
    proxy,
    get store() {
      return open().store;
    },
    get patient() {
      return open().patient;
    },
    get other() {
      return open().other;
    },
  };
};
