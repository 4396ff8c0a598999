import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fill, letterKinds } from '../../letters/letter.ts';
import { piecesOf } from '../../letters/word/pieces-of.ts';
import { textOf } from '../../letters/word/text-of.ts';
import { builtIn, letter, sample } from './reading.ts';

const pieces = (kind: (typeof letterKinds)[number]) => piecesOf(fill(kind, sample(kind), builtIn));

describe('A letter, to be read before there is a file', () => {
  it('has its paragraphs in order, and its tables row by row', () => {
    const all = pieces('talkInvitation');
    assert.deepEqual(all.slice(0, 3), [
      { is: 'paragraph', text: 'J. de Boer' },
      { is: 'paragraph', text: 'Vissersdijk 12\n1234 CD Merenveld' },
      {
        is: 'row',
        cells: [
          'Datum\n24 november 2026',
          'Ons kenmerk\nA-2026-00042',
          'Afdeling\nPubliekszaken',
          'Telefoon\n06-1234 5600',
        ],
      },
    ]);
    assert.ok(all.some(piece => piece.is === 'row' && piece.cells.join('|') === 'Tijd|10.30 uur'));
  });

  it('says everything that the file says, but for the letterhead and the page numbers', () => {
    for (const kind of letterKinds) {
      const flat = (text: string) => text.replace(/\s+/g, ' ');
      const said = flat(
        pieces(kind)
          .map(piece => (piece.is === 'row' ? piece.cells.join(' ') : piece.text))
          .join(' '),
      );
      const body = flat(textOf(fill(kind, sample(kind), builtIn))).replace(
        /^.*?, kenmerk \S+ \d+ \w+ \d+ /,
        '',
      );
      for (const word of body
        .replace(/Pagina 1 van 1 ?$/, '')
        .split(' ')
        .filter(Boolean))
        assert.ok(said.includes(word), `${kind}: ${word}`);
    }
  });

  it('is what a client typed, whatever it looks like', () => {
    const behaviour = 'U riep: <b>"&lt;w:t>"</b> & {aan} </w:p>';
    const [found] = piecesOf(fill('warning', sample('warning', { behaviour }), builtIn)).filter(
      piece => piece.is === 'paragraph' && piece.text.startsWith('U riep'),
    );
    assert.deepEqual(found, { is: 'paragraph', text: behaviour });
    assert.match(letter('warning', { behaviour }), /U riep: <b>"&lt;w:t>"<\/b> & \{aan\} <\/w:p>/);
  });
});
