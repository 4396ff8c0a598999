import assert from 'node:assert/strict';
import { namePartsOf } from '../../../protocol/aggressor/name-parts.ts';

/** Surnames, then first names with a dot behind what is shortened. */
const taken = (name: string): string => {
  const { surnames, given } = namePartsOf(name);
  return [...surnames, '|', ...given.map(({ text, short }) => `${text}${short ? '.' : ''}`)].join(' ');
};

const all = (expected: string, ...names: readonly string[]) => {
  for (const name of names) assert.equal(taken(name), expected, name);
};

describe('A name taken apart', () => {
  it('is without its prefixes, however they are written and wherever they stand', () => {
    all('berg | j.', 'J. van den Berg', 'J.v.d.Berg', 'J v.d. Berg', 'Berg, J. van den', 'Berg J. van den');
    all('berg |', 'van den Berg', 'VD BERG', 'v/d Berg', 'Berg van den', 'Van Den Berg');
    all('dijk | j.', 'J. v. Dijk', 'J. van Dijk', 'Dijk, J. van');
    all('veld | k.', "K. in 't Veld", 'K. in ’t Veld', 'K. in t Veld', "Veld, K. in 't");
    all('hart | piet', "Piet 't Hart", 'Piet ’t Hart');
    all('kamp |', 'op de Kamp', 'op d Kamp', 'Kamp');
    all('horst |', 'ter Horst', 'ten Horst', 'Horst, ter');
    all('hondt | jan', 'Jan d’Hondt', 'Jan de Hondt');
    all('amrani | f.', 'F. el Amrani', 'El Amrani, F.', 'Amrani, F. el');
  });

  it('has its initials, with dots, without, and in a row', () => {
    all(
      'bakker | k. j. m.',
      'K.J.M. Bakker',
      'K J M Bakker',
      'KJM Bakker',
      'Bakker K.J.M.',
      'Bakker, K.J.M.',
    );
    all('boer | th.', 'Th. de Boer');
    all('bakker | a. v. d.', 'A.V.D. Bakker');
    all('bakker | ij.', 'IJ. Bakker');
  });

  it('has both surnames of a double one', () => {
    all(
      'jansen vries | m.',
      'M. Jansen-de Vries',
      'M. Jansen - de Vries',
      'Jansen-de Vries, M.',
      'M. Jansen e.v. de Vries',
    );
    all('vries jansen | m.', 'M. de Vries geb. Jansen', 'M. de Vries-Jansen');
    all('berg jansen | anne marie', 'Anne-Marie van den Berg-Jansen');
    all('bakker | anne marie', 'Anne-Marie Bakker');
  });

  it('is without titles, and without what was added', () => {
    all(
      'bakker | k.',
      'de heer K. Bakker',
      'dhr. K. Bakker',
      'Bakker, dhr. K.',
      'K. Bakker (de buurman)',
      'Drs. K. Bakker',
    );
    all('bakker | kees', 'Kees Bakker, Dorpsstraat 12', 'Bakker, Kees, de buurman', 'Kees Bakker jr.');
    all('heer | j.', 'J. de Heer');
  });

  it('keeps together what an apostrophe ties', () => {
    all('obrien | sean', "Sean O'Brien", 'Sean O’Brien', 'Sean OBrien');
    all('ndiaye |', "N'Diaye");
  });

  it('does not take a first name for a prefix, nor know which it is where nobody can', () => {
    all('vries | ben', 'Ben de Vries');
    all('ali | mohamed', 'Mohamed Ben Ali');
    all('ali |', 'Ben Ali', 'ben Ali');
  });

  it('has no surname where none was given', () => {
    all('| j.', 'J.');
    all('|', '', ' ', '?', 'van der', '(onbekend)', ', ');
  });

  it('may be one character that is a whole name', () => all('李 |', '李'));
});
