import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { reportReceiptCard } from '../../../cards/report-receipt.ts';
import { policeAdvice } from '../../../protocol/incident/advice.ts';
import { sayIn } from '../../../texts/words.ts';
import { linesOf } from '../../cards/reading.ts';

const receipt = (change: Partial<Parameters<typeof reportReceiptCard>[0]> = {}) =>
  linesOf(
    reportReceiptCard(
      {
        case: randomUUID(),
        number: 'A-2026-00042',
        what: 'sent',
        manager: 'Mark Jansen',
        advice: policeAdvice({ sorts: ['threat'] }),
        aftercare: 'no',
        ...change,
      },
      sayIn('nl'),
    ),
  ).join('\n');

describe('The receipt of a report', () => {
  it('[MW-4] [LG-1] [D-8] names the manager, who sees to first care the same day', () => {
    assert.match(receipt(), /Mark Jansen.* eerste opvang, vandaag nog/);
  });

  it('[LG-2] [M3-6] [M3-14] advises the police report after a threat, leaves it to the employee, and offers company', () => {
    assert.match(receipt(), /altijd aangifte doen\. Jij beslist; je leidinggevende gaat mee als je wilt/);
  });

  it('[M3-13] says after destruction that the manager reports it for the municipality', () => {
    const advice = policeAdvice({ sorts: ['other'], damageMunicipal: 'Deur' });
    assert.match(receipt({ advice }), /Dat doet je leidinggevende namens de gemeente/);
  });

  it('[MW-5] says who else is informed, and who sees no names', () => {
    assert.match(receipt(), /arboconsulent, het afdelingshoofd en de personeelsmanager krijgen bericht/);
    assert.match(receipt(), /personeelsmanager ziet geen namen/);
  });
});
