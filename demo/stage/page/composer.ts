import { icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import type { Speech, Words } from './speech.ts';
import { texts } from './texts.ts';

/** Where a message is typed. Enter sends it, Shift+Enter starts a new line. */
export class Composer {
  readonly element = make('form', { class: 'composer' });
  readonly #field = make('textarea', { class: 'composer-field', rows: 1 });
  readonly #send: HTMLButtonElement;
  readonly #say: (text: string) => Promise<boolean>;

  /**
   * @param prompt what the empty field says.
   * @param say resolves to whether the message arrived; if not, the typed text comes back.
   * @param search opens the app's search, where there is one. What was typed stays where it is.
   */
  constructor(
    speech: Speech,
    prompt: () => Words,
    say: (text: string) => Promise<boolean>,
    search?: () => void,
  ) {
    this.#say = say;
    this.#send = make('button', { type: 'submit', class: 'composer-send' }, icon('send'));
    speech.label(this.#send, texts.composer.send);
    this.element.append(this.#field, ...(search ? [searchButton(speech, search)] : []), this.#send);
    this.element.addEventListener('submit', event => {
      event.preventDefault();
      void this.#sendTyped();
    });
    this.#field.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void this.#sendTyped();
    });
    this.prompt(speech.say(prompt()));
  }

  prompt(text: string): void {
    this.#field.placeholder = text;
    this.#field.setAttribute('aria-label', text);
  }

  /** What was typed and not yet sent. */
  get draft(): string {
    return this.#field.value;
  }

  set draft(text: string) {
    this.#field.value = text;
  }

  focus(): void {
    this.#field.focus();
  }

  async #sendTyped(): Promise<void> {
    const typed = this.draft;
    if (typed.trim() === '') return;
    this.draft = '';
    if (!(await this.#say(typed.trim())) && this.draft === '') this.draft = typed;
  }
}

/** Where Teams has the apps that can be searched in. */
const searchButton = (speech: Speech, search: () => void): HTMLButtonElement => {
  const opens = makeButton({ class: 'composer-send' }, search, icon('search'));
  speech.label(opens, texts.composer.search);
  return opens;
};

/** The commands that a chat with the bot begins with, one press each. */
export const suggestions = (speech: Speech, say: (text: string) => void): HTMLElement => {
  const row = make('div', { class: 'suggestions', role: 'group' });
  speech.always(() => row.setAttribute('aria-label', speech.say(texts.composer.suggestions)));
  for (const command of texts.composer.commands) {
    const chip = makeButton({ class: 'chip' }, () => say(speech.say(command)));
    speech.text(chip, command);
    row.append(chip);
  }
  return row;
};
