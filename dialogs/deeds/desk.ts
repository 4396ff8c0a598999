import type { Office } from '../office.ts';
import type { Post } from '../post.ts';

/** The office, with the means to say something in Teams. */
export interface Desk extends Office {
  readonly post: Post;
}
