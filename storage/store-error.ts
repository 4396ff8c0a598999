/** Somebody else wrote the document first. Read it again and decide again. */
export class StoreConflict extends Error {
  override readonly name = 'StoreConflict';
}

/** Why a store cannot be used, each with its own remedy for the operator. */
export type StoreTrouble = 'locked' | 'full' | 'corrupt' | 'newerSchema' | 'unreachable';

/** The store cannot answer. Nothing was acknowledged; the user is asked to try again. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly reason: StoreTrouble;

  constructor(reason: StoreTrouble, remedy: string, options?: ErrorOptions) {
    super(remedy, options);
    this.reason = reason;
  }
}
