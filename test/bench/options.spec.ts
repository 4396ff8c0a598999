import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type Options, readOptions } from '../../bench/options.ts';

const read = (...args: string[]): Options => {
  const options = readOptions(args);
  assert.ok(options !== 'help');
  return options;
};

describe('The options of the bench', () => {
  it('measure everything when nothing is chosen', () => {
    const { parts, sizes, milestones } = read();
    assert.deepEqual(parts, ['starts', 'turns', 'memory', 'growth']);
    assert.deepEqual(sizes, [1_000, 100_000, 1_000_000]);
    assert.deepEqual(milestones, [2_000, 10_000]);
  });

  it('look quickly without seeding a million cases', () => {
    const { parts, passes } = read('--quick');
    assert.ok(!parts.includes('growth'));
    assert.equal(passes, 1);
  });

  it('take parts, passes, sizes and a file', () => {
    const { parts, passes, sizes, json } = read(
      '--only',
      'turns, growth',
      '--passes',
      '9',
      '--sizes',
      '1000,5000',
      '--json',
      'found.json',
    );
    assert.deepEqual(
      { parts, passes, sizes, json },
      {
        parts: ['turns', 'growth'],
        passes: 9,
        sizes: [1000, 5000],
        json: 'found.json',
      },
    );
  });

  it('keep what is seeded out of the repository, or where they are told to', () => {
    assert.match(read().kept, /bench.data.$/);
    assert.equal(read('--kept', 'elsewhere').kept, 'elsewhere');
  });

  it('take one kind of turn at one number of users, to see what a change brings', () => {
    const { turn, users } = read('--turn', 'send', '--users', '16');
    assert.deepEqual({ turn, users }, { turn: 'send', users: [16] });
    assert.deepEqual(read().users, [1, 16, 64]);
  });

  it('look at the memory once more after a long run', () => {
    assert.deepEqual(read('--long').milestones, [2_000, 10_000, 100_000]);
  });

  it('refuse what does not exist', () => {
    for (const args of [
      ['--fast'],
      ['--only', 'speed'],
      ['--sizes', '5000,1000'],
      ['--passes', '0'],
      ['--users', '17'],
    ])
      assert.throws(() => readOptions(args), args.join(' '));
  });
});
