import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { after, afterEach, before, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import { aftercareButtons } from '../../texts/aftercare.ts';
import { requestTexts } from '../../texts/aftercare-contact.ts';
import { aftercareForm } from '../../texts/aftercare-form.ts';
import { lineTexts } from '../../texts/aftercare-lines.ts';
import { escalationTexts, noticeTexts } from '../../texts/aftercare-notices.ts';
import { incidentButtons } from '../../texts/incident.ts';
import { measureFormTexts } from '../../texts/measure-forms.ts';
import { measureWords } from '../../texts/measures.ts';
import { reportTexts } from '../../texts/report.ts';
import { factWords } from '../../texts/timeline.ts';
import { decisions, deviation } from './story/deciding.ts';
import { Evening, openBrowser } from './story/evening.ts';
import { fillInReport, numberOf, reportInThreeTaps } from './story/reporting.ts';

const takenUp = factWords({ fact: 'takenUp' }, { by: 'Mark Jansen' }).nl;
const warned = factWords({ fact: 'measureDecided', measure: '', kind: 'warning' }, { by: 'Mark Jansen' }).nl;

describe('the stage on a hurried, a silent and a bad day', function () {
  this.timeout(120_000);
  let browser: Browser;
  let evening: Evening;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());
  // Nobody presses the next button before Teams has had its own second try at the last one.
  const begin = async (pause = 0): Promise<void> => {
    evening = await Evening.begin(browser, { pause });
  };
  afterEach(async () => {
    const { complaints } = evening;
    await evening.end();
    assert.deepEqual(complaints, []);
  });

  const times = async (who: string, text: string): Promise<number> => evening.seat(who).count(text);
  /** What Emma sends, Mark takes up and decides and Rosa claims, is there once, for everybody. */
  const onceForEverybody = async (): Promise<void> => {
    const [emma, mark, rosa] = [evening.seat('emma'), evening.seat('mark'), evening.seat('rosa')];
    await mark.sees(numberOf(1), 30_000);
    await mark.press(incidentButtons.takeUp);
    await emma.sees(takenUp, 30_000);
    await mark.press(measureWords.warning);
    await mark.fills([...decisions().warning, ...deviation.lighter]);
    await mark.press(measureFormTexts.record);
    await emma.sees(warned, 30_000);
    await mark.sees(warned, 30_000);
    await rosa.sees(requestTexts.title, 30_000);
    await rosa.press(aftercareButtons.claim);
    await emma.sees(noticeTexts.claimedTitle, 30_000);
    await rosa.open(/^Rugdekking/);
    await rosa.sees('06-1234 5601', 30_000);
    // Whatever Teams sends again, it sends within this time.
    await delay(1_500);
    await emma.says('mijn meldingen');
    await emma.sees('Mijn meldingen');
    assert.equal(await times('mark', numberOf(1)), 1);
    assert.equal(await times('mark', numberOf(2)), 0);
    assert.equal(await times('mark', takenUp), 1);
    assert.equal(await times('mark', warned), 1);
    assert.equal(await times('emma', takenUp), 1);
    assert.equal(await times('emma', warned), 1);
    assert.equal(await times('emma', noticeTexts.claimedTitle.nl), 1);
    assert.equal(await times('emma', numberOf(2)), 0);
    assert.equal(await times('rosa', '06-1234 5601'), 1);
    await rosa.open(/^Nazorg\s+BOG/);
    assert.equal(await times('rosa', requestTexts.title.nl), 1);
  };

  describe('three taps', () => {
    it('bring the report into the channel within a second', async () => {
      await begin();
      const mark = evening.seat('mark');
      const arrives = mark.sees(numberOf(1), 60_000).then(() => performance.now());
      await reportInThreeTaps(evening);
      const pressed = performance.now();
      const late = (await arrives) - pressed;
      assert.ok(late < 1_000, `the card was there ${Math.round(late)} ms after the click`);
      await evening.picture('three-taps');
    });
  });

  describe('a request that nobody takes up', () => {
    it('is asked again after half an hour, and after another half hour the manager is called', async () => {
      await begin();
      const [emma, mark, rosa] = [evening.seat('emma'), evening.seat('mark'), evening.seat('rosa')];
      await emma.says('nazorg');
      await emma.fills([{ field: aftercareForm.manager, with: aftercareForm.managerMay }]);
      await emma.press(aftercareButtons.ask);
      await rosa.sees(requestTexts.open);
      assert.equal(await times('rosa', lineTexts.askedAgain.nl), 0);
      await evening.jump('+30 min');
      await rosa.sees(lineTexts.askedAgain);
      await evening.picture('asked-again');
      await mark.open(/^Rugdekking/);
      assert.equal(await times('mark', escalationTexts.title.nl), 0);
      await evening.jump('+30 min');
      await mark.sees(escalationTexts.title);
      await mark.sees('Emma de Vries');
      await evening.picture('escalated');
      await rosa.press(aftercareButtons.claim);
      await emma.sees(noticeTexts.claimedTitle);
      assert.deepEqual(await evening.cutOff(), []);
    });
  });

  describe('when Teams has a bad day', () => {
    it('does once what arrives twice, and again under a new number', async () => {
      await begin(400);
      await evening.weather([/Elke klik komt dubbel/, /Teams probeert opnieuw/], true);
      await fillInReport(evening);
      await evening.seat('emma').press(reportTexts.send);
      await evening.seat('emma').sees(numberOf(1));
      await onceForEverybody();
    });

    it('gets everything across when Teams asks it to wait all the time', async () => {
      await begin();
      await evening.weather([/Te druk/], true);
      await fillInReport(evening);
      await evening.seat('emma').press(reportTexts.send);
      await evening.seat('emma').sees(numberOf(1));
      await onceForEverybody();
    });

    it('keeps everything during an outage, and delivers it afterwards, once', async () => {
      await begin();
      await fillInReport(evening);
      const [emma, mark] = [evening.seat('emma'), evening.seat('mark')];
      await evening.weather([/Storing bij Teams/], true);
      await emma.press(reportTexts.send);
      await emma.sees(numberOf(1));
      await delay(3_000);
      assert.equal(await times('mark', numberOf(1)), 0);
      await evening.picture('outage');
      await evening.weather([/Storing bij Teams/], false);
      await mark.sees(numberOf(1), 60_000);
      await onceForEverybody();
      await evening.picture('after-the-outage');
    });
  });
});
