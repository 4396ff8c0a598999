import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import { chromium, type Page } from 'playwright-core';
import { startDemo } from './start-demo.ts';
import { type StageVisitor, visitStage } from './visit-stage.ts';

/** Where the README looks for it. */
const file = fileURLToPath(new URL('../docs/rugdekking.png', import.meta.url));
const screen = { width: 1600, height: 1000 };
/** Between the edge of a window and the first message in it, in pixels. */
const roomAbove = 12;
const limitMs = 10_000;

/** A Tuesday morning to come, at half past eight: the stage's clock only goes ahead. */
const tuesdayMorning = (): DateTime =>
  DateTime.now().setZone('Europe/Amsterdam').plus({ weeks: 1 }).set({ weekday: 2, hour: 8, minute: 30 });

/** Emma reports a threat at the desk, Mark takes it up, Rosa looks after Emma. */
const playIncident = async (stage: StageVisitor): Promise<void> => {
  const { opening } = await stage.world();
  const placeOf = (key: string): string => opening.find(({ person }) => person === key)?.conversation ?? '';
  const arrived = async (key: string, text: string): Promise<void> => {
    const until = Date.now() + limitMs;
    while (!JSON.stringify(await stage.messages(key, placeOf(key))).includes(text)) {
      if (Date.now() > until) throw new Error(`${key} did not get to see: ${text}`);
    }
  };
  const press = async (key: string, label: string, inputs: Record<string, string> = {}): Promise<void> => {
    const { ok } = await stage.press(key, placeOf(key), label, inputs);
    if (!ok) throw new Error(`${label} did not work`);
  };

  await stage.jump(72);
  await stage.say('emma', placeOf('emma'), 'melden');
  await press('emma', 'Ja, ik ben veilig');
  await press('emma', 'Verder', {
    sorts: 'scolding,threat',
    place: 'office',
    location: 'stadskantoor',
    time: '09:35',
  });
  await press('emma', 'Verder', { aggressorKnown: 'no', aggressorDescription: 'Man, grijze jas' });
  await press('emma', 'Verder', {
    description: 'Hij kreeg geen parkeervergunning en sloeg op de balie.',
    literalWords: 'Ik wacht je buiten op.',
    aftercare: 'wanted',
  });
  await press('emma', 'Melding versturen');
  await arrived('mark', 'Incidentmelding A-');
  await stage.jump(3);
  await press('mark', 'Oppakken');
  await arrived('emma', 'Mark Jansen heeft de melding opgepakt');
  await arrived('rosa', 'Verzoek om nazorg');
  await stage.jump(4);
  await press('rosa', 'Ik pak dit op');
  await arrived('emma', 'Er is iemand voor je');
};

/** Each window shows what it is about from its top. */
const showFromTop = async (page: Page, name: string, text: string): Promise<void> => {
  const message = page
    .getByRole('region', { name, exact: true })
    .locator('.message', { hasText: text })
    .last();
  await message.waitFor();
  await message.evaluate((each, room) => {
    const stream = each.closest('.stream');
    if (stream)
      stream.scrollTop += each.getBoundingClientRect().top - stream.getBoundingClientRect().top - room;
  }, roomAbove);
};

const takePicture = async (url: string): Promise<void> => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const context = await browser.newContext({ viewport: screen, locale: 'nl-NL', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('button', { name: 'Verhaal inklappen' }).click();
    // Room below, so that the last message too can stand at the top.
    await page.addStyleTag({ content: '.stream > :last-child { margin-bottom: 100vh }' });
    await showFromTop(page, 'Emma de Vries', 'Je melding is verstuurd');
    await showFromTop(page, 'Mark Jansen', 'Incidentmelding A-');
    const rosa = page.getByRole('region', { name: 'Rosa Bakker', exact: true });
    await rosa.getByRole('tab', { name: /^Rugdekking/ }).click();
    await showFromTop(page, 'Rosa Bakker', 'Jij vangt een collega op');
    await page.mouse.move(0, 0);
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
};

/** `npm run picture`: plays one incident on a stage of its own and takes the picture for the README. */
const data = await mkdtemp(join(tmpdir(), 'rugdekking-picture-'));
try {
  const aheadMs = tuesdayMorning().toMillis() - Date.now();
  await writeFile(join(data, 'clock.json'), JSON.stringify({ aheadMs }));
  const ports = { BOT_PORT: 0, STAGE_PORT: 0, TEAMS_PORT: 0 };
  const demo = await startDemo({ ...ports, DEMO_DATA: data, LOG_LEVEL: 'warn' });
  try {
    await playIncident(visitStage(demo.url));
    await takePicture(demo.url);
    process.stdout.write(`${file}\n`);
  } finally {
    await demo.stop();
  }
} finally {
  await rm(data, { recursive: true, force: true });
}
