import { PNG } from 'pngjs';
import type { AppPackage } from '../app-package.ts';
import type { Rule } from './rule.ts';

/** Reads an icon. @returns the image, or why there is none. */
const imageOf = (files: AppPackage['files'], name: string): PNG | string => {
  const content = files[name];
  if (!content) return `${name} is not in the package`;
  try {
    return PNG.sync.read(Buffer.from(content));
  } catch {
    return `${name} is not a PNG image`;
  }
};

const wrongSize = (name: string, { width, height }: PNG, size: number): string[] =>
  width === size && height === size ? [] : [`${name} is ${width} by ${height} pixels`];

/** Every pixel as [red, green, blue, alpha]. */
const pixelsOf = ({ data }: PNG): [number, number, number, number][] =>
  Array.from({ length: data.length / 4 }, (_, i) => [
    data[i * 4] ?? 0,
    data[i * 4 + 1] ?? 0,
    data[i * 4 + 2] ?? 0,
    data[i * 4 + 3] ?? 0,
  ]);

export const colourIcon: Rule = {
  what: 'The colour icon is an opaque PNG of 192 by 192 pixels.',
  why: 'Teams refuses another size, and shows its own colour behind transparent parts.',
  fix: 'Draw the icon again: manifest/drawing/icons.ts.',
  broken: ({ manifest, files }) => {
    const name = manifest.icons.color;
    const image = imageOf(files, name);
    if (typeof image === 'string') return [image];
    const seeThrough = pixelsOf(image).some(([, , , alpha]) => alpha < 255);
    return [...wrongSize(name, image, 192), ...(seeThrough ? [`${name} has transparent pixels`] : [])];
  },
};

export const outlineIcon: Rule = {
  what: 'The outline icon is a PNG of 32 by 32 pixels, white on transparent.',
  why: 'Teams refuses another size or colour, and shows a blank square where nothing is transparent.',
  fix: 'Draw the icon again: manifest/drawing/icons.ts.',
  broken: ({ manifest, files }) => {
    const name = manifest.icons.outline;
    const image = imageOf(files, name);
    if (typeof image === 'string') return [image];
    const pixels = pixelsOf(image);
    const visible = pixels.filter(([, , , alpha]) => alpha > 0);
    return [
      ...wrongSize(name, image, 32),
      ...(visible.some(([r, g, b]) => r + g + b < 3 * 255) ? [`${name} has another colour than white`] : []),
      ...(visible.length === 0 ? [`${name} is empty`] : []),
      ...(pixels.every(([, , , alpha]) => alpha > 0) ? [`${name} has no transparent pixels`] : []),
    ];
  },
};
