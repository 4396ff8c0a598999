import type { BadDay, Language, StageWorld } from '../contract.ts';
import { themeSwitch, widthSwitch } from './appearance.ts';
import { BadDayControl } from './bad-day-control.ts';
import { ClockControl } from './clock-control.ts';
import { icon } from './icons.ts';
import { languageSwitch } from './language-switch.ts';
import { logo } from './logo.ts';
import { make, makeButton } from './make.ts';
import { resetControl } from './reset-control.ts';
import type { Speech } from './speech.ts';
import { Story } from './story.ts';
import { texts } from './texts.ts';

/** What the bar asks of the page. */
export interface StageBarCalls {
  language: (language: Language) => void;
  badDay: (change: Partial<BadDay>) => void;
  jump: (minutes: number) => Promise<void>;
  reset: () => Promise<void>;
  widthChanged: () => void;
}

/** The bar above the windows: what this is, the story to play, and everything that directs the stage. */
export class StageBar {
  readonly element: HTMLElement;
  readonly story: Story;
  readonly #clock: ClockControl;
  readonly #badDay: BadDayControl;

  constructor(speech: Speech, world: StageWorld, calls: StageBarCalls) {
    this.story = new Story(speech, world);
    this.#clock = new ClockControl(speech, calls.jump);
    this.#badDay = new BadDayControl(speech, calls.badDay);
    const tagline = make('span', { class: 'brand-tagline' });
    speech.always(() => {
      tagline.textContent = `${speech.say(texts.stage.tagline)} · ${world.organisation}`;
    });
    const brand = make(
      'div',
      { class: 'brand' },
      logo(),
      make('div', {}, make('h1', { class: 'brand-name' }, world.botName), tagline),
    );
    const tools = make(
      'div',
      { class: 'tools', id: 'tools' },
      this.#clock.element,
      this.#badDay.element,
      languageSwitch(speech, calls.language),
      widthSwitch(speech, calls.widthChanged),
      themeSwitch(speech),
      resetControl(speech, async () => {
        this.story.forget();
        await calls.reset();
      }),
    );
    const toggle = makeButton({ class: 'tool tools-toggle', 'aria-controls': tools.id }, () => {
      const open = this.element.classList.toggle('tools-open');
      toggle.setAttribute('aria-expanded', String(open));
    });
    toggle.setAttribute('aria-expanded', 'false');
    const name = make('span', { class: 'tool-name' });
    speech.text(name, texts.stage.tools);
    toggle.append(icon('tools'), name);
    this.element = make('header', { class: 'stage-bar' }, brand, this.story.button, toggle, tools);
    this.showWorld(world);
  }

  showWorld(world: StageWorld): void {
    this.#clock.show(world.now);
    this.#badDay.show(world.badDay);
  }

  showClock(now: string): void {
    this.#clock.show(now);
  }
}
