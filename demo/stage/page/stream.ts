import type { StageConversation, StageMessage } from '../contract.ts';
import { ChannelPost } from './channel-post.ts';
import { emptyStream } from './empty-stream.ts';
import { make } from './make.ts';
import { type Shown, sameAgain } from './message-body.ts';
import { MessageView } from './message-view.ts';
import { dayKey, dayName } from './moments.ts';
import type { Scene } from './scene.ts';
import { Scroll } from './scroll.ts';

/** Messages of one person within so many minutes stand together under one name. */
const together = 5 * 60_000;

/** The messages of one conversation as one person sees them. Keeps what is typed, the focus and the scroll. */
export class Stream {
  readonly element = make('div', { class: 'stream', role: 'log', 'aria-live': 'off', tabindex: 0 });
  readonly #list = make('div', { class: 'stream-list' });
  readonly #views = new Map<string, MessageView | ChannelPost>();
  readonly #days = new Map<string, HTMLElement>();
  readonly #scroll: Scroll;
  readonly #scene: Scene;
  readonly #viewer: string;
  readonly #conversation: StageConversation;
  #known = new Set<string>();

  constructor(
    scene: Scene,
    viewer: string,
    conversation: StageConversation,
    onNewer: (newer: boolean) => void,
  ) {
    this.#scene = scene;
    this.#viewer = viewer;
    this.#conversation = conversation;
    this.element.append(this.#list);
    this.#scroll = new Scroll(this.element, onNewer);
    this.element.addEventListener(sameAgain, event => {
      if (event.target instanceof HTMLElement) this.#scroll.bringIntoView(event.target);
    });
  }

  /** @param messages of this conversation alone, oldest first. */
  show(messages: readonly StageMessage[]): void {
    const { speech } = this.#scene;
    this.element.setAttribute('aria-label', this.#conversation.name);
    this.element.classList.toggle('channel', this.#conversation.kind === 'channel');
    const wasAtEnd = this.#scroll.atEnd;
    const order: HTMLElement[] = [];
    let answer: HTMLElement | undefined;
    let redrawn = false;
    let before: StageMessage | undefined;
    for (const message of messages.filter(each => each.thread === undefined)) {
      if (!before || dayKey(before.at) !== dayKey(message.at)) order.push(this.#day(message.at));
      const [element, shown] = this.#showMessage(message, messages, before);
      order.push(element);
      answer ??= shown.answer;
      redrawn ||= shown.redrawn;
      before = message;
    }
    this.#arrange(order.length > 0 ? order : [emptyStream(speech, this.#conversation, this.#scene.botName)]);
    const fresh = this.#freshOf(messages);
    const mine = fresh.some(message => message.from === this.#viewer);
    if (answer) this.#scroll.bringIntoView(answer);
    else if (mine || (wasAtEnd && (redrawn || fresh.length > 0))) this.#scroll.toEnd();
    else if (fresh.length > 0) this.#scroll.tellNewer();
  }

  /** The stream stands on the page again. */
  shown(): void {
    this.#scroll.restore();
  }

  toEnd(): void {
    this.#scroll.toEnd();
  }

  #showMessage(
    message: StageMessage,
    all: readonly StageMessage[],
    before: StageMessage | undefined,
  ): [HTMLElement, Shown] {
    let view = this.#views.get(message.id);
    if (!view) {
      view =
        this.#conversation.kind === 'channel'
          ? new ChannelPost(this.#scene, this.#viewer, message)
          : new MessageView(this.#scene, this.#viewer, 'bubble', message);
      this.#views.set(message.id, view);
    }
    const shown =
      view instanceof ChannelPost
        ? view.show(
            message,
            all.filter(each => each.thread === message.id),
          )
        : view.show(message, follows(before, message));
    return [view.element, shown];
  }

  #day(at: string): HTMLElement {
    const key = dayKey(at);
    const line = this.#days.get(key) ?? make('div', { class: 'day' }, make('span'));
    this.#days.set(key, line);
    const [name] = line.children;
    if (name) name.textContent = dayName(at, this.#scene.now(), this.#scene.speech);
    return line;
  }

  #arrange(order: readonly HTMLElement[]): void {
    const wanted = new Set<Element>(order);
    for (const child of [...this.#list.children]) if (!wanted.has(child)) child.remove();
    order.forEach((element, index) => {
      const here = this.#list.children[index] ?? null;
      if (here !== element) this.#list.insertBefore(element, here);
    });
  }

  /** What was not among the messages of the last time. */
  #freshOf(messages: readonly StageMessage[]): StageMessage[] {
    const fresh = messages.filter(message => !this.#known.has(message.id));
    this.#known = new Set(messages.map(message => message.id));
    return fresh;
  }
}

const follows = (before: StageMessage | undefined, message: StageMessage): boolean =>
  before?.from === message.from && new Date(message.at).getTime() - new Date(before.at).getTime() < together;
