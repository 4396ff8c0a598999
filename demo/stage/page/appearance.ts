import { Choice } from './choice.ts';
import { type IconName, icon } from './icons.ts';
import { remember, remembered } from './preferences.ts';
import type { Speech, Words } from './speech.ts';
import { texts } from './texts.ts';

/** A choice about looks: written on the page's root, where the style sheets read it, and remembered. */
const looks = <Value extends string>(
  speech: Speech,
  name: 'theme' | 'width',
  legend: Words,
  options: readonly { value: Value; label: Words; drawing: IconName }[],
  standard: Value,
  changed: () => void,
): HTMLElement => {
  const root = document.documentElement;
  const faces = options.map(({ value, label, drawing }) => ({ value, label, face: icon(drawing) }));
  const choice = new Choice<Value>(speech, legend, faces, value => {
    root.dataset[name] = value;
    remember(name, value);
    changed();
  });
  const before = options.find(option => option.value === remembered(name));
  const first = before?.value ?? standard;
  root.dataset[name] = first;
  choice.select(first);
  return choice.element;
};

/** Light, dark or high contrast, as in Teams. */
export const themeSwitch = (speech: Speech): HTMLElement =>
  looks(
    speech,
    'theme',
    texts.theme.legend,
    [
      { value: 'light', label: texts.theme.light, drawing: 'sun' },
      { value: 'dark', label: texts.theme.dark, drawing: 'moon' },
      { value: 'contrast', label: texts.theme.contrast, drawing: 'contrast' },
    ],
    'light',
    () => undefined,
  );

/** Windows as wide as the screen allows, or as narrow as a phone. */
export const widthSwitch = (speech: Speech, changed: () => void): HTMLElement =>
  looks(
    speech,
    'width',
    texts.width.legend,
    [
      { value: 'desktop', label: texts.width.desktop, drawing: 'desktop' },
      { value: 'phone', label: texts.width.phone, drawing: 'phone' },
    ],
    'desktop',
    changed,
  );
