import type { Post } from '../../dialogs/post.ts';
import type { Telemetry } from './telemetry.ts';

/** The same post, whose messages show in the trace of what they are sent for. */
export const timedPost = (post: Post, { during }: Pick<Telemetry, 'during'>): Post => ({
  send: (...asked) => during('deliver', { deed: 'send' }, () => post.send(...asked)),
  reply: (...asked) => during('deliver', { deed: 'reply' }, () => post.reply(...asked)),
  update: (...asked) => during('deliver', { deed: 'update' }, () => post.update(...asked)),
});
