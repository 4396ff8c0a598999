import { hiddenText } from './hidden-text.ts';
import { type IconName, icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

/** With more tabs than this, they stand closer together. */
const roomFor = 2;

export interface Tab {
  id: string;
  name: string;
  /** The team of a channel, in small letters below its name: two channels may well have the same name. */
  team: string | undefined;
  icon: IconName;
  news: boolean;
}

/** A row of tabs. Arrow keys go from one to the next, as everywhere. */
export class TabStrip {
  readonly element = make('div', { class: 'tabs', role: 'tablist' });
  readonly #tabs = new Map<string, HTMLButtonElement>();
  readonly #panel: string;
  readonly #choose: (id: string) => void;
  readonly #speech: Speech;

  /** @param panel the id of the element that the tabs fill. */
  constructor(speech: Speech, panel: string, choose: (id: string) => void) {
    this.#speech = speech;
    this.#panel = panel;
    this.#choose = choose;
    this.element.addEventListener('keydown', event => this.#walk(event));
  }

  show(tabs: readonly Tab[], chosen: string, label: string): void {
    this.element.setAttribute('aria-label', label);
    for (const [id, button] of this.#tabs) {
      if (tabs.some(tab => tab.id === id)) continue;
      button.remove();
      this.#tabs.delete(id);
    }
    for (const tab of tabs) this.#showTab(tab, tab.id === chosen);
    const order = tabs.flatMap(tab => this.#tabs.get(tab.id) ?? []);
    // Moving a tab would take its focus away, so nothing moves that stands right.
    if (order.some((button, index) => this.element.children[index] !== button)) {
      this.element.replaceChildren(...order);
    }
    this.element.classList.toggle('many', tabs.length > roomFor);
  }

  #showTab(tab: Tab, chosen: boolean): void {
    const button = this.#tabs.get(tab.id) ?? this.#newTab(tab.id);
    button.tabIndex = chosen ? 0 : -1;
    button.setAttribute('aria-selected', String(chosen));
    button.classList.toggle('news', tab.news);
    const name = make('span', { class: 'tab-name' }, tab.name);
    if (tab.team) name.append(' ', make('span', { class: 'tab-team' }, tab.team));
    button.dataset.icon = tab.icon;
    button.replaceChildren(icon(tab.icon), name);
    if (tab.news) {
      button.append(make('span', { class: 'news-dot' }, hiddenText(this.#speech.say(texts.person.news))));
    }
  }

  #newTab(id: string): HTMLButtonElement {
    const attributes = { class: 'tab', role: 'tab', 'aria-controls': this.#panel };
    const button = makeButton(attributes, () => this.#choose(id));
    this.#tabs.set(id, button);
    return button;
  }

  #walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const buttons = [...this.#tabs.values()];
    const here = buttons.findIndex(button => button.matches(':focus'));
    const next = buttons[(here + step + buttons.length) % buttons.length];
    next?.focus();
    next?.click();
  }
}
