import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { aftercareButtons, aftercareLabels } from '../../texts/aftercare.ts';
import { closeTexts, contactTexts, referralWords, requestTexts } from '../../texts/aftercare-contact.ts';
import { incidentButtons, incidentTexts } from '../../texts/incident.ts';
import { reportTexts } from '../../texts/report.ts';
import { Evening, openBrowser, type Setting } from './story/evening.ts';
import { fillInReport, numberOf } from './story/reporting.ts';

const screens: readonly (Setting & { readonly on: string })[] = [
  { on: 'a desktop in Dutch' },
  { on: 'a phone in Dutch', width: 360, height: 740 },
  { on: 'a desktop in English', language: 'en' },
  { on: 'a phone in English', language: 'en', width: 360, height: 740 },
];

describe('one incident, lived through on the stage', function () {
  this.timeout(120_000);
  let browser: Browser;
  let evening: Evening;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());
  afterEach(async () => {
    const { complaints } = evening;
    await evening.end();
    assert.deepEqual(complaints, []);
  });

  for (const { on, ...setting } of screens) {
    it(`goes from the report to the end of the aftercare on ${on}`, async () => {
      evening = await Evening.begin(browser, setting);
      const [emma, mark, rosa] = ['emma', 'mark', 'rosa'].map(key => evening.seat(key));
      assert.ok(emma && mark && rosa);
      const whole = async (name: string) => {
        await evening.picture(name);
        assert.deepEqual(await evening.cutOff(), []);
      };

      await whole('welcome');
      await fillInReport(evening);
      await whole('check');
      await emma.press(reportTexts.send);
      await emma.sees(numberOf(1));
      await whole('receipt');

      await mark.sees(numberOf(1));
      await whole('mark');
      await mark.press(incidentButtons.takeUp);
      await mark.sees({
        nl: `${incidentTexts.handler.nl}: Mark Jansen`,
        en: `${incidentTexts.handler.en}: Mark Jansen`,
      });
      await whole('taken-up');
      await emma.sees('Mark Jansen');

      await rosa.sees(requestTexts.open);
      await whole('request');
      await rosa.press(aftercareButtons.claim);
      await rosa.open(/^Rugdekking/);
      await rosa.sees('06-1234 5601');
      await whole('claimed');
      await emma.sees('Rosa Bakker');
      await whole('emma-knows');
      await rosa.press(aftercareButtons.contacted);
      await rosa.sees(contactTexts.contacted);
      await rosa.press(aftercareButtons.close);
      await rosa.sees(closeTexts.title);
      await rosa.fills([{ field: aftercareLabels.referredTo, with: referralWords.none }]);
      await whole('rounding-off');
      await rosa.press(aftercareButtons.close);
      await rosa.sees(contactTexts.closed);
      await whole('rounded-off');
      await emma.front();
      await whole('the-end');
    });
  }
});
