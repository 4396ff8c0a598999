import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPlainPath } from '../../../bot/http/plain-path.ts';

describe('an address that everybody reads the same', () => {
  it('is what the bot and its pages have', () => {
    for (const path of [
      '/',
      '/health',
      '/api/messages',
      '/tab/',
      '/tab/assets/index-BxY_1.2.js',
      '/tab?x=%20&y',
    ])
      assert.equal(isPlainPath(path), true, path);
  });

  it('has no steps, no turned or double slashes, nothing encoded, and no host', () => {
    for (const path of [
      undefined,
      '',
      '*',
      '//x',
      '/a//b',
      '/a/../b',
      '/./a',
      '/a/.',
      '/.env',
      '/a\\b',
      '/%61',
      '/a;b',
      '/a#b',
      'http://x/',
      '/a b',
      '/a?b c',
      '/é',
    ])
      assert.equal(isPlainPath(path), false, path);
  });

  it('is the same after anybody tidied it up', () => {
    const part = fc.constantFrom('a', 'b', '.', '..', '', '%2e', '\\', ';', '@', ':', '//', '?', '#');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), parts => {
        const path = `/${parts.join('/')}`;
        if (!isPlainPath(path)) return;
        const { pathname, search, host } = new URL(path, 'http://bot');
        assert.equal(`${host}${pathname}${search}`.replace(/\?$/, ''), `bot${path}`.replace(/\?$/, ''));
      }),
    );
  });

  it('is looked at in no time, however long and mean it is', () => {
    const begun = performance.now();
    for (const mean of [
      '/a'.repeat(8_000),
      `/${'a.'.repeat(8_000)}!`,
      `/${'a/'.repeat(8_000)}!`,
      `/?${'?'.repeat(16_000)}#`,
    ])
      isPlainPath(mean);
    assert.ok(performance.now() - begun < 50);
  });
});
