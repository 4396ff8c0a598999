import type { Language } from '../contract.ts';
import { Choice } from './choice.ts';
import { make } from './make.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

/** Dutch or English: for the page and for what the bot says from now on. */
export const languageSwitch = (speech: Speech, choose: (language: Language) => void): HTMLElement => {
  const options = (['nl', 'en'] as const).map(value => ({
    value,
    label: texts.language[value],
    face: make('span', { 'aria-hidden': 'true' }, value.toUpperCase()),
  }));
  const choice = new Choice<Language>(speech, texts.language.legend, options, choose);
  speech.always(() => {
    choice.select(speech.language);
    document.documentElement.lang = speech.language;
  });
  return choice.element;
};
