import { make } from './make.ts';
import { placeBeside } from './place-beside.ts';

/** One line of a menu. */
export interface MenuItem {
  label: Node | string;
  /** For a choice among several: is this the present one? */
  chosen?: boolean;
  disabled?: boolean;
  choose: () => void;
}

const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => (index >= last ? 0 : index + 1),
  ArrowUp: (index, last) => (index <= 0 ? last : index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

const line = (item: MenuItem, close: () => void): HTMLButtonElement => {
  const role = item.chosen === undefined ? 'menuitem' : 'menuitemradio';
  const checked = item.chosen === undefined ? undefined : String(item.chosen);
  const button = make('button', { type: 'button', role, class: 'menu-item', tabindex: -1 }, item.label);
  if (checked) button.setAttribute('aria-checked', checked);
  button.disabled = item.disabled ?? false;
  button.addEventListener('click', () => {
    close();
    item.choose();
  });
  return button;
};

/** Opens a menu beside a button. Arrow keys walk through it; Escape, Tab or a click elsewhere closes it. */
export const openMenu = (anchor: HTMLElement, label: string, items: readonly MenuItem[]): void => {
  const menu = make('div', { class: 'menu', role: 'menu', 'aria-label': label, popover: 'auto' });
  const close = () => menu.hidePopover();
  const lines = items.map(item => line(item, close));
  menu.append(...lines);
  document.body.append(menu);

  menu.addEventListener('toggle', event => {
    if (event.newState === 'open') return;
    anchor.setAttribute('aria-expanded', 'false');
    if (menu.contains(document.activeElement)) anchor.focus();
    menu.remove();
  });
  menu.addEventListener('keydown', event => {
    if (event.key === 'Tab') close();
    const enabled = lines.filter(each => !each.disabled);
    const here = enabled.findIndex(each => each.matches(':focus'));
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    enabled[move(here, enabled.length - 1)]?.focus();
  });

  anchor.setAttribute('aria-expanded', 'true');
  menu.showPopover();
  placeBeside(menu, anchor);
  (lines.find(each => each.getAttribute('aria-checked') === 'true') ?? lines[0])?.focus();
};
