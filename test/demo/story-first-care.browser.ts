import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { chainWords, escalationTexts } from '../../texts/escalation.ts';
import { careStepWords, familyWords, firstCareTexts } from '../../texts/first-care.ts';
import { reportTexts } from '../../texts/report.ts';
import { aftercareWords } from '../../texts/report-choices.ts';
import { Evening, openBrowser, type Setting } from './story/evening.ts';
import { fillInReport, numberOf } from './story/reporting.ts';

const screens: readonly (Setting & { readonly on: string; readonly hours: string })[] = [
  { on: 'a desktop in Dutch', hours: '+1 uur' },
  { on: 'a phone in English', hours: '+1 hour', language: 'en', width: 390, height: 844 },
];

describe('first care on the stage', function () {
  this.timeout(240_000);
  let browser: Browser;
  let evening: Evening;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const { on, hours, ...setting } of screens) {
    describe(`on ${on}`, () => {
      beforeEach(async () => {
        evening = await Evening.begin(browser, { ...setting, people: ['emma', 'mark', 'farid'] });
        await evening.seat('mark').open(/^Meldingen/);
        await fillInReport(evening, { aftercare: aftercareWords.no });
        await evening.seat('emma').press(reportTexts.send);
        await evening.seat('mark').sees(numberOf(1));
      });
      afterEach(async () => {
        const { complaints } = evening;
        await evening.end();
        assert.deepEqual(complaints, []);
      });

      const whole = async (name: string): Promise<void> => {
        await evening.picture(name);
        assert.deepEqual(await evening.cutOff(), []);
      };
      const given = /Eerste opvang: gedaan om|First care: given at/;
      const record = async (): Promise<void> => {
        const mark = evening.seat('mark');
        await mark.press(firstCareTexts.record);
        await mark.sees(firstCareTexts.intro);
        await mark.fills([
          { field: firstCareTexts.did, with: careStepWords.spoken },
          { field: firstCareTexts.did, with: careStepWords.colleagueStays },
          { field: firstCareTexts.family, with: familyWords.declined },
        ]);
        await whole('care-form');
        await mark.press(firstCareTexts.save);
        await mark.sees(given);
      };

      it('is recorded in the channel, is heard by the reporter, and can be denied', async () => {
        const [emma, mark] = [evening.seat('emma'), evening.seat('mark')];
        await whole('care-waits');
        await record();
        await whole('care-given');
        await emma.sees(firstCareTexts.saidWrong);
        await whole('care-said');
        await emma.press(firstCareTexts.saidButton);
        await emma.sees(firstCareTexts.thanksTitle);
        await mark.open(/^Rugdekking/);
        await mark.sees(firstCareTexts.againTitle);
        await whole('care-again');
      });

      it('is asked of who is responsible when it stays undone, and everybody can read who is called', async () => {
        const farid = evening.seat('farid');
        for (let hour = 0; hour < 3; hour += 1) await evening.jump(hours);
        await farid.open(/^Rugdekking/);
        await farid.sees(firstCareTexts.dueInstead);
        await whole('care-due');
        await farid.says(evening.say({ nl: 'wie wordt gebeld', en: 'who is called' }));
        await farid.sees(escalationTexts.text);
        await farid.sees(chainWords.firstCare);
        await whole('chains');
      });
    });
  }
});
