import assert from 'node:assert/strict';
import { type Browser, chromium } from 'playwright-core';
import { type Playground, startPlayground } from './playground.ts';
import { PlaygroundWindow } from './playground-window.ts';
import { numberOn } from './reporting.ts';

describe("under Microsoft's playground, in English", () => {
  let playground: Playground;
  let browser: Browser;

  before(async () => {
    playground = await startPlayground('--english');
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  after(async () => {
    await browser?.close();
    await playground?.stop();
  });

  it('speaks English from the greeting to the end of a report, in chat and channel', async () => {
    const emma = await PlaygroundWindow.at(browser, playground.window('emma'));
    const mark = await PlaygroundWindow.at(browser, playground.window('mark'), 'Stadstoezicht - Meldingen');
    await emma.press('Welcome to Rugdekking', 'Report incident');
    await emma.press('Are you safe now?', 'Yes, I am safe');
    await emma.choose('Step 1 of 4', 'Verbal abuse', 'By phone');
    await emma.press('Step 1 of 4', 'Send now, complete later');
    const number = await numberOn(emma, 'Your report was sent');
    await mark.press(`Incident report ${number}`, 'Take up');
    await mark.sees('Mark Jansen took up the report.');
    await emma.card('Something was done with your report');
    for (const window of [emma, mark]) assert.deepEqual(await window.troubles(), []);
    assert.deepEqual(await playground.stop(), []);
  });
});
