import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { said } from './reading.ts';

const withoutPolice = {
  policeReport: 'none',
  policeReportOn: undefined,
  reportedDeeds: undefined,
} as const;

describe('The access ban', () => {
  it('[L-5] [M4-2] says why, from when, until when, and that only an invitation opens the door', () => {
    const text = said('accessBan');
    assert.match(text, /sloeg met uw vuist op de balie/);
    assert.match(text, /besloten u van 25 november 2026 tot en met 24 mei 2027 de toegang te ontzeggen/);
    assert.match(text, /alleen komen als wij u schriftelijk hebben uitgenodigd/);
    assert.match(text, /artikel 139 .* ‘lokaalvredebreuk’/);
  });

  it('[L-5] names one location, several, or all', () => {
    assert.match(said('accessBan'), /ontzeggen tot: de locatie Stadskantoor U mag/);
    assert.match(
      said('accessBan', { banLocations: ['Stadskantoor', 'Zwembad'] }),
      /ontzeggen tot: de locatie Stadskantoor de locatie Zwembad U mag/,
    );
    assert.match(
      said('accessBan', { banLocations: 'all' }),
      /ontzeggen tot: alle gebouwen en locaties van de gemeente Merenveld U mag/,
    );
  });

  it('[L-5] names all locations where the municipality has set so, whatever was decided', () =>
    assert.match(said('accessBan', {}, { banLocations: 'all' }), /ontzeggen tot: alle gebouwen en locaties/));

  it('[L-5] says that a report was made, of what and when, where one was', () =>
    assert.match(
      said('accessBan', { reportedDeeds: ['threats', 'destruction'] }),
      /Van de bedreigingen die u hebt geuit en de vernielingen is op 24 november 2026 aangifte gedaan bij de politie/,
    ));

  it('[L-5] says nothing of the kind without a report, and calls a notification a notification', () => {
    assert.doesNotMatch(said('accessBan', withoutPolice), /aangifte gedaan|gemeld bij de politie/);
    const text = said('accessBan', { ...withoutPolice, policeReport: 'notification' });
    assert.match(text, /Het voorval is inmiddels gemeld bij de politie/);
    assert.doesNotMatch(text, /aangifte gedaan/);
  });

  it('[L-5] presumes a report, as the protocol does, only where the municipality has set so', () =>
    assert.match(
      said('accessBan', withoutPolice, { policeSentence: 'presumed' }),
      /Van het voorval is inmiddels aangifte gedaan bij de politie/,
    ));

  it('[L-5] [M4-10] leaves a way to the municipality: in writing, then by call-up, with several people', () => {
    const text = said('accessBan');
    assert.match(text, /schriftelijk een verzoek indienen bij de gemeente Merenveld, Postbus 100/);
    assert.match(text, /een oproep om op een bepaalde tijd en plaats te verschijnen/);
    assert.match(text, /meerdere medewerkers van de gemeente, de politie of beide aanwezig/);
  });

  it('[L-5] [M4-3] [M4-5] is signed for where it is handed over, and not where it is sent', () => {
    const byHand = said('accessBan');
    assert.match(byHand, /Persoonlijk overhandigd J\. de Boer/);
    assert.match(byHand, /Voor ontvangst van deze brief Uitgereikt door de teammanager Publiekszaken/);
    const byPost = said('accessBan', { delivery: 'registeredPost' });
    assert.match(byPost, /Aangetekend verzonden J\. de Boer/);
    assert.doesNotMatch(byPost, /Voor ontvangst|Uitgereikt/);
  });

  it('[L-5] [M4-6] names who gets a copy', () =>
    assert.match(
      said('accessBan', { copies: ['clientFile', 'police'] }),
      /Een afschrift van deze brief gaat naar uw klantdossier en de politie\./,
    ));

  it('[L-5] has no objection clause, because it is no decision; only the setting brings one', () => {
    assert.doesNotMatch(said('accessBan'), /bezwaar/i);
    assert.match(
      said('accessBan'),
      /niet eens met deze ontzegging\? Dan kunt u ons dat schriftelijk laten weten/,
    );
    assert.match(said('accessBan', {}, { banRemedy: 'objection' }), /binnen zes weken .* bezwaar maken/);
    assert.doesNotMatch(said('accessBan', {}, { banRemedy: 'nothing' }), /bezwaar|niet eens/i);
  });

  it('[L-5] mentions house rules where there are any, and earlier measures where there were', () => {
    assert.match(said('accessBan'), /Onze huisregels vindt u op www\.merenveld\.example\/huisregels/);
    assert.doesNotMatch(said('accessBan', { earlierMeasures: undefined }), /eerder maatregelen/);
  });
});
