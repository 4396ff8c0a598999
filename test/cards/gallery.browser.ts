import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { samples } from '../../demo/gallery/samples/all.ts';
import { link } from '../../demo/gallery/samples/typed.ts';
import { type Gallery, startGallery } from '../../demo/gallery/server.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const themes = ['Licht', 'Donker', 'Hoog contrast'] as const;
const widths = ['Computer', 'Telefoon (360 pixels)'] as const;

describe('the page of the gallery', () => {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });

  before(async () => {
    gallery = await startGallery(0);
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    // Almost a thousand cards are drawn: on a busy machine that alone can take half a minute.
    page.setDefaultTimeout(90_000);
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', line => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
    });
    await page.goto(gallery.url);
    await page.locator('.exhibit').last().waitFor();
  });

  after(async () => {
    await browser.close();
    await gallery.close();
  });

  it('draws every card in both languages', async () => {
    for (const language of ['nl', 'en']) {
      const texts = await page.locator(`.frame[lang="${language}"] .ac-adaptiveCard`).allInnerTexts();
      assert.equal(texts.length, samples.length);
      assert.deepEqual(
        texts.filter(text => text.trim() === ''),
        [],
      );
    }
    assert.equal(await page.locator('.card-unreadable').count(), 0);
  });

  for (const width of widths)
    for (const theme of themes)
      it(`shows every card whole: ${width.toLowerCase()}, ${theme.toLowerCase()}`, async () => {
        await choose(width);
        await choose(theme);
        assert.deepEqual(await cutOff(page), []);
      });

  for (const theme of themes)
    it(`has nothing that axe calls serious: ${theme.toLowerCase()}`, async () => {
      await choose('Computer');
      await choose(theme);
      assert.deepEqual(await seriousViolations(page), []);
    });

  it('fits on a phone of 360 pixels itself', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await choose('Telefoon (360 pixels)');
    assert.deepEqual(await cutOff(page), []);
    await page.setViewportSize({ width: 1600, height: 1000 });
  });

  it('shows what a person typed as it was typed, and never as a link or a tag', async () => {
    const cards = page.locator('.ac-adaptiveCard');
    assert.equal(await cards.locator('a, .ac-richTextBlock :is(b, strong, em, img, h1, li)').count(), 0);
    assert.ok((await page.locator('.ac-richTextBlock').filter({ hasText: link }).count()) > 0);
  });

  it('says what a button asks', async () => {
    const welcome = page.locator('.exhibit', { hasText: 'Welkom bij Rugdekking' }).first();
    await welcome.getByRole('button', { name: 'Instructie' }).click();
    await welcome.getByText('Deze knop vraagt: instruction.places').waitFor();
  });

  it('shows one group in one language, and says so in its address', async () => {
    await choose('Nazorg');
    await choose('Engels');
    const shown = page.locator('.exhibit:visible');
    assert.equal(await shown.count(), samples.filter(({ group }) => group === 'aftercare').length);
    assert.equal(await page.locator('.frame[lang="nl"]:visible').count(), 0);
    assert.equal(new URL(page.url()).search, '?group=aftercare&language=en');
    await page.reload();
    await page.getByRole('heading', { name: 'Ask: new' }).waitFor();
    assert.equal(await page.locator('.exhibit:visible').count(), await shown.count());
  });

  it('draws all this without a complaint', () => {
    assert.deepEqual(complaints, []);
  });
});

/** Which cards are wider than their place, or hold something that sticks out of them. */
async function cutOff(page: Page): Promise<string[]> {
  const wide = await page
    .locator('html, main, .exhibit, .frame, .card')
    .evaluateAll(all =>
      all
        .filter(each => each.scrollWidth > each.clientWidth + 1)
        .map(each => `${each.ariaLabel ?? (each.id || each.className || each.tagName)} is too wide`),
    );
  const outside = await page.locator('.card').evaluateAll(all =>
    all.flatMap(card => {
      const edge = card.getBoundingClientRect().right;
      const out = [...card.querySelectorAll('*')].find(each => each.getBoundingClientRect().right > edge + 1);
      return out ? [`${card.ariaLabel} is cut off: ${out.textContent?.slice(0, 60)}`] : [];
    }),
  );
  return [...wide, ...outside];
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
