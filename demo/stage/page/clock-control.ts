import type { StageWorld } from '../contract.ts';
import { icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import { clockFace } from './moments.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

const tick = 5_000;

const jumps = [
  { minutes: 10, label: texts.clock.minutes10 },
  { minutes: 30, label: texts.clock.minutes30 },
  { minutes: 60, label: texts.clock.hour },
  { minutes: 24 * 60, label: texts.clock.day },
  { minutes: 7 * 24 * 60, label: texts.clock.week },
] as const;

/** The stage's clock. It runs by itself, and jumps ahead so that a deadline of days can be lived through at once. */
export class ClockControl {
  readonly element = make('div', { class: 'clock', role: 'group' });
  readonly #face = make('time', { class: 'clock-face' });
  readonly #speech: Speech;
  #now = new Date().toISOString();
  #asOf = performance.now();

  /** @param jump resolves when the stage has arrived at the new time. */
  constructor(speech: Speech, jump: (minutes: number) => Promise<void>) {
    this.#speech = speech;
    speech.always(() => this.element.setAttribute('aria-label', speech.say(texts.clock.legend)));
    const buttons = jumps.map(({ minutes, label }) => {
      const button = makeButton({ class: 'jump' }, async () => {
        this.element.classList.add('busy');
        await jump(minutes);
        this.element.classList.remove('busy');
      });
      speech.text(button, label);
      return button;
    });
    const row = make('div', { class: 'jumps', role: 'group' }, ...buttons);
    speech.always(() => row.setAttribute('aria-label', speech.say(texts.clock.jump)));
    this.element.append(make('span', { class: 'clock-now' }, icon('clock'), this.#face), row);
    speech.always(() => this.#draw());
    setInterval(() => this.#draw(), tick);
  }

  show(now: StageWorld['now']): void {
    this.#now = now;
    this.#asOf = performance.now();
    this.#draw();
  }

  #draw(): void {
    const now = new Date(new Date(this.#now).getTime() + performance.now() - this.#asOf).toISOString();
    this.#face.dateTime = now;
    this.#face.textContent = clockFace(now, this.#speech.language);
  }
}
