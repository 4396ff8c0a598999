import type { StageMessage, StageView } from '../contract.ts';
import { make } from './make.ts';
import type { Scene } from './scene.ts';
import { texts } from './texts.ts';

/** Tells a screen reader what came in, in one short line, without reading out whole cards. */
export class Announcer {
  readonly element = make('div', { class: 'hidden-text', 'aria-live': 'polite' });
  readonly #scene: Scene;
  readonly #told = new Set<string>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  say(text: string): void {
    this.element.textContent = text;
  }

  /** @param before the same person's view of a moment ago; at the first view there is nothing to tell. */
  tell(before: StageView | undefined, view: StageView): void {
    const old = new Set(before?.messages.map(message => message.id));
    const fresh = view.messages.filter(message => !old.has(message.id) && !this.#told.has(message.id));
    for (const message of fresh) this.#told.add(message.id);
    if (!before) return;
    const lines = fresh
      .filter(message => message.from !== view.person)
      .map(message => this.#line(message, view));
    if (lines.length > 0) this.say(lines.join(' '));
  }

  #line(message: StageMessage, view: StageView): string {
    const { speech } = this.#scene;
    const place = view.conversations.find(conversation => conversation.id === message.conversation);
    const what = message.summary ?? message.text ?? speech.say(texts.message.aCard);
    return speech.say(texts.message.from(this.#scene.nameOf(message.from), place?.name ?? '', what));
  }
}
