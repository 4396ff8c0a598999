import { type CardPress, CardView } from '../../stage/page/card-view.ts';
import { make } from '../../stage/page/make.ts';
import type { Speech } from '../../stage/page/speech.ts';
import type { Exhibit } from '../contract.ts';
import { texts } from './texts.ts';

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/** What a press would have sent, on one line. */
const asked = (press: CardPress): string => {
  const { action, ...rest } = Object.fromEntries(
    Object.entries(press.data).filter(([, value]) => value !== ''),
  );
  const data = Object.entries(rest).map(([key, value]) => `${key}=${String(value)}`);
  return [String(action), ...data].join(' · ');
};

const frame = (speech: Speech, exhibit: Exhibit, language: 'nl' | 'en'): HTMLElement => {
  const outcome = make('p', { class: 'asked', role: 'status' });
  const view = new CardView(speech, press => {
    outcome.textContent = speech.say(texts.asks(asked(press)));
  });
  // The library's check of `lang` refuses every other card that has one, so the language is said around it.
  const { lang: _, ...card } = exhibit.cards[language];
  view.show(card);
  const label = `${exhibit.name[language]}, ${language.toUpperCase()}`;
  view.element.setAttribute('aria-label', label);
  return make('div', { class: 'frame', lang: language }, view.element, outcome);
};

/** A card on the wall: its name, what it weighs, what a locked phone says, and itself in both languages. */
export const exhibitView = (speech: Speech, exhibit: Exhibit): HTMLElement => {
  const { id, group, name, bytes, summary } = exhibit;
  const heading = make('h2', {});
  speech.text(heading, name);
  const weight = make('p', { class: 'weight' });
  speech.text(weight, texts.weight(kilobytes(bytes.nl), kilobytes(bytes.en)));
  const label = make('span', {});
  speech.text(label, texts.lockScreen);
  const said = summary && make('p', { class: 'lock-screen' }, label, ' ');
  if (summary)
    for (const language of ['nl', 'en'] as const)
      said?.append(make('q', { lang: language, class: `only-${language}` }, summary[language]));
  return make(
    'section',
    { class: 'exhibit', id, 'data-group': group, tabindex: -1 },
    make('div', { class: 'about' }, heading, weight),
    said,
    make('div', { class: 'pair' }, frame(speech, exhibit, 'nl'), frame(speech, exhibit, 'en')),
  );
};
