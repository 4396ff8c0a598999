const gap = 6;
const edge = 8;

/** Puts an open popover under an element, or above it where there is more room, and never outside the window. */
export const placeBeside = (popover: HTMLElement, anchor: HTMLElement): void => {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const roomBelow = window.innerHeight - at.bottom - gap - edge;
  const above = height > roomBelow && at.top > roomBelow;
  const top = above ? at.top - gap - height : at.bottom + gap;
  const lowest = Math.max(edge, window.innerHeight - height - edge);
  const rightmost = Math.max(edge, window.innerWidth - width - edge);
  popover.style.top = `${Math.min(Math.max(edge, top), lowest)}px`;
  popover.style.left = `${Math.min(Math.max(edge, at.left), rightmost)}px`;
};
