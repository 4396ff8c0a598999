import { make } from '../../stage/page/make.ts';
import type { Speech } from '../../stage/page/speech.ts';
import type { Exhibits } from '../contract.ts';
import { texts } from './texts.ts';

/** The names of all cards, each a way to the card itself. */
export const contents = (speech: Speech, exhibits: Exhibits): HTMLElement => {
  const nav = make('nav', { class: 'contents' });
  speech.label(nav, texts.contents);
  nav.removeAttribute('title');
  const groups = [...new Set(exhibits.map(({ group }) => group))];
  for (const group of groups) {
    const title = make('p', { class: 'contents-group' });
    speech.text(title, texts.groups[group]);
    const list = make('ul', {});
    for (const { id, name } of exhibits.filter(exhibit => exhibit.group === group)) {
      const link = make('a', { href: `#${id}` });
      speech.text(link, name);
      list.append(make('li', {}, link));
    }
    nav.append(make('div', { 'data-group': group }, title, list));
  }
  return nav;
};
