import { type Colour, paintSolid, paintStencil } from './raster.ts';
import {
  circle,
  curve,
  edge,
  grown,
  overlap,
  type Point,
  placed,
  polygon,
  type Shape,
  together,
  without,
} from './shape.ts';

/**
 * The mark: a shield with two people in it, one standing behind the other. Drawn in a square of 100 by 100,
 * so that both icons share it. Teams shows the colour icon in the store and in chats, the outline icon in the app bar.
 */
const accent: Colour = [0x0b, 0x5a, 0x6b];
const white: Colour = [0xff, 0xff, 0xff];
const behindTint: Colour = [0x7f, 0xb9, 0xc2];

/** The background of the colour icon, as the manifest wants it. */
export const accentColor = `#${accent.map(part => part.toString(16).padStart(2, '0')).join('')}`;

const top: Point = [50, 0];
const right: Point = [90, 14];
const rightLow: Point = [90, 48];
const tip: Point = [50, 100];
const leftLow: Point = [10, 48];
const left: Point = [10, 14];

const shield = polygon([
  ...curve(top, [62, 9], [76, 14], right),
  rightLow,
  ...curve(rightLow, [90, 74], [72, 90], tip),
  ...curve(tip, [28, 90], [10, 74], leftLow),
  left,
  ...curve(left, [24, 14], [38, 9], top),
]);

/** Head and shoulders. */
const person = ([x, y]: Point, size: number): Shape =>
  together(circle([x, y], 11 * size), circle([x, y + 45 * size], 29 * size));

/** Two people, the one behind cut free from the one in front so that both stay readable when small. */
const pair = (gap: number) => {
  const front = person([42, 40], 1);
  return { front, behind: without(person([65, 33], 0.85), grown(front, gap)) };
};

/** The colour icon's mark stays within 120 pixels in the middle: Teams may round the rest off. */
const colourSize = 192;
const markSize = 120;

/** @returns the colour icon: 192 by 192 pixels, opaque, PNG. */
export const drawColourIcon = (): Buffer => {
  const margin = (colourSize - markSize) / 2;
  const place = (shape: Shape) => placed(shape, markSize / 100, [margin, margin]);
  const inner = grown(shield, -6);
  const { front, behind } = pair(4);
  return paintSolid(colourSize, accent, [
    { shape: place(shield), colour: white },
    { shape: place(overlap(behind, inner)), colour: behindTint },
    { shape: place(overlap(front, inner)), colour: accent },
  ]);
};

/** @returns the outline icon: 32 by 32 pixels, white on transparent, PNG. */
export const drawOutlineIcon = (): Buffer => {
  const inner = grown(shield, -12);
  const { front, behind } = pair(5);
  const mark = together(edge(shield, 6.5), overlap(together(front, behind), inner));
  return paintStencil(32, white, placed(mark, 0.32, [0, 0]));
};
