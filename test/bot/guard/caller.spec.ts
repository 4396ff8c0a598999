import assert from 'node:assert/strict';
import { callerOf } from '../../../bot/guard/caller.ts';

describe('who is at the door', () => {
  for (const [title, peer, forwarded, caller] of [
    ['somebody who comes straight', '192.0.2.7', undefined, '192.0.2.7'],
    ['somebody who comes straight cannot speak for another', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['an IPv4 address in IPv6 clothes', '::ffff:192.0.2.7', undefined, '192.0.2.7'],
    ['somebody behind the proxy of this machine', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    [
      'the proxy counts, not what the caller wrote before it',
      '::1',
      '10.0.0.1, 198.51.100.1',
      '198.51.100.1',
    ],
    ['a proxy that writes two headers', '127.0.0.1', ['10.0.0.1', '198.51.100.1'], '198.51.100.1'],
    ['a proxy that writes the port as well', '::ffff:127.0.0.1', '198.51.100.1:5555', '198.51.100.1'],
    [
      'an IPv6 subscriber, whichever address he takes',
      '2001:db8:1:2:3:4:5:6',
      undefined,
      '2001:db8:1:2::/64',
    ],
    ['the same subscriber, written shorter', '127.0.0.1', '[2001:DB8:1:2::6]:443', '2001:db8:1:2::/64'],
    ['a short IPv6 address', '127.0.0.1', '2001:db8::1', '2001:db8:0:0::/64'],
    ['a local IPv6 address', 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
    ['somebody on this machine', '127.0.0.1', undefined, undefined],
    ['a proxy that writes nonsense', '127.0.0.1', 'unknown', undefined],
    ['a proxy that writes nothing', '127.0.0.1', '', undefined],
    ['nobody any more', undefined, undefined, undefined],
  ] as const) {
    it(`${title}: ${caller ?? 'nobody to tell apart'}`, () =>
      assert.equal(callerOf(peer, forwarded), caller));
  }
});
