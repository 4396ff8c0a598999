import type { StageConversation, StagePerson, StageView } from '../contract.ts';
import { ConversationPanel } from './conversation-panel.ts';
import { icon } from './icons.ts';
import { make, makeButton } from './make.ts';
import { openMenu } from './menu.ts';
import { type Cast, PersonButton } from './person-button.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';
import { TabStrip } from './tab-strip.ts';
import { texts } from './texts.ts';

/** One window on the stage: Teams, as one person sees it. */
export class Column {
  readonly element: HTMLElement;
  readonly #person: PersonButton;
  readonly #tabs: TabStrip;
  readonly #panel: HTMLElement;
  readonly #scene: Scene;
  readonly #seen: Seen;
  /** Panels stay when another one is opened, and so does what was typed in them. */
  readonly #panels = new Map<string, ConversationPanel>();
  readonly #opened = new Map<string, string>();
  #showing: { person: StagePerson; view: StageView } | undefined;

  constructor(scene: Scene, cast: Cast, seen: Seen, place: number, pick: (person: string) => void) {
    this.#scene = scene;
    this.#seen = seen;
    const id = `panel-${place}`;
    this.#person = new PersonButton(scene.speech, cast, pick);
    this.#tabs = new TabStrip(scene.speech, id, conversation => this.open(conversation));
    this.#panel = make('div', { class: 'panel', role: 'tabpanel', id });
    const more = makeButton(
      { class: 'round', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
      () => this.#openMore(more),
      icon('more'),
    );
    scene.speech.label(more, texts.conversation.more);
    this.element = make(
      'section',
      { class: 'window' },
      make('header', { class: 'window-head' }, this.#person.element),
      make('div', { class: 'window-tabs' }, this.#tabs.element, more),
      this.#panel,
    );
  }

  /** Opens a conversation of the person who is shown, or of one who will be. */
  open(conversation: string, person = this.#showing?.person.key): void {
    if (!person) return;
    this.#opened.set(person, conversation);
    if (person === this.#showing?.person.key) this.again();
  }

  show(person: StagePerson, view: StageView): void {
    this.#showing = { person, view };
    this.again();
  }

  /** Shows the same once more: the language, the clock or the width of the page has changed. */
  again(): void {
    if (!this.#showing) return;
    const { person, view } = this.#showing;
    const open = this.#openOf(person, view);
    if (!open) return;
    this.element.setAttribute('aria-label', person.name);
    this.#person.show(person);
    const messages = view.messages.filter(message => message.conversation === open.id);
    if (this.onScreen) this.#seen.mark(person.key, messages);
    this.#showTabs(person, view, open);
    const panel = this.#panelOf(person.key, open);
    const changed = this.#panel.firstElementChild !== panel.element;
    if (changed) this.#panel.replaceChildren(panel.element);
    panel.show(open, messages);
    if (changed) panel.shown();
  }

  get person(): string | undefined {
    return this.#showing?.person.key;
  }

  /** In a narrow page only one of the windows is. */
  get onScreen(): boolean {
    return this.element.checkVisibility();
  }

  /** Is there anything that this person has not seen yet? */
  get hasNews(): boolean {
    const showing = this.#showing;
    return showing?.view.messages.some(each => this.#seen.isNews(showing.person.key, each)) ?? false;
  }

  #openOf(person: StagePerson, view: StageView): StageConversation | undefined {
    const id = this.#opened.get(person.key) ?? person.conversations[0];
    return view.conversations.find(each => each.id === id) ?? view.conversations[0];
  }

  #panelOf(person: string, conversation: StageConversation): ConversationPanel {
    const key = JSON.stringify([person, conversation.id]);
    const panel = this.#panels.get(key) ?? new ConversationPanel(this.#scene, person, conversation);
    this.#panels.set(key, panel);
    return panel;
  }

  #showTabs(person: StagePerson, view: StageView, open: StageConversation): void {
    const tabs = view.conversations.map(each => ({
      id: each.id,
      name: each.name,
      team: each.team,
      icon: each.kind,
      news: view.messages.some(
        message => message.conversation === each.id && this.#seen.isNews(person.key, message),
      ),
    }));
    this.#tabs.show(tabs, open.id, this.#scene.speech.say(texts.conversation.list(person.name)));
    this.#panel.setAttribute('aria-label', open.name);
  }

  #openMore(anchor: HTMLElement): void {
    if (!this.#showing) return;
    const { person, view } = this.#showing;
    const open = this.#openOf(person, view);
    if (!open) return;
    const { speech } = this.#scene;
    const label = speech.say(open.installed ? texts.conversation.uninstall : texts.conversation.install);
    const act = open.installed ? 'uninstall' : 'install';
    const choose = () => void this.#scene.act({ do: act, as: person.key, conversation: open.id });
    openMenu(anchor, speech.say(texts.conversation.more), [{ label, choose }]);
  }
}
