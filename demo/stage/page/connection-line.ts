import { make } from './make.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

const goodNewsStays = 3_000;

/** Says when the line to the stage breaks, and when it is back. */
export class ConnectionLine {
  readonly element = make('div', { class: 'connection', role: 'status' });
  readonly #speech: Speech;
  #broken = false;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** @returns whether the line has just come back. */
  show(connected: boolean): boolean {
    const back = connected && this.#broken;
    this.#broken = !connected;
    if (this.#broken) this.#say(this.#speech.say(texts.stage.lost), 'lost');
    else if (back) {
      this.#say(this.#speech.say(texts.stage.found), 'found');
      setTimeout(() => {
        if (!this.#broken) this.#say('', '');
      }, goodNewsStays);
    }
    return back;
  }

  #say(text: string, state: string): void {
    this.element.textContent = text;
    this.element.dataset.state = state;
  }
}
