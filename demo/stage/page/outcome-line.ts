import type { StageOutcome } from '../contract.ts';
import { make } from './make.ts';

const toastStays = 12_000;

/** The line under a card that says what came of a click. Trouble stays until the next click, a toast fades. */
export class OutcomeLine {
  readonly element = make('div', { class: 'outcome', role: 'status' });
  #fading: ReturnType<typeof setTimeout> | undefined;

  show(outcome: StageOutcome | undefined): void {
    clearTimeout(this.#fading);
    const trouble = outcome?.trouble;
    this.element.textContent = trouble ?? outcome?.toast ?? '';
    this.element.classList.toggle('trouble', trouble !== undefined);
    if (!trouble && outcome?.toast) this.#fading = setTimeout(() => this.show(undefined), toastStays);
  }
}
