import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { accentColor, drawColourIcon, drawOutlineIcon } from '../../manifest/drawing/icons.ts';

describe('The icons', () => {
  const colour = PNG.sync.read(drawColourIcon());
  const outline = PNG.sync.read(drawOutlineIcon());
  const hexAt = (png: PNG, x: number, y: number) =>
    `#${png.data.toString('hex', (y * png.width + x) * 4, (y * png.width + x) * 4 + 3)}`;
  const alphaAt = (png: PNG, x: number, y: number) => png.data[(y * png.width + x) * 4 + 3];

  it('are the same bytes every time', () => {
    assert.deepEqual(drawColourIcon(), drawColourIcon());
    assert.deepEqual(drawOutlineIcon(), drawOutlineIcon());
  });

  it('show, in colour, a white shield on the accent colour, within the part that Teams never rounds off', () => {
    assert.equal(hexAt(colour, 96, 60), '#ffffff');
    const outside: string[] = [];
    for (let y = 0; y < 192; y++) {
      for (let x = 0; x < 192; x++) {
        if (Math.max(Math.abs(x - 95.5), Math.abs(y - 95.5)) > 60) outside.push(hexAt(colour, x, y));
      }
    }
    assert.deepEqual([...new Set(outside)], [accentColor]);
  });

  it('show, as outline, an open shield with smooth edges', () => {
    assert.equal(alphaAt(outline, 0, 0), 0);
    assert.equal(alphaAt(outline, 7, 8), 0, 'between edge and people');
    assert.equal(alphaAt(outline, 4, 12), 255, 'the edge');
    const partly = outline.data.filter((value, i) => i % 4 === 3 && value > 0 && value < 255);
    assert.ok(partly.length > 40, 'edges fade over a pixel');
  });
});
