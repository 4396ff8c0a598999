import type { BadDay } from '../contract.ts';
import { icon } from './icons.ts';
import { make } from './make.ts';
import { panelButton } from './panel-button.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

const switches = [
  'clickTwice',
  'clickAgain',
  'throttled',
  'outage',
  'slow',
] as const satisfies (keyof BadDay)[];

/** The switches for what Teams does on a bad day, each with a line that says what it is. */
export class BadDayControl {
  readonly element: HTMLElement;
  readonly #boxes = new Map<keyof BadDay, HTMLInputElement>();
  readonly #count = make('span', { class: 'count' });

  constructor(speech: Speech, change: (change: Partial<BadDay>) => void) {
    const intro = make('p', { class: 'panel-intro' });
    speech.text(intro, texts.badDay.intro);
    const rows = switches.map(name => this.#row(speech, name, change));
    const title = make('span', { class: 'tool-name' });
    speech.text(title, texts.badDay.button);
    this.element = panelButton([icon('storm'), title, this.#count], make('div', {}, intro, ...rows));
  }

  show(badDay: BadDay): void {
    for (const [name, box] of this.#boxes) box.checked = badDay[name];
    const on = switches.filter(name => badDay[name]).length;
    this.#count.textContent = on > 0 ? String(on) : '';
    this.element.classList.toggle('on', on > 0);
  }

  #row(
    speech: Speech,
    name: (typeof switches)[number],
    change: (change: Partial<BadDay>) => void,
  ): HTMLElement {
    const why = make('span', { class: 'switch-why', id: `why-${name}` });
    const label = make('span', { class: 'switch-name', id: `name-${name}` });
    const box = make('input', {
      type: 'checkbox',
      role: 'switch',
      'aria-labelledby': label.id,
      'aria-describedby': why.id,
    });
    box.addEventListener('change', () => change({ [name]: box.checked }));
    speech.text(label, texts.badDay[name]);
    speech.text(why, texts.badDay[`${name}Why`]);
    this.#boxes.set(name, box);
    return make('label', { class: 'switch' }, box, make('span', {}, label, why));
  }
}
