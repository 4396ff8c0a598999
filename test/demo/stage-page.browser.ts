// Longer than other files: the page is one piece, and each of these lives through it from the outside.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import type { StageOutcome } from '../../demo/stage/contract.ts';
import { FakeStage } from './stage-page/fake-stage.ts';
import {
  bog,
  chatOf,
  conversations,
  detailsCard,
  execute,
  firstHour,
  formInChat,
  incidentCard,
  incidentPost,
  meldingen,
  reportForm,
  requestPost,
  town,
} from './stage-page/small-town.ts';

const fine: StageOutcome = { ok: true, tookMs: 1 };
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const at = (time: string): string => `2026-11-24T${time}:00.000Z`;

describe('the page of the stage', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let stage: FakeStage;
  let complaints: string[];
  let url: string;

  const windowOf = (name: string): Locator => page.getByRole('region', { name, exact: true });
  const message = (name: string, id: string): Locator => windowOf(name).locator(`[data-message="${id}"]`);
  const openTab = async (name: string): Promise<string> =>
    (await windowOf(name).getByRole('tab', { selected: true }).innerText()).replaceAll(/\s+/g, ' ');
  const open = async (width = 1440, height = 900): Promise<void> => {
    await page.setViewportSize({ width, height });
    await page.goto(url);
    await page.locator('.message').first().waitFor({ state: 'attached' });
  };
  const acted = async (count = 1): Promise<FakeStage['acts']> => {
    await until(() => stage.acts.length >= count);
    return stage.acts;
  };

  before(async () => {
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  after(() => browser.close());

  beforeEach(async () => {
    stage = new FakeStage(town, conversations);
    for (const each of firstHour) stage.post(each);
    url = await stage.start();
    complaints = [];
    context = await browser.newContext({ timezoneId: 'America/New_York', locale: 'en-US' });
    page = await context.newPage();
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', line => {
      if (line.type() === 'error' && !/Failed to load resource|net::/.test(line.text()))
        complaints.push(line.text());
    });
  });

  afterEach(async () => {
    await context.close();
    await stage.stop();
    assert.deepEqual(complaints, []);
  });

  describe('what a newcomer sees', () => {
    it('shows the employee, the manager and the responder side by side, each in the right conversation', async () => {
      await open();
      const names = await page.getByRole('region').evaluateAll(all => all.map(each => each.ariaLabel));
      assert.deepEqual(names, ['Emma de Vries', 'Mark Jansen', 'Rosa Bakker']);
      const boxes = await Promise.all(
        ['Emma de Vries', 'Mark Jansen', 'Rosa Bakker'].map(name => windowOf(name).boundingBox()),
      );
      const lefts = boxes.map(box => box?.x ?? Number.NaN);
      assert.deepEqual(
        lefts,
        lefts.toSorted((a, b) => a - b),
      );
      assert.equal(new Set(boxes.map(box => box?.y)).size, 1);
      assert.equal(await openTab('Mark Jansen'), 'Meldingen Publiekszaken');
      assert.equal(await openTab('Rosa Bakker'), 'BOG Bedrijfsopvang');
    });

    it('draws the cards with their headings and fields, and times as in Amsterdam wherever the computer stands', async () => {
      await open();
      const form = message('Emma de Vries', 'form');
      assert.ok(await form.getByRole('heading', { name: 'Wat is er gebeurd?' }).isVisible());
      assert.ok(await form.getByLabel('In je eigen woorden').isVisible());
      assert.ok(await form.getByText('meest').evaluate(each => each.tagName === 'STRONG'));
      assert.equal(await form.locator('time').innerText(), '09:42');
      assert.ok(await message('Mark Jansen', 'incident').getByText('Bewerkt').isVisible());
      assert.ok(await windowOf('Mark Jansen').getByText('2 antwoorden').isVisible());
      assert.ok(await windowOf('Mark Jansen').getByText('Gisteren').isVisible());
    });

    it('shows what a person typed as it was typed, and no picture or HTML in a card', async () => {
      const danger = '**vet** <img src=x> [klik](javascript:alert(1)) ![plaatje](https://example.org/a.png)';
      stage.post({ ...formInChat, id: 'typed', from: 'emma', text: '**niet vet**', card: undefined });
      stage.post({
        ...formInChat,
        id: 'danger',
        card: {
          type: 'AdaptiveCard',
          version: '1.5',
          body: [{ type: 'TextBlock', text: danger, wrap: true }],
        },
      });
      await open();
      assert.ok(await message('Emma de Vries', 'typed').getByText('**niet vet**').isVisible());
      const card = message('Emma de Vries', 'danger').locator('.card');
      assert.equal(await card.locator('strong').innerText(), 'vet');
      assert.equal(await card.locator('img').count(), 0);
      assert.deepEqual(
        await card.locator('a').evaluateAll(all => all.map(each => each.getAttribute('href'))),
        ['https://example.org/a.png'],
      );
    });

    it('says so when a message was deleted or a card cannot be read', async () => {
      stage.post({ ...formInChat, card: undefined, deleted: true });
      stage.post({
        ...requestPost,
        card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextRun', text: 'los' }] },
      });
      await open();
      assert.ok(await message('Emma de Vries', 'form').getByText('Dit bericht is verwijderd.').isVisible());
      assert.ok(await message('Rosa Bakker', 'request').getByText('kan niet worden getoond').isVisible());
      complaints = complaints.filter(each => !each.includes('card cannot be drawn'));
    });

    it('invites to begin where nothing was said yet', async () => {
      await open();
      await windowOf('Rosa Bakker').getByRole('tab', { name: 'Rugdekking' }).click();
      assert.ok(await windowOf('Rosa Bakker').getByText('Hoi, ik ben Rugdekking').isVisible());
    });
  });

  describe('pressing something on a card', () => {
    it('sends the button with its data and everything that was typed', async () => {
      await open();
      const form = message('Emma de Vries', 'form');
      await form.getByRole('radio', { name: 'Dreigen' }).check();
      await form.getByLabel('Waar was het?').selectOption('telefoon');
      await form.getByLabel('In je eigen woorden').fill('Hij dreigde *hard*.');
      await form.getByRole('button', { name: 'Volgende' }).click();
      assert.deepEqual(await acted(), [
        {
          do: 'click',
          as: 'emma',
          message: 'form',
          verb: 'report.next',
          title: 'Volgende',
          data: {
            action: 'report.next',
            case: 'A-2026-00042',
            kind: 'dreigen',
            place: 'telefoon',
            story: 'Hij dreigde *hard*.',
            injured: 'false',
          },
        },
      ]);
    });

    it('leaves the fields behind where the button asks for none of them', async () => {
      await open();
      await message('Emma de Vries', 'form').getByRole('button', { name: 'Vorige' }).click();
      const [act] = await acted();
      assert.deepEqual(act?.do === 'click' && act.data, { action: 'report.back', case: 'A-2026-00042' });
    });

    it('says beside the field what is missing, and sends nothing', async () => {
      await open();
      const form = message('Emma de Vries', 'form');
      await form.getByRole('button', { name: 'Volgende' }).click();
      assert.ok(await form.getByText('Vertel kort wat er gebeurde').isVisible());
      assert.ok(await form.getByText('Kies wat er gebeurde').isVisible());
      assert.deepEqual(stage.acts, []);
    });

    it('keeps the rarer buttons behind the three dots', async () => {
      await open();
      const card = message('Mark Jansen', 'incident');
      assert.equal(await card.getByRole('button', { name: 'Overdragen' }).count(), 0);
      await card.getByRole('button', { name: 'Meer acties' }).click();
      await page.getByRole('menuitem', { name: 'Overdragen' }).click();
      const [act] = await acted();
      assert.equal(act?.do === 'click' && act.verb, 'incident.handOverForm');
    });

    it('shows six buttons at most', async () => {
      const buttons = [1, 2, 3, 4, 5, 6, 7].map(number => execute(`Knop ${number}`, 'menu.show'));
      stage.post({ ...requestPost, card: { type: 'AdaptiveCard', version: '1.5', actions: buttons } });
      await open();
      assert.equal(await message('Rosa Bakker', 'request').getByRole('button', { name: /^Knop/ }).count(), 6);
    });

    it('sends Action.Submit as a message with a value', async () => {
      const actions = [{ type: 'Action.Submit', title: 'Klaar', data: { action: 'menu.show' } }];
      stage.post({ ...requestPost, card: { type: 'AdaptiveCard', version: '1.5', actions } });
      await open();
      await message('Rosa Bakker', 'request').getByRole('button', { name: 'Klaar' }).click();
      assert.deepEqual(await acted(), [
        { do: 'submit', as: 'rosa', message: 'request', data: { action: 'menu.show' } },
      ]);
    });

    it('dims the card and takes no second press while a click is on its way', async () => {
      const arrived = Promise.withResolvers<StageOutcome>();
      stage.answer = () => arrived.promise;
      await open();
      const claim = message('Rosa Bakker', 'request').getByRole('button', { name: 'Ik pak dit op' });
      await claim.click();
      await acted();
      assert.ok(await claim.isDisabled());
      arrived.resolve({ ok: true, toast: 'Fijn dat je belt.', tookMs: 1 });
      await message('Rosa Bakker', 'request').getByText('Fijn dat je belt.').waitFor();
      assert.ok(await claim.isEnabled());
      assert.equal(stage.acts.length, 1);
    });

    it("shows in Teams' own words that the app could not be reached", async () => {
      stage.answer = () => ({ ok: false, trouble: 'Unable to reach app. Please try again.', tookMs: 1 });
      await open();
      await message('Rosa Bakker', 'request').getByRole('button', { name: 'Ik pak dit op' }).click();
      await message('Rosa Bakker', 'request').getByText('Unable to reach app').waitFor();
    });

    it('shows the answer in place, to the one who pressed alone, and says so', async () => {
      stage.answer = () => {
        stage.showOnlyTo('mark', 'incident', detailsCard);
        return fine;
      };
      await open();
      await page.getByRole('button', { name: /Rosa Bakker/ }).click();
      await page.getByRole('menuitemradio', { name: /Sanne/ }).click();
      await windowOf('Sanne Arends').getByRole('tab', { name: 'Meldingen Publiekszaken' }).click();
      await message('Mark Jansen', 'incident').getByRole('button', { name: 'Details' }).click();
      const mine = message('Mark Jansen', 'incident');
      await mine.getByRole('heading', { name: 'Details van A-2026-00042' }).waitFor();
      assert.ok(await mine.getByText('Alleen jij ziet dit').isVisible());
      assert.ok(await mine.getByText('Hij sloeg op de balie en *schreeuwde*.').isVisible());
      assert.ok(await mine.locator('.card').evaluate(each => each.matches(':focus-within')));
      const others = message('Sanne Arends', 'incident');
      assert.ok(await others.getByRole('heading', { name: 'Melding A-2026-00042' }).isVisible());
      assert.equal(await others.getByText('Alleen jij ziet dit').count(), 0);
    });

    it('scrolls the answer to a click into view', async () => {
      for (const number of [1, 2, 3, 4, 5, 6]) {
        stage.post({ ...requestPost, id: `more-${number}`, at: at(`08:5${number}`) });
      }
      const lines = Array.from({ length: 10 }, (_, index) => ({ type: 'TextBlock', text: `Regel ${index}` }));
      stage.answer = () => {
        stage.showOnlyTo('rosa', 'more-2', { ...detailsCard, body: lines });
        return fine;
      };
      await open();
      const card = message('Rosa Bakker', 'more-2');
      const claim = card.getByRole('button', { name: 'Ik pak dit op' });
      await claim.evaluate(each => each.scrollIntoView({ block: 'end', behavior: 'instant' }));
      await claim.click();
      const answer = card.getByRole('button', { name: 'Terug' });
      await answer.waitFor();
      await until(async () => await isInside(answer, windowOf('Rosa Bakker').locator('.stream')));
    });

    it('shows the beginning of an answer that is taller than the window, also when more comes in', async () => {
      const body = Array.from({ length: 40 }, (_, index) => ({ type: 'TextBlock', text: `Regel ${index}.` }));
      stage.answer = async () => {
        stage.showOnlyTo('rosa', 'request', { ...detailsCard, body });
        await new Promise(resolve => setTimeout(resolve, 150));
        stage.tell({ event: 'conversation', id: bog });
        return fine;
      };
      await open();
      await message('Rosa Bakker', 'request').getByRole('button', { name: 'Ik pak dit op' }).click();
      const first = message('Rosa Bakker', 'request').getByText('Regel 0.');
      await first.waitFor();
      stage.post({ ...requestPost, id: 'more', at: at('09:03') });
      await windowOf('Rosa Bakker').getByRole('button', { name: 'Nieuw bericht' }).waitFor();
      assert.ok(await isInside(first, windowOf('Rosa Bakker').locator('.stream')));
    });

    it('goes back to the beginning of a card when the answer is the same card once more', async () => {
      const body = Array.from({ length: 40 }, (_, index) => ({ type: 'TextBlock', text: `Regel ${index}.` }));
      stage.post({ ...requestPost, card: { ...detailsCard, body } });
      await open();
      const card = message('Rosa Bakker', 'request');
      const stream = windowOf('Rosa Bakker').locator('.stream');
      assert.equal(await isInside(card.getByText('Regel 0.'), stream), false);
      await card.getByRole('button', { name: 'Terug' }).click();
      await until(() => isInside(card.getByText('Regel 0.'), stream));
    });
  });

  describe('while other messages arrive', () => {
    it('keeps what was typed, the focus and the place in the text', async () => {
      await open();
      const field = message('Emma de Vries', 'form').getByLabel('In je eigen woorden');
      await field.fill('Ik stond aan de');
      await message('Emma de Vries', 'form').getByRole('radio', { name: 'Geweld' }).check();
      await field.focus();
      await page.keyboard.press('End');
      stage.post({ ...formInChat, id: 'news', at: at('09:01'), card: undefined, text: 'Er is nieuws.' });
      await message('Emma de Vries', 'news').waitFor();
      await page.keyboard.type(' balie');
      assert.equal(await field.inputValue(), 'Ik stond aan de balie');
      assert.ok(await message('Emma de Vries', 'form').getByRole('radio', { name: 'Geweld' }).isChecked());
    });

    it('keeps the choice in one card when the same card in another window is filled in', async () => {
      stage.post({ ...formInChat, id: 'same', conversation: chatOf('mark') });
      await open();
      await windowOf('Mark Jansen').getByRole('tab', { name: 'Rugdekking' }).click();
      await message('Emma de Vries', 'form').getByRole('radio', { name: 'Schelden' }).check();
      await message('Mark Jansen', 'same').getByRole('radio', { name: 'Geweld' }).check();
      assert.ok(await message('Emma de Vries', 'form').getByRole('radio', { name: 'Schelden' }).isChecked());
    });

    it('keeps what was typed when another conversation or person was opened in between', async () => {
      await open();
      await windowOf('Mark Jansen').getByRole('textbox').fill('half een zin');
      await windowOf('Mark Jansen').getByRole('tab', { name: 'Rugdekking' }).click();
      assert.equal(await windowOf('Mark Jansen').getByRole('textbox').inputValue(), '');
      await windowOf('Mark Jansen').getByRole('tab', { name: 'Meldingen' }).click();
      assert.equal(await windowOf('Mark Jansen').getByRole('textbox').inputValue(), 'half een zin');
    });

    it('follows the newest message, but leaves somebody who reads back in peace', async () => {
      for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
        stage.post({ ...requestPost, id: `old-${number}`, at: at(`08:5${number}`) });
      }
      await open();
      const stream = windowOf('Rosa Bakker').locator('.stream');
      stage.post({ ...requestPost, id: 'newest', at: at('09:01') });
      await until(async () => isInside(message('Rosa Bakker', 'newest'), stream));
      await stream.evaluate(each => each.scrollTo({ top: 0, behavior: 'instant' }));
      const newer = windowOf('Rosa Bakker').getByRole('button', { name: 'Nieuw bericht' });
      await newer.waitFor({ state: 'hidden' });
      stage.post({ ...requestPost, id: 'unseen', at: at('09:02') });
      await newer.waitFor();
      assert.equal(await stream.evaluate(each => each.scrollTop), 0);
      await newer.click();
      assert.ok(await isInside(message('Rosa Bakker', 'unseen'), stream));
    });

    it('puts a dot at a conversation that has something new, and tells a screen reader', async () => {
      await open();
      const tab = windowOf('Mark Jansen').getByRole('tab', { name: 'Rugdekking' });
      stage.post({
        ...formInChat,
        id: 'reminder',
        conversation: chatOf('mark'),
        at: at('09:05'),
        summary: 'Er wacht een melding op je',
      });
      await windowOf('Mark Jansen')
        .getByRole('tab', { name: /Rugdekking\s*nieuw/ })
        .waitFor();
      await page.locator('[aria-live="polite"]').getByText('Er wacht een melding op je').waitFor();
      await tab.click();
      assert.equal(await windowOf('Mark Jansen').getByRole('tab', { name: /nieuw/ }).count(), 0);
    });

    it('draws a card anew when it changes for everybody', async () => {
      await open();
      const body = [{ type: 'TextBlock', text: 'Mark heeft dit opgepakt.' }];
      stage.post({ ...incidentPost, card: { ...incidentCard, body } });
      await message('Mark Jansen', 'incident').getByText('Mark heeft dit opgepakt.').waitFor();
    });
  });

  describe('saying something', () => {
    it('sends on Enter and starts a new line on Shift+Enter', async () => {
      await open();
      const field = windowOf('Emma de Vries').getByRole('textbox', { name: 'Typ een bericht' });
      await field.fill('een');
      await field.press('Shift+Enter');
      await field.pressSequentially('twee');
      await field.press('Enter');
      assert.deepEqual(await acted(), [
        { do: 'say', as: 'emma', conversation: chatOf('emma'), text: 'een\ntwee' },
      ]);
      assert.equal(await field.inputValue(), '');
    });

    it('says a command in one press', async () => {
      await open();
      await windowOf('Emma de Vries').getByRole('button', { name: 'mijn meldingen' }).click();
      const [act] = await acted();
      assert.equal(act?.do === 'say' && act.text, 'mijn meldingen');
    });

    it('opens the search above the message box, and what it answers stands there and not among the messages', async () => {
      const line = 'Hier zoeken kan niet.';
      stage.answer = () => ({ ok: true, toast: line, tookMs: 1 });
      await open();
      const window = windowOf('Mark Jansen');
      await window.getByRole('button', { name: 'Iemand opzoeken' }).click();
      await window.getByRole('status').filter({ hasText: line }).waitFor();
      assert.deepEqual(await acted(), [{ do: 'search', as: 'mark', conversation: meldingen }]);
    });

    it('answers in the thread of a channel, where the bot is mentioned', async () => {
      await open();
      const window = windowOf('Mark Jansen');
      assert.ok(await window.getByText('@Rugdekking wordt vanzelf genoemd').isVisible());
      await window.getByRole('button', { name: 'Beantwoorden' }).last().click();
      await page.keyboard.type('Ik ben er om 11 uur.');
      await page.keyboard.press('Enter');
      assert.deepEqual(await acted(), [
        { do: 'say', as: 'mark', conversation: meldingen, thread: 'incident', text: 'Ik ben er om 11 uur.' },
      ]);
    });

    it('folds a long thread and opens it', async () => {
      for (const number of [3, 4, 5]) {
        const text = `Regel ${number}`;
        stage.post({
          ...requestPost,
          id: `reply-${number}`,
          thread: 'request',
          at: at(`08:5${number}`),
          card: undefined,
          text,
        });
      }
      stage.post({
        ...requestPost,
        id: 'reply-6',
        thread: 'request',
        at: at('08:56'),
        card: undefined,
        text: 'Regel 6',
      });
      await open();
      assert.equal(await windowOf('Rosa Bakker').getByText('Regel 3').isVisible(), false);
      assert.ok(await windowOf('Rosa Bakker').getByText('Regel 6').isVisible());
      await windowOf('Rosa Bakker').getByRole('button', { name: 'Alle 4 antwoorden' }).click();
      assert.ok(await windowOf('Rosa Bakker').getByText('Regel 3').isVisible());
    });

    it('gives the text back when the stage does not answer', async () => {
      await open();
      await stage.stop();
      const field = windowOf('Emma de Vries').getByRole('textbox', { name: 'Typ een bericht' });
      await field.fill('hallo?');
      await field.press('Enter');
      await until(async () => (await field.inputValue()) === 'hallo?');
    });

    it('takes or refuses a file, and lets it be fetched', async () => {
      const file = { name: 'Actiebrief.docx', state: 'offered' as const };
      stage.post({ ...formInChat, id: 'letter', at: at('09:01'), card: undefined, file });
      stage.answer = () => {
        const accepted = { name: 'Actiebrief.docx', state: 'accepted' as const, href: '/stage/files/1' };
        stage.post({ ...formInChat, id: 'letter', at: at('09:01'), card: undefined, file: accepted });
        return fine;
      };
      await open();
      await message('Emma de Vries', 'letter').getByRole('button', { name: 'Accepteren' }).click();
      const link = message('Emma de Vries', 'letter').getByRole('link', { name: 'Downloaden' });
      assert.equal(await link.getAttribute('href'), '/stage/files/1');
      assert.deepEqual(stage.acts, [{ do: 'file', as: 'emma', message: 'letter', answer: 'accept' }]);
    });

    it('removes the bot from a conversation', async () => {
      await open();
      await windowOf('Mark Jansen').getByRole('button', { name: 'Meer over dit gesprek' }).click();
      await page.getByRole('menuitem', { name: 'Bot verwijderen' }).click();
      assert.deepEqual(await acted(), [{ do: 'uninstall', as: 'mark', conversation: meldingen }]);
    });
  });

  describe('directing the stage', () => {
    it('puts somebody else on the stage, also after a reload', async () => {
      await open();
      await page.getByRole('button', { name: /Rosa Bakker/ }).click();
      await page.getByRole('menuitemradio', { name: /Olaf Buiten/ }).click();
      await windowOf('Olaf Buiten').waitFor();
      await page.reload();
      await windowOf('Olaf Buiten').waitFor();
      assert.equal(await windowOf('Rosa Bakker').count(), 0);
    });

    it('names the team of each channel, in the order of that person, also when two channels have one name', async () => {
      await open();
      await page.getByRole('button', { name: /Rosa Bakker/ }).click();
      await page.getByRole('menuitemradio', { name: /Sanne Arends/ }).click();
      const tabs = windowOf('Sanne Arends').getByRole('tab');
      await until(async () => (await tabs.count()) === 4);
      const names = (await tabs.allInnerTexts()).map(each => each.replaceAll(/\s+/g, ' '));
      assert.deepEqual(names, [
        'Rugdekking',
        'Meldingen Publiekszaken',
        'BOG Bedrijfsopvang',
        'Meldingen Stadstoezicht',
      ]);
      assert.deepEqual(await overflowing(page), []);
    });

    it('lets two people change places', async () => {
      await open();
      await page.getByRole('button', { name: /Emma de Vries/ }).click();
      await page.getByRole('menuitemradio', { name: /Mark Jansen/ }).click();
      await until(
        async () => (await page.getByRole('region').first().getAttribute('aria-label')) === 'Mark Jansen',
      );
      assert.equal(await page.getByRole('region').nth(1).getAttribute('aria-label'), 'Emma de Vries');
    });

    it('speaks English from one moment to the next, and keeps what was typed', async () => {
      await open();
      await message('Emma de Vries', 'form').getByLabel('In je eigen woorden').fill('Nog niet klaar');
      await page.getByRole('radio', { name: 'Engels' }).check({ force: true });
      await windowOf('Emma de Vries').getByRole('textbox', { name: 'Type a message' }).waitFor();
      assert.deepEqual(stage.settings, [{ language: 'en' }]);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.ok(await windowOf('Mark Jansen').getByText('2 replies').isVisible());
      assert.ok(await windowOf('Mark Jansen').getByText('Edited').isVisible());
      assert.ok(
        await windowOf('Emma de Vries').getByRole('button', { name: 'report', exact: true }).isVisible(),
      );
      assert.ok(await page.getByText('Front desk employee').isVisible());
      assert.equal(
        await message('Emma de Vries', 'form').getByLabel('In je eigen woorden').inputValue(),
        'Nog niet klaar',
      );
    });

    it('moves the clock ahead', async () => {
      await open();
      assert.ok(await page.getByText('di 24 nov 10:00').isVisible());
      await page.getByRole('button', { name: '+30 min' }).click();
      await page.getByText('di 24 nov 10:30').waitFor();
      await page.getByRole('button', { name: '+1 dag' }).click();
      await page.getByText('wo 25 nov 10:30').waitFor();
      await windowOf('Rosa Bakker').getByText('Gisteren').waitFor();
    });

    it('switches a bad day on and shows that it is on', async () => {
      await open();
      await page.getByRole('button', { name: 'Slechte dag' }).click();
      const outage = page.getByRole('switch', { name: 'Storing bij Teams' });
      assert.ok(await page.getByText('De bot kan niets versturen').isVisible());
      await outage.check();
      await page.getByRole('button', { name: /Slechte dag\s*1/ }).waitFor();
      assert.deepEqual(stage.settings, [{ badDay: { outage: true } }]);
    });

    it('starts over only after asking', async () => {
      await open();
      await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
      await page.getByRole('button', { name: 'Annuleren' }).last().click();
      assert.equal(stage.resets, 0);
      await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
      await page.getByRole('button', { name: 'Ja, maak leeg' }).click();
      await windowOf('Emma de Vries').getByText('Hoi, ik ben Rugdekking').waitFor();
      assert.equal(stage.resets, 1);
    });

    it('remembers which steps of the story are done', async () => {
      await open();
      await page.getByRole('checkbox', { name: /Emma typt melden/ }).check();
      assert.ok(await page.getByText('1 van 6').isVisible());
      await page.reload();
      await page.getByText('1 van 6').waitFor();
    });

    it('says when the line breaks, and catches up by itself', async () => {
      await open();
      await stage.stop();
      await page.getByText('Verbinding verbroken').waitFor();
      stage.post({
        ...formInChat,
        id: 'missed',
        at: at('09:10'),
        card: undefined,
        text: 'Dit kwam ondertussen.',
      });
      await stage.start();
      await page.getByText('Weer verbonden').waitFor();
      await message('Emma de Vries', 'missed').waitFor();
    });
  });

  describe('on every screen', () => {
    it('makes the windows as narrow as a phone without cutting anything off', async () => {
      await open();
      await page.getByRole('radio', { name: 'Telefoon' }).check({ force: true });
      for (const name of ['Emma de Vries', 'Mark Jansen', 'Rosa Bakker']) {
        assert.equal((await windowOf(name).boundingBox())?.width, 360);
      }
      assert.deepEqual(await overflowing(page), []);
    });

    it('shows one person at a time on a small screen, with a dot at who has news', async () => {
      await open(390, 844);
      assert.ok(await windowOf('Emma de Vries').isVisible());
      assert.equal(await windowOf('Rosa Bakker').isVisible(), false);
      stage.post({ ...requestPost, id: 'later', conversation: bog, at: at('09:20') });
      const rosa = page.getByRole('navigation').getByRole('button', { name: /Rosa\s*nieuw/ });
      await rosa.click();
      assert.ok(await windowOf('Rosa Bakker').isVisible());
      await until(async () =>
        isInside(message('Rosa Bakker', 'later'), windowOf('Rosa Bakker').locator('.stream')),
      );
      assert.equal(await page.getByRole('navigation').getByRole('button', { name: /nieuw/ }).count(), 0);
    });

    for (const width of [360, 390, 1100, 1280, 1440]) {
      it(`fits a screen of ${width} pixels`, async () => {
        await open(width, 800);
        assert.deepEqual(await overflowing(page), []);
        if (width >= 1100) return;
        await page.getByRole('button', { name: 'Regie' }).click();
        assert.ok(await page.getByRole('button', { name: '+1 week' }).isVisible());
        assert.deepEqual(await overflowing(page), []);
      });
    }

    it('can be played with the keyboard alone', async () => {
      await open();
      const tab = windowOf('Mark Jansen').getByRole('tab', { name: 'Meldingen' });
      await tab.focus();
      await page.keyboard.press('ArrowLeft');
      assert.equal(await openTab('Mark Jansen'), 'Rugdekking');
      await page.getByRole('button', { name: /Rosa Bakker/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitemradio', { name: /Rosa/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await windowOf('Sanne Arends').waitFor();
      await page.getByRole('button', { name: /Sanne Arends/ }).press('Enter');
      await page.keyboard.press('Escape');
      assert.ok(
        await page.getByRole('button', { name: /Sanne Arends/ }).evaluate(each => each.matches(':focus')),
      );
    });

    for (const theme of ['Licht', 'Donker', 'Hoog contrast']) {
      it(`has nothing that axe calls serious: ${theme.toLowerCase()}`, async () => {
        stage.showOnlyTo('mark', 'incident', detailsCard);
        stage.answer = () => ({ ok: true, toast: 'Opgepakt.', tookMs: 1 });
        await open();
        await page.getByRole('radio', { name: theme }).check({ force: true });
        await message('Emma de Vries', 'form').getByRole('button', { name: 'Volgende' }).click();
        await message('Rosa Bakker', 'request').getByRole('button', { name: 'Ik pak dit op' }).click();
        await message('Rosa Bakker', 'request').getByText('Opgepakt.').waitFor();
        await page.getByRole('button', { name: 'Slechte dag' }).click();
        assert.deepEqual(await seriousViolations(page), []);
      });
    }

    it('has nothing that axe calls serious on a small screen', async () => {
      await open(390, 844);
      await page.getByRole('button', { name: 'Regie' }).click();
      await page.getByRole('button', { name: /Emma de Vries/ }).click();
      assert.deepEqual(await seriousViolations(page), []);
    });
  });

  it('draws the same card no more than once', async () => {
    await open();
    const field = message('Emma de Vries', 'form').getByLabel('In je eigen woorden');
    const before = await field.elementHandle();
    stage.post({ ...formInChat, card: structuredClone(reportForm) });
    stage.post({ ...formInChat, id: 'after', at: at('09:03'), card: undefined, text: 'Klaar.' });
    await message('Emma de Vries', 'after').waitFor();
    assert.ok(await before?.evaluate(each => each.isConnected));
  });
});

/** Waits for what the page does in its own time. */
async function until(happened: () => boolean | Promise<boolean>, patience = 5000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await happened())) {
    assert.ok(Date.now() < end, `did not happen within ${patience} ms: ${happened}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

async function isInside(inner: Locator, outer: Locator): Promise<boolean> {
  const [box, frame] = await Promise.all([inner.boundingBox(), outer.boundingBox()]);
  if (!box || !frame) return false;
  return box.y >= frame.y - 1 && box.y + box.height <= frame.y + frame.height + 1;
}

/** What sticks out of the page or of its own window to the side. */
async function overflowing(page: Page): Promise<string[]> {
  return page
    .locator('body, .stage-bar, .window, .stream, .card, .thread')
    .evaluateAll(all =>
      all.filter(each => each.scrollWidth > each.clientWidth + 1).map(each => each.className || each.tagName),
    );
}

async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(`
    Promise.allSettled(document.getAnimations().map(each => each.finished))
      .then(() => axe.run(document, { resultTypes: ['violations'] }))
      .then(({ violations }) => violations
        .filter(each => each.impact === 'serious' || each.impact === 'critical')
        .flatMap(each => each.nodes.map(node => each.id + ': ' + node.html + ' ' + node.failureSummary)))
  `);
}
