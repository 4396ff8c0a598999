import type { StageConversation, StageMessage } from '../contract.ts';
import { Composer, suggestions } from './composer.ts';
import { icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import { OutcomeLine } from './outcome-line.ts';
import type { Scene } from './scene.ts';
import { Stream } from './stream.ts';
import { texts } from './texts.ts';

/** One open conversation of one person: the stream, and below it what that person can say. */
export class ConversationPanel {
  readonly element = make('div', { class: 'conversation' });
  readonly #stream: Stream;
  readonly #composer: Composer;
  readonly #searched = new OutcomeLine();
  readonly #notice = make('p', { class: 'notice' });
  readonly #mention = make('p', { class: 'mentions' });
  readonly #scene: Scene;
  readonly #viewer: string;
  readonly #kind: StageConversation['kind'];

  constructor(scene: Scene, viewer: string, conversation: StageConversation) {
    this.#scene = scene;
    this.#viewer = viewer;
    this.#kind = conversation.kind;
    const newer = makeButton({ class: 'newer', hidden: true }, () => this.#stream.toEnd());
    scene.speech.always(() =>
      newer.replaceChildren(icon('down'), scene.speech.say(texts.conversation.newer)),
    );
    this.#stream = new Stream(scene, viewer, conversation, isNewer => {
      newer.hidden = !isNewer;
    });
    const say = (text: string) => this.#say(conversation.id, text);
    const search = () => void this.#search(conversation.id);
    this.#composer = new Composer(scene.speech, () => texts.composer[this.#kind], say, search);
    const below = this.#kind === 'chat' ? suggestions(scene.speech, text => void say(text)) : this.#mention;
    this.element.append(
      this.#notice,
      make('div', { class: 'stream-frame' }, this.#stream.element, newer),
      make('div', { class: 'say' }, this.#searched.element, below, this.#composer.element),
    );
  }

  show(conversation: StageConversation, messages: readonly StageMessage[]): void {
    const { speech, botName } = this.#scene;
    this.#notice.hidden = conversation.installed;
    this.#notice.textContent = speech.say(texts.conversation.notInstalled);
    this.#mention.textContent = speech.say(texts.composer.mentions(botName));
    this.#mention.title = speech.say(texts.composer.mentionsWhy);
    this.#composer.prompt(speech.say(texts.composer[this.#kind]));
    this.#stream.show(messages);
  }

  /** The panel stands on the page again. */
  shown(): void {
    this.#stream.shown();
  }

  /** What the search answers stands above the message box: nothing of it can get into the conversation. */
  async #search(conversation: string): Promise<void> {
    this.#searched.show(await this.#scene.act({ do: 'search', as: this.#viewer, conversation }));
  }

  async #say(conversation: string, text: string): Promise<boolean> {
    return (await this.#scene.act({ do: 'say', as: this.#viewer, conversation, text })).ok;
  }
}
