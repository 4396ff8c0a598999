import { hostConfig } from './host-config.ts';
import { make } from './make.ts';
import { cardMarkdown } from './markdown.ts';
import { openMenu } from './menu.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';
import type { CardAction } from './vendor.ts';

/** What somebody pressed on a card, with everything typed on it. */
export type CardPress =
  | { kind: 'click'; verb: string; title: string; data: Record<string, unknown> }
  | { kind: 'submit'; data: Record<string, unknown> };

/** Tells the library, once, how Teams writes: Markdown of Teams' kind and a menu button of three dots. */
export const prepareCards = (speech: Speech): void => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cardMarkdown(text);
    result.didProcess = true;
  };
  AdaptiveCards.GlobalSettings.setTabIndexAtCardRoot = false;
  AdaptiveCards.Strings.defaults.overflowButtonText = () => '•••';
  AdaptiveCards.Strings.defaults.overflowButtonTooltip = () => speech.say(texts.card.more);
};

/** One Adaptive Card on the page. It is drawn anew only when its JSON changes, so that typed text stays. */
export class CardView {
  // A form of its own keeps the radio buttons of two equal cards apart, and its fieldset can be switched off.
  readonly element = make('form', { class: 'card', novalidate: true, tabindex: -1 });
  readonly #field = make('fieldset', { class: 'card-field' });
  readonly #speech: Speech;
  readonly #press: (press: CardPress) => void;
  #shown = '';

  constructor(speech: Speech, press: (press: CardPress) => void) {
    this.#speech = speech;
    this.#press = press;
    this.element.append(this.#field);
    this.element.addEventListener('submit', event => event.preventDefault());
  }

  /** @returns whether the card had to be drawn anew. */
  show(json: Record<string, unknown>): boolean {
    const next = JSON.stringify(json);
    if (next === this.#shown) return false;
    this.#shown = next;
    this.#field.replaceChildren(this.#draw(json));
    return true;
  }

  /** While a click is on its way nothing else can be pressed. */
  set busy(busy: boolean) {
    this.#field.disabled = busy;
    this.element.classList.toggle('busy', busy);
    this.element.setAttribute('aria-busy', String(busy));
  }

  #draw({ lang, ...json }: Record<string, unknown>): HTMLElement {
    // The library's check of `lang` refuses every other card that has one, so the language is said around it.
    if (typeof lang === 'string') this.element.lang = lang;
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
    card.onExecuteAction = action => this.#onAction(action);
    card.onDisplayOverflowActionMenu = (actions, target) => this.#overflow(actions, target);
    try {
      card.parse(json);
      const drawn = card.render();
      if (drawn) {
        giveRoles(drawn);
        return drawn;
      }
    } catch (error) {
      console.error('card cannot be drawn', error);
    }
    return make('p', { class: 'card-unreadable' }, this.#speech.say(texts.card.unreadable));
  }

  #onAction(action: CardAction): void {
    if (action instanceof AdaptiveCards.ExecuteAction) {
      const { verb, title = '', data } = action;
      this.#press({ kind: 'click', verb, title, data: record(data) });
    } else if (action instanceof AdaptiveCards.SubmitAction) {
      this.#press({ kind: 'submit', data: record(action.data) });
    } else if (action instanceof AdaptiveCards.OpenUrlAction) {
      if (action.url && /^(https?|mailto|tel):/i.test(action.url))
        window.open(action.url, '_blank', 'noopener');
    }
  }

  #overflow(actions: readonly CardAction[], target?: HTMLElement): boolean {
    if (!target) return false;
    const items = actions.map(action => ({
      label: action.title ?? '',
      disabled: !action.isEnabled,
      choose: () => action.execute(),
    }));
    openMenu(target, this.#speech.say(texts.card.more), items);
    return true;
  }
}

/** String data is dropped, as Teams does. */
const record = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? { ...data } : {};

/** The library leaves a set of radio buttons or boxes without a role; with one, its label is read as the question. */
const giveRoles = (drawn: HTMLElement): void => {
  for (const set of drawn.querySelectorAll('.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect')) {
    set.setAttribute('role', 'group');
    const label = drawn.querySelector(`label[for="${CSS.escape(set.id)}"]`);
    if (label) set.setAttribute('aria-labelledby', label.id);
  }
};
