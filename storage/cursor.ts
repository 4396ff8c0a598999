import { z } from 'zod';

/** The last item of a page: the next page begins after it. */
export interface Position {
  readonly at: string;
  readonly id: string;
}

const position = z.tuple([z.string(), z.string()]);

/** A position as a caller may carry it around: opaque, and safe in a button. */
export const writeCursor = ({ at, id }: Position): string =>
  Buffer.from(JSON.stringify([at, id])).toString('base64url');

/**
 * A cursor comes back from outside, so it proves nothing: it only says where to begin in a list that is bounded by
 * tenant and person anyway.
 * @returns nothing for what cannot be read, which is the beginning of the list.
 */
export const readCursor = (cursor: string): Position | undefined => {
  try {
    const [at, id] = position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { at, id };
  } catch {
    return undefined;
  }
};
