import assert from 'node:assert/strict';
import { printsOf } from '../../../dialogs/look/prints.ts';

const shared = (one: readonly string[], other: readonly string[]) =>
  one.filter(print => other.includes(print)).length;

describe('The marks of who was looked up', () => {
  it('are the same for the same person, however the name is written', async () => {
    const one = await printsOf('town', { name: 'E. Yılmaz', birthDate: '1995-10-10' });
    const other = await printsOf('town', { name: 'YILMAZ, Emre', birthDate: '1995-10-10' });
    assert.deepEqual(one, other);
    assert.equal(one.length, 2);
  });

  it('share the surname and not the date of birth with a namesake', async () => {
    const one = await printsOf('town', { name: 'E. Yılmaz', birthDate: '1995-10-10' });
    assert.equal(shared(one, await printsOf('town', { name: 'A. Yilmaz', birthDate: '1970-01-01' })), 1);
    assert.equal(shared(one, await printsOf('town', { name: 'A. Yilmaz' })), 1);
    assert.equal(shared(one, await printsOf('town', { name: 'K. Smit', birthDate: '1995-10-10' })), 0);
  });

  it('hold no name, are other ones in another municipality, and few', async () => {
    const one = await printsOf('town', { name: 'Jansen-de Vries', birthDate: '1980-02-01' });
    assert.doesNotMatch(one.join(), /jansen|vries|1980/i);
    assert.equal(
      shared(one, await printsOf('village', { name: 'Jansen-de Vries', birthDate: '1980-02-01' })),
      0,
    );
    assert.equal(one.length, 4);
    assert.deepEqual(await printsOf('town', { name: 'J.' }), []);
  });
});
