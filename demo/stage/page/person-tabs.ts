import { avatar } from './avatar.ts';
import { hiddenText } from './hidden-text.ts';
import { make, makeButton } from './make.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

interface PersonTab {
  key: string;
  name: string;
  news: boolean;
}

/** In a narrow page: whose window is in front. */
export class PersonTabs {
  readonly element = make('nav', { class: 'person-tabs' });
  readonly #buttons: HTMLButtonElement[] = [];
  readonly #speech: Speech;
  readonly #choose: (place: number) => void;

  constructor(speech: Speech, choose: (place: number) => void) {
    this.#speech = speech;
    this.#choose = choose;
    speech.always(() => this.element.setAttribute('aria-label', speech.say(texts.stage.people)));
  }

  show(tabs: readonly PersonTab[], front: number): void {
    tabs.forEach((tab, place) => {
      const button = this.#buttonAt(place);
      const dot = make('span', { class: 'news-dot' }, hiddenText(this.#speech.say(texts.person.news)));
      const name = make('span', {}, tab.name.split(' ')[0] ?? tab.name);
      button.replaceChildren(avatar(tab.key, tab.name), name, ...(tab.news ? [dot] : []));
      button.setAttribute('aria-current', String(place === front));
    });
  }

  #buttonAt(place: number): HTMLButtonElement {
    const made = this.#buttons[place] ?? makeButton({ class: 'person-tab' }, () => this.#choose(place));
    this.#buttons[place] = made;
    if (!made.isConnected) this.element.append(made);
    return made;
  }
}
