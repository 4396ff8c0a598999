import type { StageMessage } from '../contract.ts';
import { Composer } from './composer.ts';
import { icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import type { Shown } from './message-body.ts';
import { MessageView } from './message-view.ts';
import type { Scene } from './scene.ts';
import { texts } from './texts.ts';

/** So many of the newest replies stay in sight while a thread is folded. */
const inSight = 2;

/** A post in a channel with the replies under it. */
export class ChannelPost {
  readonly element = make('section', { class: 'thread' });
  readonly #root: MessageView;
  readonly #replies = new Map<string, MessageView>();
  readonly #list = make('div', { class: 'replies' });
  readonly #fold: HTMLButtonElement;
  readonly #answer: HTMLButtonElement;
  readonly #composer: Composer;
  readonly #scene: Scene;
  readonly #viewer: string;
  #unfolded = false;

  constructor(scene: Scene, viewer: string, root: StageMessage) {
    this.#scene = scene;
    this.#viewer = viewer;
    this.#root = new MessageView(scene, viewer, 'post', root);
    this.#fold = makeButton({ class: 'fold' }, () => {
      this.#unfolded = !this.#unfolded;
      this.#showFold();
    });
    this.#answer = makeButton({ class: 'answer' }, () => this.#openComposer());
    this.#composer = new Composer(
      scene.speech,
      () => texts.composer.reply,
      async text => {
        const { id: thread, conversation } = root;
        return (await scene.act({ do: 'say', as: viewer, conversation, thread, text })).ok;
      },
    );
    this.#composer.element.hidden = true;
    this.element.append(this.#root.element, this.#fold, this.#list, this.#answer, this.#composer.element);
  }

  show(root: StageMessage, replies: readonly StageMessage[]): Shown {
    const { speech } = this.#scene;
    this.#answer.replaceChildren(icon('reply'), speech.say(texts.message.reply));
    this.#composer.prompt(speech.say(texts.composer.reply));
    const shown = [this.#root.show(root), ...replies.map(reply => this.#showReply(reply))];
    this.#showFold();
    return {
      redrawn: shown.some(each => each.redrawn),
      answer: shown.find(each => each.answer)?.answer,
    };
  }

  #showReply(reply: StageMessage): Shown {
    let view = this.#replies.get(reply.id);
    if (!view) {
      view = new MessageView(this.#scene, this.#viewer, 'reply', reply);
      this.#replies.set(reply.id, view);
      this.#list.append(view.element);
    }
    return view.show(reply);
  }

  #showFold(): void {
    const { speech } = this.#scene;
    const views = [...this.#replies.values()];
    const foldable = views.length > inSight + 1;
    const folded = foldable && !this.#unfolded;
    views.forEach((view, index) => {
      view.element.hidden = folded && index < views.length - inSight;
    });
    const count = folded ? texts.message.allReplies(views.length) : texts.message.replies(views.length);
    this.#fold.hidden = views.length === 0;
    this.#fold.disabled = !foldable;
    this.#fold.textContent = speech.say(foldable && !folded ? texts.message.fewerReplies : count);
    if (foldable) this.#fold.setAttribute('aria-expanded', String(!folded));
  }

  #openComposer(): void {
    this.#composer.element.hidden = !this.#composer.element.hidden;
    if (!this.#composer.element.hidden) this.#composer.focus();
  }
}
