import { make } from './make.ts';
import { placeBeside } from './place-beside.ts';

/** A button that opens a panel beside it. Escape or a click elsewhere closes it. */
export const panelButton = (face: readonly Node[], content: HTMLElement): HTMLElement => {
  const panel = make('div', { class: 'panel-popover', popover: 'auto' }, content);
  const button = make('button', { type: 'button', class: 'tool', 'aria-expanded': 'false' }, ...face);
  button.popoverTargetElement = panel;
  panel.addEventListener('toggle', event => {
    button.setAttribute('aria-expanded', String(event.newState === 'open'));
    if (event.newState === 'open') placeBeside(panel, button);
  });
  return make('div', { class: 'panel-button' }, button, panel);
};
