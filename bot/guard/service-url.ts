import { type EdgeSettings, isLoopback } from '../edge-settings.ts';

/** Whether we are willing to send our messages, with our token on them, to this address. */
export type ServiceUrlCheck = (serviceUrl: unknown) => boolean;

/** Written as its reader understands it: nothing that one reader takes for a path and another one for a host. */
const isPlain = (written: string, { href, username, password }: URL): boolean =>
  [href, href.replace(/\/$/, '')].includes(written) &&
  `${username}${password}` === '' &&
  // Also when nothing follows: what we add behind the address would no longer be its path.
  !/[?#]/.test(written);

/**
 * Only the listed hosts over https; in anonymous mode only this machine. What is not on the list is refused even
 * when a valid token vouches for it: the answer carries the bot's own token.
 */
export const serviceUrlCheck = (settings: EdgeSettings): ServiceUrlCheck => {
  const hosts = new Set(settings.serviceUrlHosts.map(host => host.toLowerCase()));
  const allowed =
    settings.credentials.kind === 'anonymous'
      ? (url: URL) => ['http:', 'https:'].includes(url.protocol) && isLoopback(url.hostname)
      : (url: URL) => url.protocol === 'https:' && url.port === '' && hosts.has(url.hostname);
  return serviceUrl => {
    if (typeof serviceUrl !== 'string') return false;
    const url = URL.parse(serviceUrl);
    return url !== null && isPlain(serviceUrl, url) && allowed(url);
  };
};
