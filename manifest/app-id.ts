import { createHash } from 'node:crypto';

/** Names this app among all things that are ever given an id this way. Never change it: every app id follows from it. */
const namespace = '6f1a2c1e-5d0b-4b57-9c3e-8f2d7a41b6e0';

/**
 * A UUID made from a name, always the same for the same name (version 5 of RFC 9562, section 5.5).
 * @param space the UUID of the namespace.
 */
export const uuidOfName = (space: string, name: string): string => {
  const digest = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/**
 * The app's own id in Teams. It follows from the bot's id, so that a package built on another machine is an
 * update of the same app and not a second one.
 */
export const appIdOf = (botId: string): string => uuidOfName(namespace, botId.toLowerCase());
