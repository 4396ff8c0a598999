import { type EdgeSettings, isLoopback } from '../edge-settings.ts';

/** Where the files of people in Microsoft's public cloud are: each organisation has a name of its own before it. */
const sharePoint = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.sharepoint\.com$/;

/** Longer addresses Teams does not make. */
const longest = 4_000;

/** Written as an address is written: nothing that is left out, or taken for something else, by who reads it. */
const plain = /^https?:\/\/[^/?#\\@\s][!-[\]-~]*$/;

/**
 * May files about people go to this address? It came from outside, and what answers there gets the whole file: only https,
 * only the usual port, no name or password in it, and only a host of the list. Without a list that is SharePoint of any
 * organisation; with one, exactly those hosts. In anonymous mode only this machine.
 */
export const fileHostCheck = ({
  credentials,
  fileHosts = [],
}: Pick<EdgeSettings, 'credentials' | 'fileHosts'>): ((address: string) => boolean) => {
  const hosts = new Set(fileHosts.map(host => host.toLowerCase()));
  const isListed = (host: string) => (hosts.size > 0 ? hosts.has(host) : sharePoint.test(host));
  const isAllowed =
    credentials.kind === 'anonymous'
      ? ({ protocol, hostname }: URL) => ['http:', 'https:'].includes(protocol) && isLoopback(hostname)
      : ({ protocol, port, hostname }: URL) => protocol === 'https:' && port === '' && isListed(hostname);
  return address => {
    if (address.length > longest || !plain.test(address)) return false;
    const url = URL.parse(address);
    return url !== null && `${url.username}${url.password}${url.hash}` === '' && isAllowed(url);
  };
};
