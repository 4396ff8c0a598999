import { themeSwitch, widthSwitch } from '../../stage/page/appearance.ts';
import { prepareCards } from '../../stage/page/card-view.ts';
import { logo } from '../../stage/page/logo.ts';
import { make } from '../../stage/page/make.ts';
import { Speech } from '../../stage/page/speech.ts';
import type { Exhibits } from '../contract.ts';
import { contents } from './contents.ts';
import { exhibitView } from './exhibit-view.ts';
import { groupFilter, languageFilter } from './filters.ts';
import { texts } from './texts.ts';

const fetchExhibits = async (): Promise<Exhibits> => {
  const response = await fetch('/exhibits');
  if (!response.ok) throw new Error(`the gallery answered ${response.status}`);
  return response.json();
};

const bar = (speech: Speech, exhibits: Exhibits, wall: HTMLElement): HTMLElement => {
  const title = make('h1', { class: 'brand-name' });
  speech.text(title, texts.title);
  const count = make('span', { class: 'card-count', role: 'status' });
  let shown = exhibits.length;
  const sayCount = () => {
    count.textContent = speech.say(texts.count(shown));
  };
  speech.always(sayCount);
  const groups = groupFilter(speech, [...new Set(exhibits.map(({ group }) => group))], chosen => {
    for (const part of wall.querySelectorAll<HTMLElement>('[data-group]'))
      part.hidden = chosen !== 'all' && part.dataset.group !== chosen;
    shown = exhibits.filter(({ group }) => chosen === 'all' || group === chosen).length;
    sayCount();
  });
  return make(
    'header',
    { class: 'gallery-bar' },
    make('div', { class: 'brand' }, logo(), title, count),
    languageFilter(speech),
    widthSwitch(speech, () => undefined),
    themeSwitch(speech),
    groups,
  );
};

const open = async (): Promise<void> => {
  const speech = new Speech();
  prepareCards(speech);
  const waiting = make('p', { class: 'waiting', role: 'status' }, speech.say(texts.hanging));
  document.body.replaceChildren(waiting);
  try {
    const exhibits = await fetchExhibits();
    const main = make('main', {}, ...exhibits.map(exhibit => exhibitView(speech, exhibit)));
    const wall = make('div', { class: 'wall' }, contents(speech, exhibits), main);
    document.body.replaceChildren(bar(speech, exhibits, wall), wall);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  } catch (error) {
    console.error(error);
    waiting.textContent = speech.say(texts.unreachable);
  }
};

void open();
