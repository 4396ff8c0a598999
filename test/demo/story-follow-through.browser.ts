import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import type { MeasureKind } from '../../protocol/incident/measure.ts';
import type { FormStep } from '../../protocol/measures/step.ts';
import { incidentButtons } from '../../texts/incident.ts';
import { detailTexts } from '../../texts/incident-details.ts';
import { damageReportedTexts } from '../../texts/incident-notices.ts';
import { weighingTexts } from '../../texts/ladder.ts';
import { measureDueTexts } from '../../texts/measure-due.ts';
import { measureFormTexts } from '../../texts/measure-forms.ts';
import { stepWords } from '../../texts/measure-steps.ts';
import { measureWords } from '../../texts/measures.ts';
import { reportTexts } from '../../texts/report.ts';
import { aftercareWords } from '../../texts/report-choices.ts';
import { damageStepTexts } from '../../texts/steps/damage.ts';
import { copyHolderWords, deliveryWords, letterFormTexts } from '../../texts/steps/letter.ts';
import { policeStepTexts } from '../../texts/steps/police.ts';
import { decisions } from './story/deciding.ts';
import { Evening, openBrowser, type Setting } from './story/evening.ts';
import { fillInReport, numberOf } from './story/reporting.ts';
import type { Filled } from './story/seat.ts';

const screens: readonly (Setting & { readonly on: string })[] = [
  { on: 'a desktop in Dutch' },
  { on: 'a phone in English', language: 'en', width: 390, height: 844 },
];

describe('what becomes of a measure on the stage', function () {
  this.timeout(240_000);
  let browser: Browser;
  let evening: Evening;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const { on, ...setting } of screens) {
    describe(`on ${on}`, () => {
      beforeEach(async () => {
        evening = await Evening.begin(browser, { ...setting, people: ['emma', 'mark', 'ruud'] });
        await evening.seat('mark').open(/^Meldingen/);
        await fillInReport(evening, { aftercare: aftercareWords.no });
        await evening.seat('emma').press(reportTexts.send);
        await evening.seat('mark').sees(numberOf(1));
        await evening.seat('mark').press(incidentButtons.takeUp);
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
      const decide = async (kind: MeasureKind): Promise<void> => {
        const mark = evening.seat('mark');
        if (kind === 'damageClaim') await mark.press(incidentButtons.more);
        await mark.press(measureWords[kind]);
        await mark.fills(decisions()[kind]);
        // After a threat the protocol points to a talk; a ban is heavier, and takes a reason.
        if (kind === 'accessBan')
          await mark.fills([
            { field: weighingTexts.heavier, with: 'Hij kwam drie keer terug naar de balie.' },
          ]);
        if (kind === 'damageClaim') await whole('items');
        await mark.press(measureFormTexts.record);
        await mark.sees(`${evening.say(measureWords[kind])}: ${evening.say({ nl: 'door', en: 'by' })}`);
      };
      /** Through **Vervolg maatregel** to the form of a step, and back to the card with it recorded. */
      const step = async (name: FormStep, filled: Filled = []): Promise<void> => {
        const mark = evening.seat('mark');
        await mark.press(incidentButtons.more);
        await mark.press(incidentButtons.next);
        if (name === 'delivered') await whole('next');
        await mark.press(stepWords[name].title);
        await mark.sees(stepWords[name].goal);
        await mark.fills(filled);
        await whole(`form-${name}`);
        await mark.press(measureFormTexts.record);
        await evening.seat('emma').sees(stepWords[name].means);
        await mark.front();
      };

      it('is recorded step by step, told to the reporter in plain words, and read back in the course', async () => {
        for (const kind of ['accessBan', 'police', 'damageClaim'] as const) await decide(kind);
        await evening.seat('ruud').sees(damageReportedTexts.claimed);
        await whole('facilities');
        await step('delivered', [
          { field: letterFormTexts.how, with: deliveryWords.registeredPost },
          { field: letterFormTexts.tracking, with: '3SABCD1234567' },
        ]);
        await step('copied', [
          { field: letterFormTexts.copiesFor, with: copyHolderWords.clientFile, many: true },
          { field: letterFormTexts.copiesFor, with: copyHolderWords.police, many: true },
        ]);
        await step('filed', [{ field: policeStepTexts.companion, with: policeStepTexts.manager }]);
        await step('claimed', [{ field: damageStepTexts.how, with: deliveryWords.post }]);
        await step('paid', [{ field: damageStepTexts.amount, with: '100' }]);
        await whole('card');
        const mark = evening.seat('mark');
        await mark.press(incidentButtons.more);
        await mark.press(incidentButtons.details);
        await mark.press(detailTexts.toCourse);
        await mark.sees('3SABCD1234567');
        await whole('course');
        assert.equal(await evening.seat('emma').count('3SABCD1234567'), 0);
        await evening.seat('emma').front();
        await whole('reporter');
      });

      it('is asked for by the clock, until it is recorded', async () => {
        await decide('police');
        await evening.seat('mark').open(/^Rugdekking/);
        await evening.jump('+1 week');
        await evening.seat('mark').sees(measureDueTexts.police.lateTitle);
        await whole('late');
        await evening.seat('mark').press(incidentButtons.next);
        await evening.seat('mark').sees(stepWords.filed.title);
        await whole('late-next');
      });
    });
  }
});
