import type { Locator, Page } from 'playwright-core';
import type { Words } from '../../../texts/words.ts';

/** What somebody fills in: what the field says, and what goes into it. */
export type Filled = readonly {
  readonly field: Words;
  readonly with: Words | string;
  readonly many?: true;
}[];

const isPattern = (text: Words | RegExp): text is RegExp => text instanceof RegExp;

/** One window of the stage, and the person behind it. */
export class Seat {
  readonly window: Locator;
  readonly #page: Page;
  readonly #name: string;
  readonly #say: (words: Words) => string;
  readonly #pause: number;

  /** @param pause after each click, in milliseconds. */
  constructor(page: Page, name: string, say: (words: Words) => string, pause: number) {
    this.#page = page;
    this.#name = name;
    this.#say = say;
    this.#pause = pause;
    this.window = page.getByRole('region', { name, exact: true });
  }

  /** In a narrow page one window is in front, and the others wait behind their tabs. */
  async front(): Promise<void> {
    const tab = this.#page.locator('.person-tab', { hasText: this.#name.split(' ')[0] ?? this.#name });
    if (await tab.isVisible()) await tab.click();
  }

  /** Opens a conversation: `Meldingen`, `Nazorg`, or the chat with `Rugdekking`. */
  async open(conversation: RegExp): Promise<void> {
    await this.front();
    await this.window.getByRole('tab', { name: conversation }).first().click();
  }

  async says(text: string): Promise<void> {
    await this.front();
    const field = this.window.locator('.say').getByRole('textbox');
    await field.fill(text);
    await field.press('Enter');
  }

  /** The newest card in the open conversation that says this. */
  card(text: Words | string): Locator {
    const said = typeof text === 'string' ? text : this.#say(text);
    return this.window.locator('form.card').filter({ hasText: said }).last();
  }

  /** Waits until this stands in the open conversation. */
  async sees(text: Words | string | RegExp, limitMs = 10_000): Promise<void> {
    await this.front();
    const said = typeof text === 'string' || isPattern(text) ? text : this.#say(text);
    await this.window.locator('.message').filter({ hasText: said }).last().waitFor({ timeout: limitMs });
  }

  /** Presses a button on the newest card that has it. */
  async press(label: Words): Promise<void> {
    await this.front();
    const name = this.#say(label);
    const card = this.window.locator('form.card', {
      has: this.#page.getByRole('button', { name, exact: true }),
    });
    await card.last().getByRole('button', { name, exact: true }).last().click();
    if (this.#pause > 0) await this.#page.waitForTimeout(this.#pause);
  }

  /** Fills in fields of the newest card that has the first of them. */
  async fills(fields: Filled): Promise<void> {
    await this.front();
    for (const { field, with: value, many } of fields) {
      const label = this.#say(field);
      const text = typeof value === 'string' ? value : this.#say(value);
      const group = this.window.getByRole('group', { name: label, exact: true }).last();
      if (many || typeof value !== 'string') {
        const box = this.window.getByLabel(label, { exact: true }).last();
        await group.or(box).last().waitFor();
        if ((await group.count()) > 0) await group.getByLabel(text, { exact: true }).check();
        else await box.selectOption({ label: text });
      } else await this.window.getByLabel(label, { exact: true }).last().fill(text);
    }
  }

  /** How often this stands in the messages of the open conversation. */
  async count(text: string): Promise<number> {
    return this.window.locator('.message').filter({ hasText: text }).count();
  }
}
