/** The page's own drawings, as paths in a box of 20 by 20, drawn in the colour of the text beside them. */
const drawings = {
  chat: 'M10 3a7 7 0 0 0-6.2 10.2L3 17l3.8-.8A7 7 0 1 0 10 3Z',
  channel: 'M7.5 4 6 16M14 4l-1.5 12M4 8h12.5M3.5 12H16',
  chevron: 'm6 8 4 4 4-4',
  close: 'm5 5 10 10M15 5 5 15',
  more: 'M4.5 9.5h1v1h-1ZM9.5 9.5h1v1h-1ZM14.5 9.5h1v1h-1Z',
  search: 'M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5L17 17',
  send: 'M3 4l14 6-14 6 2-6-2-6Zm2 6h7',
  eye: 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Zm8 2.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-11v4l3 2',
  storm: 'M6 12a3.5 3.5 0 0 1 .4-7A4.5 4.5 0 0 1 15 6a3 3 0 0 1 0 6M10.5 9 8 13h3.5L9 17',
  restart: 'M4 10a6 6 0 1 0 2-4.5M4 3v3.5h3.5',
  story: 'M10 5.5C8 4 5.5 3.8 3 4v11c2.5-.2 5 0 7 1.5 2-1.5 4.5-1.7 7-1.5V4c-2.5-.2-5 0-7 1.5Zm0 0v11',
  tools: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  moon: 'M16.5 12.5A7 7 0 0 1 7.5 3.5a7 7 0 1 0 9 9Z',
  contrast: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm0-14v14M12 4.5v11M14 6v8',
  desktop: 'M3 4h14v9H3zM7 17h6M10 13v4',
  phone: 'M6.5 2.5h7a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1ZM9 15h2',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15',
  check: 'm4 10.5 4 4 8-9',
  down: 'M10 4v12M5 11l5 5 5-5',
  reply: 'M8 5 3.5 9.5 8 14M4 9.5h7a5 5 0 0 1 5 5V16',
} as const;

export type IconName = keyof typeof drawings;

const svg = 'http://www.w3.org/2000/svg';

/** Draws an icon. It says nothing to a screen reader: the words beside it do. */
export const icon = (name: IconName): SVGSVGElement => {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', drawings[name]);
  drawing.append(path);
  return drawing;
};
