import type { StageMessage } from '../contract.ts';
import { avatar } from './avatar.ts';
import { make } from './make.ts';
import { MessageBody, type Shown } from './message-body.ts';
import { fullMoment, timeOfDay } from './moments.ts';
import type { Scene } from './scene.ts';
import { texts } from './texts.ts';

/** How a message stands: a bubble in a chat, the head of a post in a channel, or a reply under it. */
export type Stance = 'bubble' | 'post' | 'reply';

/** One message: who, when, what. */
export class MessageView {
  readonly element: HTMLElement;
  readonly #name = make('span', { class: 'from' });
  readonly #time = make('time');
  readonly #edited = make('span', { class: 'edited' });
  readonly #body: MessageBody;
  readonly #scene: Scene;
  readonly #stance: Stance;
  #changedBefore = false;

  constructor(scene: Scene, viewer: string, stance: Stance, message: StageMessage) {
    this.#scene = scene;
    this.#stance = stance;
    this.#body = new MessageBody(scene, viewer, message.id);
    const mine = message.from === viewer && stance === 'bubble';
    this.element = make(
      'article',
      { class: `message ${stance} ${mine ? 'mine' : 'theirs'}`, 'data-message': message.id },
      avatar(message.from, scene.nameOf(message.from)),
      make(
        'div',
        { class: 'said' },
        make('header', { class: 'head' }, this.#name, this.#time, this.#edited),
        this.#body.element,
      ),
    );
  }

  show(message: StageMessage, follows = false): Shown {
    const { speech } = this.#scene;
    this.#name.textContent = this.#scene.nameOf(message.from);
    this.#time.textContent = timeOfDay(message.at, speech.language);
    this.#time.dateTime = message.at;
    this.#time.title = fullMoment(message.at, speech.language);
    this.#edited.textContent = message.edited ? speech.say(texts.message.edited) : '';
    this.element.classList.toggle('follows', follows);
    this.element.classList.toggle('with-card', Boolean(message.card || message.file) && !message.deleted);
    this.element.setAttribute('aria-label', this.#name.textContent);
    const shown = this.#body.show(message, this.#stance !== 'bubble');
    // The button that was pressed has gone; the keyboard goes on from the answer.
    if (shown.answer) shown.answer.focus({ preventScroll: true });
    else if (shown.redrawn && this.#changedBefore) this.#flash();
    this.#changedBefore = true;
    return shown;
  }

  /** Somebody else changed this card: catch the eye for a moment. */
  #flash(): void {
    this.element.classList.remove('changed');
    void this.element.offsetWidth; // starts the animation anew
    this.element.classList.add('changed');
  }
}
