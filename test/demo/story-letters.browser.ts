import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { textOf } from '../../letters/word/text-of.ts';
import { incidentButtons } from '../../texts/incident.ts';
import { letterCardTexts } from '../../texts/letter-cards.ts';
import { letterChoices, letterFormTexts } from '../../texts/letter-form.ts';
import { letterWords } from '../../texts/letters.ts';
import { letterFieldWords } from '../../texts/letters-fields.ts';
import { conductTalkTexts, measureFormTexts } from '../../texts/measure-forms.ts';
import { measureWords } from '../../texts/measures.ts';
import { reportTexts } from '../../texts/report.ts';
import type { Words } from '../../texts/words.ts';
import { Evening, openBrowser, type Setting } from './story/evening.ts';
import { fillInReport } from './story/reporting.ts';

const screens: readonly (Setting & { readonly on: string })[] = [
  { on: 'a desktop in Dutch', height: 1400 },
  { on: 'a phone in English', language: 'en', width: 390, height: 1200 },
];

/** The stage's own words around a file (`demo/stage/page/texts.ts`). */
const accept: Words = { nl: 'Accepteren', en: 'Accept' };
const download: Words = { nl: 'Downloaden', en: 'Download' };

const capital = ({ nl, en }: Words): Words => ({
  nl: nl.charAt(0).toUpperCase() + nl.slice(1),
  en: en.charAt(0).toUpperCase() + en.slice(1),
});
const part = (field: Words, which: Words): Words => ({
  nl: `${capital(field).nl}: ${which.nl}`,
  en: `${capital(field).en}: ${which.en}`,
});

describe('letters on the stage', function () {
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
        evening = await Evening.begin(browser, { ...setting, people: ['emma', 'mark', 'rosa'] });
        await evening.seat('mark').open(/^Meldingen/);
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

      it('are chosen, filled in, read, saved and downloaded, with the appointment beside them', async () => {
        await fillInReport(evening);
        await evening.seat('emma').press(reportTexts.send);
        const mark = evening.seat('mark');
        await mark.press(measureWords.conductTalk);
        await mark.fills([
          { field: measureFormTexts.grounds, with: 'U schold een medewerker uit aan de balie.' },
          { field: conductTalkTexts.plannedDate, with: '2031-01-06' },
          { field: conductTalkTexts.plannedTime, with: '10:30' },
          { field: conductTalkTexts.withEmployee, with: conductTalkTexts.no },
        ]);
        await mark.press(measureFormTexts.record);
        await mark.press(incidentButtons.more);
        await mark.press(letterCardTexts.button);
        await mark.sees(letterCardTexts.goal);
        await whole('letters-1-choice');
        await mark.press(letterWords.talkInvitation);
        await mark.sees(letterFormTexts.missing);
        await mark.press(letterFormTexts.read);
        await whole('letters-2-problems');
        await mark.fills([
          { field: capital(letterFieldWords.recipientAddress), with: 'Vissersdijk 12\n1234 CD Merenveld' },
          { field: capital(letterFieldWords.talkPlace), with: 'Stadskantoor, kamer 7' },
          { field: capital(letterFieldWords.reportTo), with: letterChoices.reception ?? accept },
        ]);
        await mark.press(letterFormTexts.read);
        await mark.sees(letterCardTexts.preview);
        await whole('letters-3-preview');
        await mark.press(letterCardTexts.change);
        await mark.sees(letterFormTexts.change);
        await whole('letters-4-change');
        await mark.fills([{ field: part(letterFieldWords.talkAt, letterFormTexts.time), with: '11:00' }]);
        await mark.press(letterFormTexts.read);
        await mark.sees('11.00 uur');
        await mark.press(letterCardTexts.makeInChat);
        await mark.sees(letterCardTexts.madeElsewhere);
        await whole('letters-5-coming');

        await mark.open(/^Rugdekking/);
        const chat = mark.window;
        await chat
          .getByText(/Uitnodiging ordegesprek\.docx/)
          .last()
          .waitFor();
        await whole('letters-6-offer');
        await chat
          .getByRole('button', { name: evening.say(accept), exact: true })
          .last()
          .click();
        const link = chat.getByRole('link', { name: evening.say(download) }).last();
        await link.waitFor();
        await whole('letters-7-saved');
        const arrived = evening.page.waitForEvent('download');
        await link.click();
        const file = await (await arrived).path();
        const letter = textOf(await readFile(file));
        assert.match(letter, /K\. van der Test\nVissersdijk 12\n1234 CD Merenveld/);
        assert.match(letter, /11\.00 uur/);
        assert.match(letter, /Stadskantoor, kamer 7/);

        await mark.open(/^Meldingen/);
        await mark.press(incidentButtons.more);
        await mark.press(letterCardTexts.button);
        await mark.press(letterCardTexts.calendar);
        await mark.open(/^Rugdekking/);
        await chat
          .getByText(/ordegesprek\.ics/)
          .last()
          .waitFor();
        await chat
          .getByRole('button', { name: evening.say(accept), exact: true })
          .last()
          .click();
        await chat
          .getByRole('link', { name: evening.say(download) })
          .nth(1)
          .waitFor();
        await whole('letters-8-appointment');
      });
    });
  }
});
