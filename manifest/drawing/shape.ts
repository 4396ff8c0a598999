/**
 * Flat shapes as signed distances: negative inside, positive outside, in the drawing's own units. Distances
 * give anti-aliasing for free and let a shape grow, shrink or become a line without a graphics library.
 * Only arithmetic and Math.sqrt are used: both are exact in every engine, so every machine draws the same bytes.
 */
export type Shape = (x: number, y: number) => number;
export type Point = readonly [x: number, y: number];

const distance = (dx: number, dy: number): number => Math.sqrt(dx * dx + dy * dy);

export const circle =
  ([cx, cy]: Point, radius: number): Shape =>
  (x, y) =>
    distance(x - cx, y - cy) - radius;

/** Where both shapes are. */
export const overlap =
  (one: Shape, other: Shape): Shape =>
  (x, y) =>
    Math.max(one(x, y), other(x, y));

/** Where either shape is. */
export const together =
  (one: Shape, other: Shape): Shape =>
  (x, y) =>
    Math.min(one(x, y), other(x, y));

/** The first shape without the second. */
export const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    Math.max(shape(x, y), -hole(x, y));

/** The shape, larger by `amount` on all sides; smaller when negative. */
export const grown =
  (shape: Shape, amount: number): Shape =>
  (x, y) =>
    shape(x, y) - amount;

/** The shape's edge as a line of the given width, kept wholly inside the shape. */
export const edge = (shape: Shape, width: number): Shape => without(shape, grown(shape, -width));

/** The shape, `scale` times as large and moved to `origin`. */
export const placed =
  (shape: Shape, scale: number, [ox, oy]: Point): Shape =>
  (x, y) =>
    shape((x - ox) / scale, (y - oy) / scale) * scale;

/** A closed outline through the points, in order. */
export const polygon =
  (points: readonly Point[]): Shape =>
  (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    let inside = false;
    let [ax, ay] = points.at(-1) ?? [0, 0];
    for (const [bx, by] of points) {
      const [ex, ey] = [bx - ax, by - ay];
      const along = ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey || 1);
      const t = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, distance(x - ax - t * ex, y - ay - t * ey));
      // Counting crossings to the right: an odd number means inside.
      if (ay > y !== by > y && x < ax + ((y - ay) / ey) * ex) inside = !inside;
      [ax, ay] = [bx, by];
    }
    return inside ? -nearest : nearest;
  };

/** Points along a cubic Bézier curve, without its first point (the previous piece ends there). */
export const curve = (a: Point, b: Point, c: Point, d: Point, steps = 12): Point[] =>
  Array.from({ length: steps }, (_, i) => {
    const t = (i + 1) / steps;
    const s = 1 - t;
    const at = (axis: 0 | 1) =>
      s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
    return [at(0), at(1)];
  });
