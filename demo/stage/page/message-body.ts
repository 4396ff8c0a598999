import type { StageAct, StageMessage } from '../contract.ts';
import { type CardPress, CardView } from './card-view.ts';
import { fileView } from './file-view.ts';
import { icon } from './icons.ts';
import { make } from './make.ts';
import { messageMarkdown } from './markdown.ts';
import { OutcomeLine } from './outcome-line.ts';
import type { Scene } from './scene.ts';
import { texts } from './texts.ts';

/** What came of showing a message again. */
export interface Shown {
  /** Its card was drawn anew. */
  redrawn: boolean;
  /** The card, where it was drawn anew because this viewer had just pressed something on it. */
  answer: HTMLElement | undefined;
}

/** Sent up from a card when the answer to a press was the same card once more: its beginning says why. */
export const sameAgain = 'same-again';

/** What stands in a message, apart from who said it and when: text, card, file, and the line under the card. */
export class MessageBody {
  readonly element = make('div', { class: 'body' });
  readonly #text = make('div', { class: 'text' });
  readonly #tag = make('p', { class: 'only-you' });
  readonly #file = make('div');
  readonly #outcome = new OutcomeLine();
  readonly #scene: Scene;
  readonly #viewer: string;
  readonly #id: string;
  #card: CardView | undefined;
  #pressed = false;
  #redrawnSincePress = false;
  #written = '';

  constructor(scene: Scene, viewer: string, id: string) {
    this.#scene = scene;
    this.#viewer = viewer;
    this.#id = id;
  }

  /** @param inChannel only there can others see another card than this viewer does. */
  show(message: StageMessage, inChannel: boolean): Shown {
    const { speech } = this.#scene;
    if (message.deleted) {
      this.element.replaceChildren(make('p', { class: 'deleted' }, speech.say(texts.message.deleted)));
      this.#card = undefined;
      return { redrawn: false, answer: undefined };
    }
    const redrawn = this.#showCard(message);
    this.#redrawnSincePress ||= redrawn;
    this.#showText(message);
    const tagged = inChannel && message.onlyForYou === true;
    if (tagged) this.#tag.replaceChildren(icon('eye'), speech.say(texts.message.onlyYou));
    const parts = [
      message.text ? this.#text : undefined,
      tagged ? this.#tag : undefined,
      this.#card?.element,
      message.file ? this.#file : undefined,
      this.#outcome.element,
    ];
    this.#arrange(parts.filter(part => part !== undefined));
    return { redrawn, answer: redrawn && this.#pressed ? this.#card?.element : undefined };
  }

  /** Touches only what stands elsewhere now: a field that moves in the page loses its focus. */
  #arrange(parts: readonly HTMLElement[]): void {
    for (const child of [...this.element.children]) {
      if (!parts.some(part => part === child)) child.remove();
    }
    parts.forEach((part, index) => {
      const here = this.element.children[index] ?? null;
      if (here !== part) this.element.insertBefore(part, here);
    });
  }

  #showText(message: StageMessage): void {
    const written = JSON.stringify([this.#scene.speech.language, message.text, message.file]);
    if (written === this.#written) return;
    this.#written = written;
    if (message.from === 'bot') this.#text.innerHTML = messageMarkdown(message.text ?? '');
    else this.#text.textContent = message.text ?? '';
    if (!message.file) return;
    const answer = (given: 'accept' | 'decline') =>
      void this.#perform({ do: 'file', as: this.#viewer, message: this.#id, answer: given });
    this.#file.replaceChildren(fileView(this.#scene.speech, message.file, answer));
  }

  #showCard(message: StageMessage): boolean {
    if (!message.card) {
      this.#card = undefined;
      return false;
    }
    this.#card ??= new CardView(this.#scene.speech, press => void this.#onPress(press));
    return this.#card.show(message.card);
  }

  async #onPress(press: CardPress): Promise<void> {
    const who = { as: this.#viewer, message: this.#id };
    await this.#perform(
      press.kind === 'click'
        ? { do: 'click', ...who, verb: press.verb, title: press.title, data: press.data }
        : { do: 'submit', ...who, data: press.data },
    );
  }

  async #perform(act: StageAct): Promise<void> {
    if (this.#pressed) return;
    const card = this.#card;
    const hadFocus = document.activeElement;
    this.#outcome.show(undefined);
    this.#pressed = true;
    this.#redrawnSincePress = false;
    if (card) card.busy = true;
    const outcome = await this.#scene.act(act);
    if (card) card.busy = false;
    this.#pressed = false;
    this.#outcome.show(outcome);
    // A button that was switched off for a moment has lost the focus.
    if (document.activeElement === document.body && hadFocus instanceof HTMLElement && hadFocus.isConnected) {
      hadFocus.focus({ preventScroll: true });
    }
    if (outcome.ok && !outcome.toast && !this.#redrawnSincePress) {
      card?.element.dispatchEvent(new CustomEvent(sameAgain, { bubbles: true }));
    }
  }
}
