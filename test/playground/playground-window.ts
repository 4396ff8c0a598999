import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';

/** Long enough for a busy machine, short enough to hear soon that something does not come. */
const patienceMs = 10_000;

/** One window of the playground, used as a person uses it: by what it says. */
export class PlaygroundWindow {
  readonly page: Page;
  /** The playground throws on what it cannot draw. */
  private readonly errors: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patienceMs);
    page.on('pageerror', error => this.errors.push(error.message));
  }

  /** Opens a window at the personal chat, or at a channel such as `Stadstoezicht - Meldingen`. */
  static async at(browser: Browser, url: string, conversation?: string): Promise<PlaygroundWindow> {
    const page = await browser.newPage({
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      viewport: { width: 1300, height: 1000 },
    });
    const window = new PlaygroundWindow(page);
    await page.goto(url);
    await window.installed(1);
    if (conversation !== undefined) {
      await window.go(conversation);
      await window.installed(2);
    }
    return window;
  }

  /** Waits until the bot has heard for the nth time that it was installed: on opening, and on a first look at a channel. */
  async installed(times: number): Promise<void> {
    for (const event of ['installationUpdate 200', 'conversationUpdate 200'])
      await this.page
        .getByText(event, { exact: true })
        .nth(times - 1)
        .waitFor();
  }

  async go(conversation: string): Promise<void> {
    await this.page.getByRole('treeitem', { name: conversation, exact: true }).click();
  }

  /** Types a message in the chat, and waits for the answer. */
  async say(text: string): Promise<void> {
    const before = await this.cards(/./).count();
    await this.page.getByRole('textbox').last().click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.cards(/./).nth(before).waitFor();
  }

  /** The cards that say this, oldest first in a chat, newest first in a channel. */
  cards(text: string | RegExp): Locator {
    return this.page.locator('.ac-adaptiveCard').filter({ hasText: text });
  }

  /** The lowest card that says this, once it is there. */
  async card(text: string | RegExp): Promise<Locator> {
    const card = this.cards(text).last();
    await card.waitFor();
    return card;
  }

  /** Presses a button of the lowest card that says this, and waits until the answer has taken the card's place. */
  async press(text: string | RegExp, button: string): Promise<void> {
    const pressed = await (await this.card(text)).elementHandle();
    const before = await pressed?.textContent();
    await this.open(text, button);
    await this.page.waitForFunction(({ card, was }) => !card?.isConnected || card.textContent !== was, {
      card: pressed,
      was: before,
    });
  }

  /** Presses a button that only unfolds something on the card itself. */
  async open(text: string | RegExp, button: string): Promise<void> {
    const [first] = await (await this.card(text)).getByRole('button', { name: button, exact: true }).all();
    assert.ok(first, `there is a button ${button}`);
    await first.click();
  }

  /** Taps choices by their names: the playground gives most of these inputs no label of their own. */
  async choose(text: string | RegExp, ...choices: readonly string[]): Promise<void> {
    const card = await this.card(text);
    for (const choice of choices) await card.getByText(choice, { exact: true }).last().click();
  }

  /** Chooses from a drop-down. */
  async pick(text: string | RegExp, field: string, option: string): Promise<void> {
    await (await this.card(text)).getByLabel(field, { exact: true }).first().click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  async field(text: string | RegExp, label: string): Promise<Locator> {
    return (await this.card(text)).getByLabel(label, { exact: true }).first();
  }

  async fill(text: string | RegExp, fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) await (await this.field(text, label)).fill(value);
  }

  /** Waits until a card or a line in a thread says this. The log beside it repeats such lines, so that does not count. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page
      .locator('.ac-adaptiveCard, .fui-Text .fui-Text')
      .filter({ hasText: text })
      .last()
      .waitFor();
  }

  /** Chooses a date: the day that the calendar opens on, or the fifteenth of the month after it. */
  async date(text: string | RegExp, label: string, when: 'opened' | 'nextMonth'): Promise<void> {
    await (await this.field(text, label)).click();
    const opened = this.page.getByRole('grid');
    if (when === 'opened') return opened.locator('[aria-selected="true"]').click();
    const month = await opened.getAttribute('aria-label');
    await this.page.getByRole('button', { name: /next month/i }).click();
    const next = this.page.locator(`[role="grid"]:not([aria-label="${month}"])`);
    await next.getByRole('gridcell', { name: /^15, / }).click();
  }

  /** Starts a post in the channel that calls the bot by its name. */
  async mention(text: string): Promise<void> {
    await this.page.getByRole('textbox').first().click();
    await this.page.keyboard.type('@');
    await this.page.getByRole('menuitem', { name: 'Rugdekking' }).click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
  }

  /** What the page threw, and the lines of its log that say more than "this went there, and was taken". */
  async troubles(): Promise<readonly string[]> {
    const lines = await this.page
      .getByText(/^\[\d\d:\d\d:\d\d\]$/)
      .locator('xpath=..')
      .allInnerTexts();
    const odd = /not supported|error|fail|warning|cannot| [45]\d\d\b/i;
    return [...this.errors, ...lines.map(line => line.replace(/\s+/g, ' ')).filter(line => odd.test(line))];
  }
}
