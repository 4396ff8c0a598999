import assert from 'node:assert/strict';
import { TooBusy } from '../../../bot/pace.ts';
import { ConnectorRefusal } from '../../../bot/sending/connector-service.ts';
import { deliveryTrouble } from '../../../bot/sending/delivery-trouble.ts';

const now = new Date('2026-11-23T13:00:00Z');
const refusal = (status: number, code?: string, retryAfter?: string) =>
  new ConnectorRefusal(status, code, retryAfter);
const reason = (statusCode: number, deed: 'send' | 'reply' | 'update', code?: string) =>
  deliveryTrouble(refusal(statusCode, code), deed, now).reason;

describe('why a message did not arrive', () => {
  it('a destination that refuses or does not exist is gone', () => {
    assert.equal(reason(403, 'send', 'MessageWritesBlocked'), 'gone');
    assert.equal(reason(404, 'send', 'ConversationNotFound'), 'gone');
    assert.equal(reason(404, 'update', 'ConversationNotFound'), 'gone');
    assert.equal(reason(404, 'reply'), 'gone');
  });

  it('a message that is not there any more is gone, its conversation is not', () => {
    assert.equal(reason(404, 'update'), 'messageGone');
    assert.equal(reason(404, 'update', 'ActivityNotFoundInConversation'), 'messageGone');
    assert.equal(reason(404, 'reply', 'ActivityNotFoundInConversation'), 'messageGone');
  });

  for (const status of [302, 401, 408, 409, 412, 429, 500, 502, 503, 504]) {
    it(`status ${status} is worth another attempt`, () => assert.equal(reason(status, 'send'), 'later'));
  }

  for (const status of [400, 413, 405, 415]) {
    it(`status ${status} will never work`, () => assert.equal(reason(status, 'send'), 'refused'));
  }

  it('no answer at all is worth another attempt', () => {
    for (const error of [
      new Error('socket hang up'),
      Object.assign(new Error(), { code: 'ECONNRESET' }),
      undefined,
    ]) {
      assert.equal(deliveryTrouble(error, 'send', now).reason, 'later');
    }
  });

  it('Teams may say how long to wait: in seconds or until a moment, at most an hour', () => {
    const wait = (value: string) =>
      deliveryTrouble(refusal(429, 'Throttled', value), 'send', now).retryAfterMs;
    assert.equal(wait('7'), 7_000);
    assert.equal(wait('Mon, 23 Nov 2026 13:01:00 GMT'), 60_000);
    assert.equal(wait('Mon, 23 Nov 2026 12:00:00 GMT'), 0);
    assert.equal(wait('999999'), 3_600_000);
    assert.equal(wait('soon'), undefined);
  });

  it('a full queue says how long to wait', () => {
    const trouble = deliveryTrouble(new TooBusy(4_000), 'send', now);
    assert.deepEqual([trouble.reason, trouble.retryAfterMs], ['later', 4_000]);
  });

  it('what Teams says in words stays out, it could be about a person', () => {
    const trouble = deliveryTrouble(
      Object.assign(refusal(400, 'BadSyntax'), { message: 'Emma de Vries' }),
      'send',
      now,
    );
    assert.equal(trouble.message, 'send: 400 BadSyntax');
    assert.equal(deliveryTrouble(refusal(400, 'Emma de Vries'), 'send', now).message, 'send: 400');
  });
});
