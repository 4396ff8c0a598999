const svg = 'http://www.w3.org/2000/svg';

const draw = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const shape = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
  return shape;
};

/** The product's mark: somebody, and somebody who stands behind. */
export const logo = (): SVGElement => {
  const mark = draw('svg', { viewBox: '0 0 40 40', class: 'logo', 'aria-hidden': 'true' });
  mark.append(
    draw('rect', { width: '40', height: '40', rx: '11', class: 'logo-ground' }),
    draw('circle', { cx: '24.5', cy: '12.5', r: '5', class: 'logo-behind' }),
    draw('path', { d: 'M13 33c0-8.5 4.5-13.5 11.5-13.5S36 24.5 36 33Z', class: 'logo-behind' }),
    draw('circle', { cx: '16', cy: '17', r: '4.6', class: 'logo-front' }),
    draw('path', { d: 'M6 33c0-7 3.6-10.5 10-10.5S26 26 26 33Z', class: 'logo-front' }),
  );
  return mark;
};
