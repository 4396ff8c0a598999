import { icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

/** Starts over, after asking whether that is meant. */
export const resetControl = (speech: Speech, reset: () => Promise<void>): HTMLElement => {
  const title = make('h2', { id: 'reset-title' });
  const warning = make('p');
  const cancel = makeButton({ class: 'button', autofocus: true }, () => dialog.close());
  const sure = makeButton({ class: 'button danger' }, async () => {
    sure.disabled = true;
    await reset();
    sure.disabled = false;
    dialog.close();
  });
  const buttons = make('div', { class: 'dialog-buttons' }, cancel, sure);
  const dialog = make('dialog', { class: 'dialog', 'aria-labelledby': title.id }, title, warning, buttons);
  const name = make('span', { class: 'tool-name' });
  const open = makeButton({ class: 'tool' }, () => dialog.showModal(), icon('restart'), name);
  speech.text(name, texts.reset.button);
  speech.always(() => {
    open.title = speech.say(texts.reset.button);
  });
  speech.text(title, texts.reset.title);
  speech.text(warning, texts.reset.warning);
  speech.text(cancel, texts.reset.cancel);
  speech.text(sure, texts.reset.sure);
  return make('div', { class: 'reset' }, open, dialog);
};
