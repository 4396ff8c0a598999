import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Demo, startDemo } from '../../../demo/start-demo.ts';
import type { Language, Words } from '../../../texts/words.ts';
import { Seat } from './seat.ts';

/** What an evening on the stage begins with. */
export interface Setting {
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  /** Who stand on the stage, left to right. */
  readonly people?: readonly string[];
  /** How long people look at what a click brought before they go on, in milliseconds. */
  readonly pause?: number;
}

const names: Readonly<Record<string, string>> = {
  emma: 'Emma de Vries',
  mark: 'Mark Jansen',
  rosa: 'Rosa Bakker',
  farid: 'Farid Amrani',
  sanne: 'Sanne Smit',
  ruud: 'Ruud Post',
};

/** Where to put pictures; none are made without it. */
const pictures = process.env.SCREENSHOTS;

/** Chromium, for a whole file of stories. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** The real demo in a real browser: nothing was said yet, and nobody knows how it will end. */
export class Evening {
  readonly page: Page;
  /** What the page complained of; empty when all is well. */
  readonly complaints: readonly string[];
  readonly #language: Language;
  readonly #pause: number;
  readonly #demo: Demo;
  readonly #context: BrowserContext;
  readonly #folder: string;

  private constructor(
    demo: Demo,
    folder: string,
    context: BrowserContext,
    page: Page,
    { language = 'nl', pause = 0 }: Setting,
  ) {
    this.#demo = demo;
    this.#folder = folder;
    this.#context = context;
    this.page = page;
    this.#language = language;
    this.#pause = pause;
    const complaints: string[] = [];
    this.complaints = complaints;
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', line => {
      if (line.type() === 'error') complaints.push(line.text());
    });
  }

  static async begin(browser: Browser, setting: Setting = {}): Promise<Evening> {
    const { language = 'nl', width = 1600, height = 1000, people } = setting;
    const folder = await mkdtemp(join(tmpdir(), 'rugdekking-story-'));
    const demo = await startDemo({
      BOT_PORT: 0,
      STAGE_PORT: 0,
      TEAMS_PORT: 0,
      DEMO_DATA: folder,
      LOG_LEVEL: 'silent',
    });
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    });
    const page = await context.newPage();
    const evening = new Evening(demo, folder, context, page, setting);
    await evening.#open(demo.url);
    if (language === 'en') await evening.#speakEnglish();
    if (people) await evening.#open(`${demo.url}?people=${people.join(',')}`);
    return evening;
  }

  /** The window of somebody on the stage. */
  seat(key: string): Seat {
    return new Seat(this.page, names[key] ?? key, words => this.say(words), this.#pause);
  }

  /** A text in the language of this evening. */
  say(words: Words): string {
    return words[this.#language];
  }

  /** Somebody else takes the place of this person on the stage. */
  async turnTo(from: string, to: string): Promise<void> {
    await this.seat(from).front();
    await this.seat(from).window.locator('.person').click();
    await this.page.getByRole('menuitemradio', { name: new RegExp(names[to] ?? to) }).click();
    await this.seat(to).window.waitFor();
  }

  /** Opens what directs the stage, or closes it again so that it covers nobody. A large screen always shows it. */
  async direct(open: boolean): Promise<void> {
    const toggle = this.page.locator('.tools-toggle');
    if (!(await toggle.isVisible())) return;
    if ((await toggle.getAttribute('aria-expanded')) !== String(open)) await toggle.click();
  }

  async jump(label: string): Promise<void> {
    await this.direct(true);
    await this.page.getByRole('button', { name: label, exact: true }).click();
    await this.page.locator('.clock:not(.busy)').waitFor();
    await this.direct(false);
  }

  /** Switches what Teams does on bad days. */
  async weather(switches: readonly RegExp[], on: boolean): Promise<void> {
    await this.direct(true);
    await this.page.getByRole('button', { name: /^(Slechte dag|Bad day)/ }).click();
    for (const name of switches) await this.page.getByRole('switch', { name }).setChecked(on);
    await this.page.keyboard.press('Escape');
    await this.direct(false);
  }

  /** Keeps a picture of this moment when somebody asked for pictures. */
  async picture(name: string): Promise<void> {
    if (!pictures) return;
    await mkdir(pictures, { recursive: true });
    await this.page.waitForTimeout(400);
    const { width = 0 } = this.page.viewportSize() ?? {};
    await this.page.screenshot({ path: join(pictures, `${this.#language}-${width}-${name}.png`) });
  }

  /** What sticks out of its card to the side: cut off, or to be scrolled for. */
  async cutOff(): Promise<string[]> {
    return this.page.locator('.card').evaluateAll(cards =>
      cards.flatMap(card => {
        const edge = card.getBoundingClientRect();
        const outside = [...card.querySelectorAll('*')].filter(each => {
          const box = each.getBoundingClientRect();
          return (
            each.checkVisibility() &&
            box.width > 1 &&
            (box.right > edge.right + 1 || box.left < edge.left - 1)
          );
        });
        const wider = card.scrollWidth > card.clientWidth + 1 ? [card] : [];
        return [...wider, ...outside].map(
          each => `${each.tagName} ${each.className} “${each.textContent?.slice(0, 60)}”`,
        );
      }),
    );
  }

  async end(): Promise<void> {
    await this.#context.close();
    await this.#demo.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.page.locator('.message').first().waitFor({ state: 'attached' });
  }

  /** A stage on which English is spoken from the first word on. */
  async #speakEnglish(): Promise<void> {
    await this.direct(true);
    await this.page.getByRole('radio', { name: 'Engels (English)' }).check({ force: true });
    await this.page.locator('html[lang="en"]').waitFor();
    await this.page.getByRole('button', { name: 'Start over', exact: true }).click();
    await Promise.all([
      this.page.waitForEvent('load'),
      this.page.getByRole('button', { name: 'Yes, clear it' }).click(),
    ]);
    await this.page.getByText('Welcome to Rugdekking').first().waitFor({ state: 'attached' });
  }
}
