import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import type { Browser } from 'playwright-core';
import type { MeasureKind } from '../../protocol/incident/measure.ts';
import { requestTexts } from '../../texts/aftercare-contact.ts';
import { incidentButtons } from '../../texts/incident.ts';
import { detailTexts } from '../../texts/incident-details.ts';
import { engageTexts, handOverTexts } from '../../texts/incident-forms.ts';
import { measureFormTexts } from '../../texts/measure-forms.ts';
import { measureWords } from '../../texts/measures.ts';
import { reportTexts } from '../../texts/report.ts';
import { aftercareWords } from '../../texts/report-choices.ts';
import { factWords } from '../../texts/timeline.ts';
import { decisions, deviation } from './story/deciding.ts';
import { Evening, openBrowser, type Setting } from './story/evening.ts';
import { fillInReport, numberOf, reportInThreeTaps } from './story/reporting.ts';

const screens: readonly (Setting & { readonly on: string })[] = [
  { on: 'a desktop in Dutch' },
  { on: 'a phone in English', language: 'en', width: 360, height: 740 },
];
/** These stand below "Meer". */
const folded: readonly MeasureKind[] = ['damageClaim', 'none'];
const by = 'Mark Jansen';

describe('what the manager decides on the stage', function () {
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
        evening = await Evening.begin(browser, { ...setting, people: ['emma', 'mark', 'farid'] });
        await evening.seat('farid').open(/^Meldingen/);
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
      const heard = async (fact: Parameters<typeof factWords>[0], to?: string): Promise<void> => {
        const words = factWords(fact, { by, ...(to === undefined ? {} : { to }) });
        await evening.seat('emma').sees(words);
        await evening.seat('farid').sees(words);
      };
      const decide = async (kind: MeasureKind): Promise<void> => {
        const mark = evening.seat('mark');
        if (folded.includes(kind)) await mark.press(incidentButtons.more);
        await mark.press(measureWords[kind]);
        await mark.fills(decisions()[kind]);
        // A warning after a threat, and a ban after words alone.
        if (kind === 'warning') await mark.fills(deviation.lighter);
        if (kind === 'accessBan') await mark.fills(deviation.heavier);
        await whole(`form-${kind}`);
        await mark.press(measureFormTexts.record);
        const line = `${evening.say(measureWords[kind])}: ${evening.say({ nl: 'door', en: 'by' })} ${by}`;
        await mark.sees(line);
        await evening.seat('farid').sees(line);
        await heard({ fact: 'measureDecided', kind, measure: '' });
        await whole(`decided-${kind}`);
      };

      it('shows everybody each measure at once, and what was filled in to those who may read it', async () => {
        await fillInReport(evening, { aftercare: aftercareWords.no });
        await evening.seat('emma').press(reportTexts.send);
        const mark = evening.seat('mark');
        await mark.sees(numberOf(1));
        await mark.press(incidentButtons.takeUp);
        await heard({ fact: 'takenUp' });
        for (const kind of ['warning', 'conductTalk', 'police'] as const) await decide(kind);

        await mark.press(incidentButtons.more);
        await mark.press(incidentButtons.details);
        await mark.sees('Ik weet waar je woont.');
        await mark.sees('K. van der Test');
        await whole('details');
        await mark.press(detailTexts.toCourse);
        await mark.sees('Schelden en dreigen aan de balie, waar anderen bij stonden.');
        await whole('course');
        assert.equal(await evening.seat('farid').count('Ik weet waar je woont.'), 0);
        await mark.press(incidentButtons.back);

        await reportInThreeTaps(evening);
        await mark.sees(numberOf(2));
        for (const kind of ['accessBan', 'damageClaim'] as const) await decide(kind);
        await reportInThreeTaps(evening);
        await mark.sees(numberOf(3));
        await decide('none');
      });

      it('has the responders asked once, and hands over to a colleague who can decide from then on', async () => {
        await reportInThreeTaps(evening);
        const [mark, farid] = [evening.seat('mark'), evening.seat('farid')];
        await mark.sees(numberOf(1));
        await mark.press(incidentButtons.more);
        await mark.press(incidentButtons.engageAftercare);
        await mark.sees(engageTexts.explain);
        await whole('engage');
        await mark.press(incidentButtons.engageAftercare);
        await heard({ fact: 'aftercareEngaged' });

        await mark.press(incidentButtons.more);
        await mark.press(incidentButtons.handOver);
        await mark.fills([
          {
            field: handOverTexts.to,
            with: { nl: 'Farid Amrani (Stadstoezicht)', en: 'Farid Amrani (Stadstoezicht)' },
          },
        ]);
        await whole('handing-over');
        await mark.press(incidentButtons.handOver);
        await heard({ fact: 'handedOver', to: '' }, 'Farid Amrani');
        await farid.press(incidentButtons.takeUp);
        await evening
          .seat('emma')
          .sees(factWords({ fact: 'takenUp' }, { by: 'Farid Amrani', onBehalfOf: by }));
        await whole('handed-over');

        await evening.turnTo('farid', 'rosa');
        await evening.seat('rosa').open(/^Nazorg/);
        await evening.seat('rosa').sees(requestTexts.title);
        assert.equal(await evening.seat('rosa').count(evening.say(requestTexts.open)), 1);
      });
    });
  }
});
