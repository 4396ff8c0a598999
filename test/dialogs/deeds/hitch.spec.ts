import assert from 'node:assert/strict';
import { hitchIn } from '../../../dialogs/deeds/hitch.ts';
import { DeliveryError } from '../../../dialogs/post.ts';
import { StoreUnavailable } from '../../../storage/store-error.ts';
import { hitchWords, hitchIn as wordsOf } from '../../../texts/delivery.ts';

const later = (status?: number, retryAfterMs?: number) =>
  hitchIn(new DeliveryError('later', 'send', retryAfterMs, status));
const refused = (status?: number) => hitchIn(new DeliveryError('refused', 'send', undefined, status));

describe('what stood in the way of a message', () => {
  it('is too much at once, for Teams or by our own pace', () => {
    assert.equal(later(429), 'busy');
    assert.equal(later(429, 7_000), 'busy');
    assert.equal(later(undefined, 6_000), 'busy');
  });

  it('is silence, when nobody answered', () => assert.equal(later(), 'silent'));

  it('is the door, when Teams does not know the bot', () => assert.equal(later(401), 'locked'));

  it('is an outage, for whatever else passes by itself', () => {
    for (const status of [302, 412, 500, 502, 503, 504]) assert.equal(later(status), 'outage');
  });

  it('is the message itself, when Teams will never take it', () => {
    assert.equal(refused(413), 'tooLarge');
    assert.equal(refused(400), 'refused');
    assert.equal(refused(), 'refused');
    assert.equal(hitchIn(new DeliveryError('messageGone', 'send')), 'refused');
  });

  it('is a fault of our own, for everything else', () => {
    for (const error of [
      new TypeError('x'),
      new StoreUnavailable('full', 'The disk is full.'),
      'thrown',
      undefined,
    ])
      assert.equal(hitchIn(error), 'fault');
  });

  it('is put into words whatever was written down, also by another version', () => {
    assert.equal(wordsOf('silent'), hitchWords.silent);
    for (const reason of ['', 'later', 'toString', '__proto__'])
      assert.equal(wordsOf(reason), hitchWords.fault);
  });
});
