import assert from 'node:assert/strict';
import fc from 'fast-check';
import { appIdOf, uuidOfName } from '../../manifest/app-id.ts';

describe('The id of the app in Teams', () => {
  it('follows the standard: the example in the Python library reference of a version 5 UUID', () => {
    const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
    assert.equal(uuidOfName(dns, 'python.org'), '886313e1-3b8a-5372-9b90-0c9aee199e5d');
  });

  it('never changes for a bot, so that a new package is an update of the same app', () => {
    assert.equal(appIdOf('11111111-2222-4333-8444-555555555555'), '37e2bf79-7170-5aa3-9c97-f633465ca51a');
  });

  it('does not depend on how the bot id was typed, and differs from it and between bots', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        fc.pre(one !== other);
        assert.equal(appIdOf(one.toUpperCase()), appIdOf(one));
        assert.notEqual(appIdOf(one), appIdOf(other));
        assert.notEqual(appIdOf(one), one);
        assert.match(appIdOf(one), /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      }),
    );
  });
});
