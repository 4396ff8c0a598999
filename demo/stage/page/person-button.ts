import type { StagePerson } from '../contract.ts';
import { avatar } from './avatar.ts';
import { hiddenText } from './hidden-text.ts';
import { icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import { type MenuItem, openMenu } from './menu.ts';
import type { Speech } from './speech.ts';
import { texts } from './texts.ts';

/** The people of the stage, and who of them has got a message that nobody here has seen. */
export interface Cast {
  people(): readonly StagePerson[];
  hasNews(person: string): boolean;
}

/** A person as a line: picture, name, and what he or she does. */
const portrait = (speech: Speech, person: StagePerson, news = false): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  fragment.append(
    avatar(person.key, person.name),
    make(
      'span',
      { class: 'portrait' },
      make('span', { class: 'portrait-name' }, person.name),
      make('span', { class: 'portrait-part' }, speech.say(person.part)),
    ),
  );
  if (news) fragment.append(make('span', { class: 'news-dot' }, hiddenText(speech.say(texts.person.news))));
  return fragment;
};

/** The head of a window: whose Teams this is. Pressing it swaps in somebody else. */
export class PersonButton {
  readonly element: HTMLButtonElement;
  readonly #speech: Speech;

  constructor(speech: Speech, cast: Cast, pick: (person: string) => void) {
    this.#speech = speech;
    const attributes = { class: 'person', 'aria-haspopup': 'menu', 'aria-expanded': 'false' };
    this.element = makeButton(attributes, () => {
      const items = cast.people().map(
        (person): MenuItem => ({
          label: portrait(speech, person, cast.hasNews(person.key)),
          chosen: person.key === this.element.dataset.person,
          choose: () => pick(person.key),
        }),
      );
      openMenu(this.element, speech.say(texts.stage.people), items);
    });
  }

  show(person: StagePerson): void {
    this.element.dataset.person = person.key;
    const what = hiddenText(this.#speech.say(texts.person.pick));
    this.element.replaceChildren(portrait(this.#speech, person), what, icon('chevron'));
  }
}
