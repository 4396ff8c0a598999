import { Choice } from '../../stage/page/choice.ts';
import { make } from '../../stage/page/make.ts';
import type { Speech } from '../../stage/page/speech.ts';
import type { Group } from '../samples/sample.ts';
import { texts } from './texts.ts';

const languages = ['both', 'nl', 'en'] as const;
type Languages = (typeof languages)[number];

const faces: Readonly<Record<Languages, string>> = { both: 'NL + EN', nl: 'NL', en: 'EN' };

/** A filter stands in the page's address, so that a colleague can be sent to what one sees. */
const inAddress = (name: string): string | undefined =>
  new URLSearchParams(location.search).get(name) ?? undefined;

const toAddress = (name: string, value: string, standard: string): void => {
  const address = new URL(location.href);
  if (value === standard) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(undefined, '', address);
};

/** Both languages side by side, or one of them. The page itself speaks English only where nothing Dutch is left. */
export const languageFilter = (speech: Speech): HTMLElement => {
  const show = (value: Languages): void => {
    document.documentElement.dataset.languages = value;
    document.documentElement.lang = value === 'en' ? 'en' : 'nl';
    speech.switchTo(value === 'en' ? 'en' : 'nl');
    toAddress('language', value, 'both');
  };
  const options = languages.map(value => ({
    value,
    label: texts[value],
    face: make('span', { 'aria-hidden': 'true' }, faces[value]),
  }));
  const choice = new Choice<Languages>(speech, texts.language, options, show);
  const first = languages.find(value => value === inAddress('language')) ?? 'both';
  show(first);
  choice.select(first);
  return choice.element;
};

/** All cards, or those of one group. `changed` hears which. */
export const groupFilter = (
  speech: Speech,
  groups: readonly Group[],
  changed: (group: Group | 'all') => void,
): HTMLElement => {
  const values = ['all' as const, ...groups];
  const show = (value: Group | 'all'): void => {
    toAddress('group', value, 'all');
    changed(value);
  };
  const options = values.map(value => {
    const label = value === 'all' ? texts.all : texts.groups[value];
    const face = make('span', { 'aria-hidden': 'true' });
    speech.text(face, label);
    return { value, label, face };
  });
  const choice = new Choice<Group | 'all'>(speech, texts.group, options, show);
  const first = values.find(value => value === inAddress('group')) ?? 'all';
  show(first);
  choice.select(first);
  return choice.element;
};
