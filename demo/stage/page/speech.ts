import type { Language } from '../contract.ts';

/** One text of the page in both languages, side by side. */
export type Words = Readonly<Record<Language, string>>;

/** A text that is the same in both languages: a name, a number. */
export const asIs = (text: string): Words => ({ nl: text, en: text });

/** The language that the page speaks now, and everything that must be said again when it changes. */
export class Speech {
  #language: Language = 'nl';
  readonly #spoken: (() => void)[] = [];

  get language(): Language {
    return this.#language;
  }

  /** @returns the text in the language of this moment. */
  say(words: Words): string {
    return words[this.#language];
  }

  /** Says something now, and again in every language chosen later. For parts that stay as long as the page does. */
  always(speak: () => void): void {
    this.#spoken.push(speak);
    speak();
  }

  /** Keeps an element's text in the page's language. */
  text(element: Element, words: Words): void {
    this.always(() => {
      element.textContent = this.say(words);
    });
  }

  /** Keeps what a screen reader says of an element, and its tooltip, in the page's language. */
  label(element: HTMLElement, words: Words): void {
    this.always(() => {
      element.setAttribute('aria-label', this.say(words));
      element.title = this.say(words);
    });
  }

  switchTo(language: Language): void {
    if (language === this.#language) return;
    this.#language = language;
    for (const speak of this.#spoken) speak();
  }
}
