import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { type Demo, startDemo } from '../../demo/start-demo.ts';
import { visitStage } from '../../demo/visit-stage.ts';
import { reportTexts, safety } from '../../texts/report.ts';
import { workTexts } from '../../texts/work.ts';
import { openBrowser } from '../demo/story/evening.ts';

const choices = z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) });
const axeFound = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the page with what waits, in the demo', function () {
  this.timeout(120_000);
  let browser: Browser;
  let demo: Demo;
  let folder: string;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rugdekking-tab-'));
    const ports = { BOT_PORT: 0, STAGE_PORT: 0, TEAMS_PORT: 0 };
    demo = await startDemo({ ...ports, DEMO_DATA: folder, LOG_LEVEL: 'silent' });
    browser = await openBrowser();
    const stage = visitStage(demo.url);
    await stage.say('emma', 'a:emma', 'melden');
    await stage.press('emma', 'a:emma', safety.yes.nl);
    const typed = { sorts: 'violence', place: 'office', location: 'stadskantoor' };
    await stage.press('emma', 'a:emma', reportTexts.quick.nl, typed);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', error => complaints.push(error.message));
    page.on('console', line => {
      if (line.type() === 'error') complaints.push(line.text());
    });
  });
  after(async () => {
    await browser.close();
    await demo.stop();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => assert.deepEqual(complaints.splice(0), []));

  const open = async (name: string) => {
    const answer = await fetch(new URL('/tab-demo/people', demo.botEndpoint));
    const { people } = choices.parse(await answer.json());
    const person = people.find(each => each.name === name)?.id ?? '';
    await page.goto('about:blank');
    await page.goto(`${new URL('/tab/', demo.botEndpoint)}#person=${person}`);
    await page.locator('footer').waitFor();
  };
  /** WCAG 2.2 AA, as far as a program can see it. */
  const flaws = async (): Promise<readonly string[]> => {
    // Evaluated, because the page lets no script in that is not its own.
    await page.evaluate(await readFile(axePath, 'utf8'));
    const found: unknown = await page.evaluate('axe.run()');
    const { violations } = axeFound.parse(found);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  it('shows the manager what waits, and lets him take it up with the card’s own button', async () => {
    await open('Mark Jansen');
    const list = page.getByRole('list');
    await list.getByText(/Oppakken/).waitFor();
    await page.getByRole('button', { name: workTexts.show.nl }).press('Enter');
    const card = page.locator('.card');
    await card
      .getByText(/Gebruik geweld/)
      .first()
      .waitFor();
    assert.doesNotMatch(await card.innerText(), /<at>/);
    await card.getByRole('button', { name: 'Oppakken' }).press('Enter');
    await card
      .getByText(/Mark Jansen/)
      .first()
      .waitFor();
    await list.getByText(/· Mark Jansen/).waitFor();
  });

  it('shows a colleague without a part nothing, and says where to go', async () => {
    await open('Olga Novak');
    await page.getByText(/Hier is voor jou niets te doen/).waitFor();
    assert.equal(await page.getByRole('list').count(), 0);
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1280, 320])
      it(`can be read and used by everybody: ${scheme}, ${width} pixels wide`, async () => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        await open('Mark Jansen');
        await page.getByRole('button', { name: workTexts.show.nl }).click();
        await page
          .locator('.card')
          .getByText(/Gebruik geweld/)
          .first()
          .waitFor();
        assert.deepEqual(await flaws(), []);
        const overflow = Number(
          await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
        );
        assert.ok(overflow <= 0, `${overflow} pixels stick out`);
        if (process.env.SCREENSHOTS)
          await page.screenshot({ path: join(process.env.SCREENSHOTS, `work-${scheme}-${width}.png`) });
      });
});
