import assert from 'node:assert/strict';
import { nearest } from '../../../bot/directory/nearest.ts';

describe('the word that was probably meant', () => {
  it('is the one with the fewest letters to change, add, leave out or swap', () => {
    const keys = ['emma', 'mark', 'farid', 'stadstoezicht'];
    for (const [written, meant] of [
      ['marc', 'mark'],
      ['amrk', 'mark'],
      ['ema', 'emma'],
      ['Farid', 'farid'],
      ['stadtoezicht', 'stadstoezicht'],
      ['stadstoezichtt', 'stadstoezicht'],
    ] as const) {
      assert.equal(nearest(written, keys), meant, written);
    }
  });

  it('is nothing where no word is near, or the text is no key at all', () => {
    assert.equal(nearest('xyzw', ['emma', 'mark']), undefined);
    assert.equal(nearest('', ['emma']), undefined);
    assert.equal(nearest('m'.repeat(41), ['m'.repeat(40)]), undefined);
    assert.equal(nearest('mark', []), undefined);
  });
});
