import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import type { Store } from '../../storage/store.ts';
import { aCosmosServer, newCosmosStore } from './cosmos/cosmos-server.ts';

/** A store to hold a suite on. */
export interface Ground {
  /** Gives a new, empty store; the suite closes it. */
  open(): Promise<Store>;
  /** How many cases a property may be tried on: a store behind a network costs more than one in memory. */
  readonly runs: number;
}

/** What must hold on every store there is, and is not about stores. */
export const onEveryStore = (suite: (ground: Ground) => void): void => {
  describe('on SQLite', () => suite({ open: async () => openSqliteStore(':memory:'), runs: 100 }));
  describe('on Cosmos', () => {
    const server = aCosmosServer();
    suite({ open: () => newCosmosStore(server), runs: 8 });
  });
};
