import { PNG } from 'pngjs';
import type { Shape } from './shape.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** One shape filled with one colour. Later layers lie on top. Units are pixels. */
export interface Layer {
  shape: Shape;
  colour: Colour;
}

/** How much of the pixel around this distance is covered: the edge fades over one pixel. */
const coverage = (distance: number): number => Math.min(1, Math.max(0, 0.5 - distance));

const put = (data: Buffer, offset: number, [red, green, blue]: Colour, alpha: number): void => {
  data.set([Math.round(red), Math.round(green), Math.round(blue), Math.round(alpha * 255)], offset);
};

const mixed = (under: Colour, over: Colour, share: number): Colour => [
  under[0] + (over[0] - under[0]) * share,
  under[1] + (over[1] - under[1]) * share,
  under[2] + (over[2] - under[2]) * share,
];

/** Paints the layers on a solid background. @returns the PNG file. */
export const paintSolid = (size: number, background: Colour, layers: readonly Layer[]): Buffer => {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const colour = layers.reduce(
        (under, layer) => mixed(under, layer.colour, coverage(layer.shape(x + 0.5, y + 0.5))),
        background,
      );
      put(png.data, (y * size + x) * 4, colour, 1);
    }
  }
  return PNG.sync.write(png);
};

/** Cuts one shape out of one colour; all that is not the shape is transparent. @returns the PNG file. */
export const paintStencil = (size: number, colour: Colour, shape: Shape): Buffer => {
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      put(png.data, (y * size + x) * 4, colour, coverage(shape(x + 0.5, y + 0.5)));
    }
  }
  return PNG.sync.write(png);
};
