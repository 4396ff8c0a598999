/** Putting a file where a person lets it be put. */
export interface FileDrop {
  /** Is this a place to which files may go? Teams passes the address on; what is in the file is about people. */
  accepts(url: string): boolean;
  /**
   * One attempt to put a whole file there.
   * @throws PlaceLost when this place takes it no more; DeliveryError `later` when it may in a while.
   */
  put(url: string, bytes: Uint8Array): Promise<void>;
}

/** The place where a file was to be put is used up, closed, full, or sends us elsewhere. Only Teams can give another. */
export class PlaceLost extends Error {
  override readonly name = 'PlaceLost';
}
