import { make } from './make.ts';
import type { Speech, Words } from './speech.ts';

export interface Option<Value extends string> {
  value: Value;
  label: Words;
  face: Node;
}

/** A row of which one is chosen: radio buttons that look like one switch. */
export class Choice<Value extends string> {
  readonly element = make('fieldset', { class: 'choice' });
  readonly #inputs = new Map<Value, HTMLInputElement>();

  constructor(
    speech: Speech,
    legend: Words,
    options: readonly Option<Value>[],
    choose: (value: Value) => void,
  ) {
    const title = make('legend', { class: 'hidden-text' });
    speech.text(title, legend);
    this.element.append(title);
    const name = `choice-${legend.en}`;
    for (const option of options) {
      const input = make('input', { type: 'radio', name, value: option.value });
      speech.always(() => input.setAttribute('aria-label', speech.say(option.label)));
      input.addEventListener('change', () => choose(option.value));
      const label = make('label', {}, input, option.face);
      speech.always(() => {
        label.title = speech.say(option.label);
      });
      this.#inputs.set(option.value, input);
      this.element.append(label);
    }
  }

  select(value: Value): void {
    const input = this.#inputs.get(value);
    if (input) input.checked = true;
  }
}
