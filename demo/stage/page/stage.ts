import type { StageAct, StageEvent, StageOutcome, StagePerson, StageView, StageWorld } from '../contract.ts';
import { Announcer } from './announcer.ts';
import { Column } from './column.ts';
import { make } from './make.ts';
import { PersonTabs } from './person-tabs.ts';
import type { Scene } from './scene.ts';
import { Seen } from './seen.ts';
import type { Speech } from './speech.ts';
import { stageClient } from './stage-client.ts';
import { texts } from './texts.ts';
import { ViewFetcher } from './view-fetcher.ts';

/** The three windows, and everything that keeps them up to date. */
export class Stage implements Scene {
  readonly element = make('main', { class: 'stage' });
  readonly tabs: PersonTabs;
  readonly announcer: Announcer;
  readonly speech: Speech;
  readonly #columns: readonly Column[];
  readonly #views = new Map<string, StageView>();
  readonly #fetcher: ViewFetcher;
  /** People who are not on the stage, with something new since they left it. */
  readonly #waiting = new Set<string>();
  readonly #onPeople: (people: readonly string[]) => void;
  #people: string[];
  #front = 0;
  #world: StageWorld;

  /**
   * @param people who stand on the stage, left to right.
   * @param onPeople told when somebody else was put there.
   */
  constructor(
    speech: Speech,
    world: StageWorld,
    people: readonly string[],
    onPeople: (people: readonly string[]) => void,
  ) {
    this.speech = speech;
    this.#world = world;
    this.#people = [...people];
    this.#onPeople = onPeople;
    this.announcer = new Announcer(this);
    this.#fetcher = new ViewFetcher(view => this.#showView(view));
    const cast = { people: () => this.#world.people, hasNews: (key: string) => this.#waiting.has(key) };
    const seen = new Seen(world.now);
    this.#columns = people.map(
      (_, place) => new Column(this, cast, seen, place, person => this.#swapIn(place, person)),
    );
    for (const { person, conversation } of world.opening) {
      for (const column of this.#columns) column.open(conversation, person);
    }
    this.tabs = new PersonTabs(speech, place => this.#bringToFront(place));
    this.element.append(...this.#columns.map(column => column.element));
    this.#bringToFront(0);
  }

  get botName(): string {
    return this.#world.botName;
  }

  now(): string {
    return this.#world.now;
  }

  nameOf(from: string): string {
    return from === 'bot' ? this.botName : (this.#person(from)?.name ?? from);
  }

  async act(act: StageAct): Promise<StageOutcome> {
    try {
      const outcome = await stageClient.act(act);
      // It was done, whether or not it can be shown at once.
      await this.#fetcher.fetch(act.as).catch(() => undefined);
      return outcome;
    } catch {
      return { ok: false, trouble: this.speech.say(texts.stage.failed), tookMs: 0 };
    }
  }

  /** The world has changed: its clock or its language. */
  showWorld(world: StageWorld): void {
    this.#world = world;
    this.again();
  }

  /** The clock has jumped: the lines between the days are named anew. */
  showClock(now: string): void {
    this.showWorld({ ...this.#world, now });
  }

  /** Shows what is known once more, in another language or at another width. */
  again(): void {
    for (const column of this.#columns) column.again();
    this.#showTabs();
  }

  onEvent(event: StageEvent): void {
    if (event.event !== 'conversation') return;
    for (const person of this.#world.people) {
      if (!person.conversations.includes(event.id)) continue;
      if (this.#people.includes(person.key)) this.#fetcher.fetchSoon(person.key);
      else this.#waiting.add(person.key);
    }
  }

  /** Fetches everything that is shown. */
  async refresh(): Promise<void> {
    await Promise.all(this.#people.map(person => this.#fetcher.fetch(person)));
  }

  #person(key: string): StagePerson | undefined {
    return this.#world.people.find(person => person.key === key);
  }

  #showView(view: StageView): void {
    this.announcer.tell(this.#views.get(view.person), view);
    this.#views.set(view.person, view);
    const person = this.#person(view.person);
    const column = this.#columns[this.#people.indexOf(view.person)];
    if (person && column) column.show(person, view);
    this.#showTabs();
  }

  /** Somebody who already stands elsewhere on the stage changes places. */
  #swapIn(place: number, key: string): void {
    const leaving = this.#people[place];
    if (leaving === undefined || leaving === key) return;
    const elsewhere = this.#people.indexOf(key);
    this.#people[place] = key;
    if (elsewhere >= 0) this.#people[elsewhere] = leaving;
    this.#waiting.delete(key);
    this.#onPeople(this.#people);
    for (const person of elsewhere >= 0 ? [key, leaving] : [key]) {
      const view = this.#views.get(person);
      if (view) this.#showView(view);
      this.#fetcher.fetchSoon(person);
    }
  }

  #bringToFront(place: number): void {
    this.#front = place;
    this.#columns.forEach((column, index) => {
      column.element.classList.toggle('front', index === place);
    });
    this.again();
  }

  #showTabs(): void {
    const tabs = this.#people.map((key, place) => {
      const column = this.#columns[place];
      const news = column !== undefined && !column.onScreen && column.hasNews;
      return { key, name: this.nameOf(key), news };
    });
    this.tabs.show(tabs, this.#front);
  }
}
