import assert from 'node:assert/strict';
import { AuthenticationError, ClaimsIdentity } from 'botframework-connector';
import { AcceptedTokens } from '../../../bot/adapter/accepted-tokens.ts';

const result = (name: string) => ({ audience: name, callerId: '', claimsIdentity: new ClaimsIdentity([]) });

describe('what the SDK said of a token', () => {
  let now: number;
  let asked: string[];
  let tokens: AcceptedTokens;
  beforeEach(() => {
    now = 0;
    asked = [];
    tokens = new AcceptedTokens(() => now);
  });
  const check = async (...about: readonly string[]) =>
    (
      await tokens.check(about, async () => {
        asked.push(about.join(' '));
        return result(about.join(' '));
      })
    ).audience;

  it('stands for the next turn with the same token', async () => {
    assert.equal(await check('token', 'msteams', 'https://x/'), 'token msteams https://x/');
    assert.equal(await check('token', 'msteams', 'https://x/'), 'token msteams https://x/');
    assert.equal(asked.length, 1);
  });

  it('stands for nothing but the token, the channel and the service URL that it was about', async () => {
    await check('token', 'msteams', 'https://x/');
    await check('other', 'msteams', 'https://x/');
    await check('token', 'emulator', 'https://x/');
    await check('token', 'msteams', 'https://y/');
    assert.equal(asked.length, 4);
  });

  it('is asked for again after five minutes', async () => {
    await check('token');
    now = 299_999;
    await check('token');
    now = 300_000;
    await check('token');
    assert.equal(asked.length, 2);
  });

  it('is not kept when it was no', async () => {
    const refuse = () => Promise.reject(new AuthenticationError('no', 401));
    await assert.rejects(tokens.check(['token'], refuse), AuthenticationError);
    await check('token');
    assert.equal(asked.length, 1);
  });

  it('is not kept without end: the oldest is forgotten first', async () => {
    for (let n = 0; n <= 100; n += 1) await check(`token ${n}`);
    await check('token 100');
    assert.equal(asked.length, 101);
    await check('token 0');
    assert.equal(asked.length, 102);
  });
});
