import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparableName } from '../../../protocol/aggressor/comparable-name.ts';

const alike = (...names: readonly string[]) =>
  assert.equal(new Set(names.map(comparableName)).size, 1, names.map(comparableName).join(' | '));

describe('A comparable name', () => {
  it('is the surname in small letters', () => {
    assert.equal(comparableName('Kees Bakker'), 'bakker');
    assert.equal(comparableName('BAKKER'), 'bakker');
  });

  it('does not depend on initials or on the first name', () => {
    alike('K. Bakker', 'K.J.M. Bakker', 'k bakker', 'Kees Bakker', 'Bakker', 'Bakker, Kees', 'Bakker K.');
  });

  it('does not depend on how the Dutch prefixes are written, or where', () => {
    alike(
      'Jan van den Berg',
      'J. v.d. Berg',
      'vd Berg',
      'v/d Berg',
      'Van Den Berg',
      'Berg, J. van den',
      'Berg van den',
    );
    alike('ter Horst', 'Horst, ter', 'Ten Horst');
    alike("in 't Veld", 'in ’t Veld', "Veld, in 't", 'in ‘t veld');
  });

  it('does not depend on diacritics, or on letters that a Dutch keyboard lacks', () => {
    alike('Chloé Müller', 'Muller', 'Mu\u0308ller');
    alike('Ayşe Yıldız', 'YILDIZ', 'yildiz', 'YİLDİZ');
    alike('Søren Østergård', 'Ostergard');
    alike('Groß', 'Gross');
  });

  it('leaves out what was added in brackets', () => {
    alike('Bakker (de buurman)', 'Kees Bakker');
  });

  it('keeps different surnames apart', () => {
    assert.notEqual(comparableName('K. Bakker'), comparableName('K. Bakkers'));
    assert.notEqual(comparableName('de Wit'), comparableName('de Witte'));
  });

  it('keeps a surname of one Chinese character', () => {
    assert.equal(comparableName('李'), '李');
  });

  it('is nothing when no name is left to compare', () => {
    for (const name of ['', '  ', 'J.', 'van der', '?', '(onbekend)', ', ']) {
      assert.equal(comparableName(name), undefined, JSON.stringify(name));
    }
  });

  it('is a single word that is its own comparable name, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        const name = comparableName(typed);
        if (name === undefined) return;
        assert.match(name, /^[\p{L}\p{N}]+$/u);
        assert.equal(comparableName(name), name);
      }),
    );
  });

  it('does not depend on capitals or on spaces around, for any surname', () => {
    const surname = fc.string({
      unit: fc.constantFrom(...'abcdeéfghïjklmnöprstuvwz'),
      minLength: 4,
      maxLength: 12,
    });
    fc.assert(
      fc.property(surname, name =>
        assert.equal(comparableName(`  J. van der ${name.toUpperCase()} `), comparableName(name)),
      ),
    );
  });
});
