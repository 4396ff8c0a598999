import type { Database } from './database.ts';

/** One change that waits for the next commit. `run` is one statement; what it throws is its own affair. */
interface Waiting {
  readonly run: () => void;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Statement errors that undo that statement alone, and not the transaction that it is in. */
export type IsOwnFault = (error: unknown) => boolean;

/**
 * Commits together what arrives together. Waiting for the disk costs more than the write itself, and it is the same
 * wait for one change as for fifty: all changes that one round of the event loop brings share it. Nobody is answered
 * before the commit that holds his change is on the disk.
 */
export class GroupCommit {
  readonly #db: Database;
  readonly #isOwnFault: IsOwnFault;
  readonly #named: (error: unknown) => unknown;
  #waiting: Waiting[] = [];
  #planned: NodeJS.Immediate | undefined;

  /** @param named puts an error of the commit itself into the words of the port. */
  constructor(db: Database, isOwnFault: IsOwnFault, named: (error: unknown) => unknown) {
    this.#db = db;
    this.#isOwnFault = isOwnFault;
    this.#named = named;
  }

  /** @returns when the change is on the disk. @throws what the statement threw, or why the commit failed. */
  add<T>(statement: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      let result: T;
      this.#waiting.push({
        run: () => {
          result = statement();
        },
        done: () => resolve(result),
        failed: reject,
      });
      this.#planned ??= setImmediate(() => this.flush());
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    clearImmediate(this.#planned);
    this.#planned = undefined;
    const together = this.#waiting;
    this.#waiting = [];
    if (together.length === 1) for (const change of together) this.#alone(change);
    else if (together.length > 1) this.#together(together);
  }

  /** A single statement is a transaction by itself. */
  #alone(change: Waiting): void {
    try {
      change.run();
    } catch (error) {
      change.failed(error);
      return;
    }
    change.done();
  }

  #together(changes: readonly Waiting[]): void {
    const good: Waiting[] = [];
    const refused: (() => void)[] = [];
    try {
      this.#db.exec('BEGIN IMMEDIATE');
      for (const change of changes) {
        try {
          change.run();
          good.push(change);
        } catch (error) {
          if (!this.#isOwnFault(error)) throw error;
          refused.push(() => change.failed(error));
        }
      }
      this.#db.exec('COMMIT');
    } catch (error) {
      // SQLite has rolled back by itself when the disk was full.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      for (const change of changes) change.failed(this.#named(error));
      return;
    }
    for (const change of good) change.done();
    for (const refuse of refused) refuse();
  }
}
