import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { incidentButtons, incidentTexts } from '../../texts/incident.ts';
import { kinTexts } from '../../texts/kin.ts';
import { weighingTexts } from '../../texts/ladder.ts';
import { lookFoundTexts, lookHintTexts, lookReasonWords, lookTexts, tooManyTexts } from '../../texts/look.ts';
import { measureFormTexts } from '../../texts/measure-forms.ts';
import { measureWords } from '../../texts/measures.ts';
import { reportTexts } from '../../texts/report.ts';
import { aftercareWords } from '../../texts/report-choices.ts';
import type { Words } from '../../texts/words.ts';
import { decisions, deviation } from './story/deciding.ts';
import { Evening, openBrowser, type Setting } from './story/evening.ts';
import { fillInReport, numberOf } from './story/reporting.ts';

const screens: readonly (Setting & { readonly on: string })[] = [
  { on: 'a desktop in Dutch' },
  { on: 'a phone in English', language: 'en', width: 390, height: 844 },
  { on: 'a phone in Dutch', width: 390, height: 844 },
];
const lookUp = { nl: 'opzoeken', en: 'look up' };

describe('who is this, on the stage', function () {
  this.timeout(180_000);
  let browser: Browser;
  let evening: Evening;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const { on, ...setting } of screens) {
    describe(`on ${on}`, () => {
      beforeEach(async () => {
        evening = await Evening.begin(browser, { ...setting, people: ['emma', 'mark', 'sanne'] });
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
      const reports = async (count: number, aggressor: string, born: string): Promise<void> => {
        await fillInReport(evening, { aftercare: aftercareWords.no, aggressor, born });
        await evening.seat('emma').press(reportTexts.send);
        await evening.seat('mark').sees(numberOf(count));
      };

      it('is the same person, says who decides, and takes it back; and a lighter measure takes a reason', async () => {
        const mark = evening.seat('mark');
        await mark.open(/^Meldingen/);
        await reports(1, 'K. van der Test', '1980-02-29');
        await mark.press(measureWords.warning);
        await mark.sees(weighingTexts.lighter);
        await mark.fills(decisions().warning);
        await mark.press(measureFormTexts.record);
        await mark.sees(weighingTexts.whyLighter);
        await whole('lighter-without-reason');
        await mark.fills(deviation.lighter);
        await mark.press(measureFormTexts.record);
        await mark.sees(`${evening.say(measureWords.warning)}: ${evening.say({ nl: 'door', en: 'by' })}`);

        await reports(2, 'Test, Karel v.d.', '');
        await mark.sees(evening.say(kinTexts.compareFirst));
        await whole('possibly-the-same');
        const compare = async (): Promise<void> => {
          await mark.press(incidentButtons.more);
          await mark.press(kinTexts.button);
          await mark.sees(kinTexts.title);
        };
        await compare();
        await whole('compare');
        await mark.press(kinTexts.same);
        await mark.sees(evening.say({ nl: '1 keer zeker dezelfde', en: 'once certainly the same' }));
        await mark.sees(evening.say(kinTexts.later));
        await whole('certainly-the-same');
        await mark.press(measureWords.accessBan);
        await whole('heavier');
        await mark.press(incidentButtons.back);
        await compare();
        await whole('confirmed');
        await mark.press(kinTexts.open);
        await mark.sees(evening.say(kinTexts.compareFirst));
        await compare();
        await mark.press(kinTexts.other);
        await mark.sees(incidentTexts.police);
        await compare();
        await whole('rejected');
      });

      it('is looked up with a reason, and the safety officer can tell who looked', async () => {
        const [emma, mark, sanne] = [evening.seat('emma'), evening.seat('mark'), evening.seat('sanne')];
        await mark.open(/^Meldingen/);
        await reports(1, 'K. van der Test', '1980-02-29');
        const search = async (who: typeof emma, name: string, reason: Words): Promise<void> => {
          await who.says(evening.say(lookUp));
          await who.sees(lookTexts.reason);
          await who.fills([
            { field: lookTexts.name, with: name },
            { field: lookTexts.birthDate, with: '1980-02-29' },
            { field: lookTexts.reason, with: reason },
          ]);
        };
        await mark.open(/^Rugdekking/);
        await search(mark, 'Karel vd Test', lookReasonWords.talk);
        await whole('look-form');
        await mark.press(lookTexts.search);
        await mark.sees(lookFoundTexts.certain);
        await whole('look-found');
        await search(emma, 'van der Test', lookReasonWords.homeVisit);
        await whole('look-form-colleague');
        await emma.press(lookTexts.search);
        await emma.sees(lookHintTexts.certain);
        await whole('look-hint');

        await sanne.open(/^Rugdekking/);
        await search(sanne, 'K. v.d. Test', lookReasonWords.talk);
        await sanne.press(lookTexts.search);
        await sanne.sees(lookFoundTexts.certain);
        await sanne.press(lookTexts.log);
        await sanne.sees('Emma de Vries');
        await whole('who-looked');

        for (const name of ['A. Pool', 'B. Kooi', 'C. Riet', 'D. Zand', 'E. Veen']) {
          await search(emma, name, lookReasonWords.talk);
          await emma.press(lookTexts.search);
          await emma.sees(lookTexts.again);
        }
        await whole('too-often');
        await sanne.sees(tooManyTexts.title);
        await whole('told');
      });

      it('is not asked in a conversation: the search puts its form into the own chat', async () => {
        const mark = evening.seat('mark');
        await mark.open(/^Meldingen/);
        await mark.front();
        await mark.window.getByRole('button', { name: evening.say(lookTexts.title), exact: true }).click();
        await mark.window
          .getByRole('status')
          .filter({ hasText: /Rugdekking|chat/ })
          .waitFor();
        await whole('search-in-channel');
        await mark.open(/^Rugdekking/);
        await mark.sees(lookTexts.reason);
        await whole('search-in-chat');
      });
    });
  }
});
