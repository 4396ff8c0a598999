import assert from 'node:assert/strict';
import { DateTime } from 'luxon';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { aftercareButtons } from '../../texts/aftercare.ts';
import { helpTexts, helpWords } from '../../texts/aftercare-help.ts';
import { normalTexts } from '../../texts/aftercare-normal.ts';
import { talkForms } from '../../texts/aftercare-talk-forms.ts';
import {
  talkButtons,
  talkNameWords,
  talkWayWords,
  trackNotices,
  trackTexts,
} from '../../texts/aftercare-talks.ts';
import { Evening, openBrowser, type Setting } from './story/evening.ts';

const screens: readonly (Setting & { readonly on: string; readonly day: string })[] = [
  { on: 'a desktop in Dutch', day: '+1 dag' },
  { on: 'a phone in English', day: '+1 day', language: 'en', width: 390, height: 844 },
];

const inDays = (days: number): string => DateTime.now().plus({ days }).toISODate();

describe('the talks of aftercare on the stage', function () {
  this.timeout(240_000);
  let browser: Browser;
  let evening: Evening;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const { on, day, ...setting } of screens) {
    describe(`on ${on}`, () => {
      beforeEach(async () => {
        evening = await Evening.begin(browser, { ...setting, people: ['emma', 'rosa', 'sanne'] });
        const [emma, rosa] = [evening.seat('emma'), evening.seat('rosa')];
        await emma.says(evening.say({ nl: 'nazorg', en: 'aftercare' }));
        await emma.press(aftercareButtons.ask);
        await rosa.press(aftercareButtons.claim);
        await rosa.open(/^Rugdekking/);
        await rosa.sees(talkButtons.talks);
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

      it('are proposed, agreed and reminded of; what is normal is told, and other help shown', async () => {
        const [emma, rosa] = [evening.seat('emma'), evening.seat('rosa')];
        await emma.sees(normalTexts.title);
        await whole('talks-normal');
        await rosa.press(talkButtons.talks);
        await rosa.press(talkButtons.propose);
        await rosa.fills([
          { field: talkForms.date, with: inDays(2) },
          { field: talkForms.time, with: '14:00' },
          { field: talkForms.way, with: talkWayWords.inPerson },
          { field: talkForms.place, with: 'Kamer 2.14' },
        ]);
        await whole('talks-form');
        await rosa.press(talkButtons.send);
        await rosa.sees(trackNotices.sent);
        await emma.sees(trackNotices.proposed);
        await whole('talks-proposed');
        await emma.press(talkButtons.agree);
        await rosa.sees(trackNotices.agreed);
        await emma.press(talkButtons.calendar);
        await emma.sees(trackNotices.calendar);
        await emma.sees('afspraak.ics');
        await whole('talks-agreed');
        await rosa.press(helpTexts.button);
        await rosa.fills([{ field: helpTexts.which, with: helpWords.socialWork }]);
        await whole('talks-help-form');
        await rosa.press(helpTexts.send);
        await emma.sees(helpTexts.title);
        await whole('talks-help');
        for (let days = 0; days < 3; days += 1) await evening.jump(day);
        await rosa.sees(trackNotices.today);
        await rosa.press(talkButtons.held);
        await rosa.sees(trackNotices.held);
        await whole('talks-held');
      });

      it('are the victim’s own: a pause, going on, and somebody else', async () => {
        const [emma, rosa] = [evening.seat('emma'), evening.seat('rosa')];
        await emma.says(evening.say({ nl: 'mijn nazorg', en: 'my aftercare' }));
        await emma.sees(talkNameWords.first);
        await whole('talks-mine');
        await emma.press(talkButtons.pauseForm);
        await emma.fills([{ field: talkForms.until, with: inDays(9) }]);
        await whole('talks-pause-form');
        await emma.press(talkButtons.pause);
        await rosa.sees(trackNotices.colleaguePaused);
        await whole('talks-paused');
        await emma.press(talkButtons.resume);
        await emma.press(talkButtons.other);
        await whole('talks-other');
        await emma.press(talkButtons.otherSure);
        await emma.sees(trackTexts.waiting);
        await rosa.sees(/niet iedereen klikt|not everybody gets on/);
        await whole('talks-other-told');
      });
    });
  }
});
