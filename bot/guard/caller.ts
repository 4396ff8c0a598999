import { isIP } from 'node:net';
import { isLoopback } from '../edge-settings.ts';

const mapped = '::ffff:';

/** The network that one subscriber has in IPv6 is a /64: more addresses than any list could hold. */
const networkOf = (address: string): string => {
  const [head = '', tail] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const groups =
    tail === undefined
      ? left
      : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
};

const plain = (address: string): string => {
  const whole = address.trim().toLowerCase();
  const inner = whole.startsWith(mapped) && isIP(whole.slice(mapped.length)) === 4;
  return inner ? whole.slice(mapped.length) : whole;
};

const keyOf = (address: string): string | undefined => {
  // Some proxies write the port behind the address.
  const host = /^\[([^\]]+)\](?::\d+)?$|^(\d+(?:\.\d+){3}):\d+$/.exec(address.trim());
  const found = plain(host?.[1] ?? host?.[2] ?? address);
  const version = isIP(found);
  if (version === 0) return undefined;
  return version === 4 ? found : networkOf(found.replace(/%.*$/, ''));
};

/**
 * Who is at the door, as far as an address tells. Only a reverse proxy on this machine is believed about others, and
 * only the address that it wrote itself: the last one.
 *
 * @param peer the address at the other end of the connection.
 * @param forwardedFor the header `X-Forwarded-For`.
 * @returns nothing when it is somebody on this machine who tells of nobody else.
 */
export const callerOf = (
  peer: string | undefined,
  forwardedFor: string | readonly string[] | undefined,
): string | undefined => {
  if (peer === undefined) return undefined;
  if (!isLoopback(plain(peer))) return keyOf(peer);
  const last = [forwardedFor ?? []].flat().join(',').split(',').at(-1);
  return last ? keyOf(last) : undefined;
};
