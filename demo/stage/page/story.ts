import type { StageWorld } from '../contract.ts';
import { icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import { wordsMarkdown } from './markdown.ts';
import { remember, remembered } from './preferences.ts';
import type { Speech, Words } from './speech.ts';
import { texts } from './texts.ts';

/** From this size on there is room for the story beside the windows, so it is open at first. */
const roomy = { width: 1100, height: 780 };

/** The steps, told with the first names of the people who open the stage. */
const stepsOf = (world: StageWorld): readonly Words[] => {
  const names = world.opening.map(
    ({ person }) => world.people.find(each => each.key === person)?.name ?? person,
  );
  const [employee = '', manager = '', responder = ''] = names.map(name => name.split(' ')[0] ?? name);
  const { report, decide, claim, wait, swap, badDay } = texts.story;
  return [report(employee), decide(manager), claim(employee, responder), wait, swap, badDay];
};

/** "Try this": a short story to play, which the newcomer ticks off himself. */
export class Story {
  readonly button: HTMLButtonElement;
  readonly element = make('section', { class: 'story', id: 'story' });
  readonly #progress = make('span', { class: 'count' });
  readonly #done: Set<number>;
  readonly #speech: Speech;
  readonly #length: number;

  constructor(speech: Speech, world: StageWorld) {
    this.#speech = speech;
    this.#done = new Set((remembered('story') ?? '').split(',').filter(Boolean).map(Number));
    const name = make('span', { class: 'tool-name' });
    speech.text(name, texts.story.button);
    const attributes = { class: 'tool', 'aria-controls': 'story' };
    this.button = makeButton(
      attributes,
      () => this.#choose(Boolean(this.element.hidden)),
      icon('story'),
      name,
      this.#progress,
    );
    const steps = stepsOf(world);
    this.#length = steps.length;
    const title = make('h2', { class: 'hidden-text' });
    speech.text(title, texts.story.title);
    const close = makeButton({ class: 'round' }, () => this.#choose(false), icon('close'));
    speech.label(close, texts.story.close);
    this.element.append(title, make('ol', {}, ...steps.map((step, index) => this.#step(step, index))), close);
    speech.always(() => this.#showProgress());
    const before = remembered('story.open');
    this.#open(before ? before === 'yes' : innerWidth >= roomy.width && innerHeight >= roomy.height);
  }

  /** The stage is empty again, and so is the list. */
  forget(): void {
    this.#done.clear();
    remember('story', '');
  }

  #step(step: Words, index: number): HTMLElement {
    const words = make('span');
    this.#speech.always(() => {
      words.innerHTML = wordsMarkdown(this.#speech.say(step));
    });
    const box = make('input', { type: 'checkbox' });
    box.checked = this.#done.has(index);
    box.addEventListener('change', () => {
      if (box.checked) this.#done.add(index);
      else this.#done.delete(index);
      remember('story', [...this.#done].join(','));
      this.#showProgress();
    });
    return make('li', {}, make('label', {}, box, words));
  }

  #showProgress(): void {
    this.#progress.textContent = this.#speech.say(texts.story.progress(this.#done.size, this.#length));
  }

  #open(open: boolean): void {
    this.element.hidden = !open;
    this.button.setAttribute('aria-expanded', String(open));
  }

  #choose(open: boolean): void {
    this.#open(open);
    remember('story.open', open ? 'yes' : 'no');
  }
}
