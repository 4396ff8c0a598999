import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { said } from './reading.ts';

const agreements = [
  ['U spreekt medewerkers rustig aan.', 'U komt alleen op afspraak.'],
  ['U stuurt geen e-mails meer naar medewerkers zelf.'],
];

describe('The five letters of the protocol', () => {
  describe('the confirmation of agreements', () => {
    for (const made of agreements) {
      it(`[L-1] [M2-6] names the talk and each of ${made.length} agreement(s)`, () => {
        const text = said('agreements', { agreements: made });
        assert.match(
          text,
          /Op 27 november 2026 hebt u gesproken met mevrouw I\. Hofman, teammanager van de afdeling Publiekszaken/,
        );
        for (const agreement of made) assert.ok(text.includes(agreement), agreement);
      });
    }

    it('[L-1] says why: the relation was disturbed by the behaviour, and how it should be', () => {
      const text = said('agreements');
      assert.match(text, /omdat de relatie tussen de afdeling en u door uw gedrag was verstoord/);
      assert.match(text, /in de toekomst op een normale manier met elkaar omgaan/);
    });

    it('[L-1] [M2-7] says that a measure follows when they are not kept', () =>
      assert.match(said('agreements'), /Houdt u zich niet aan de afspraken, dan volgt een maatregel/));

    it('[L-1] [M2-9] owns up to a mistake of the municipality where there is one, and never lets it justify anything', () => {
      assert.match(
        said('agreements'),
        /niet binnen de beloofde tijd behandeld\. Dat herstellen wij\. Een fout van de gemeente is nooit een rechtvaardiging/,
      );
      assert.doesNotMatch(said('agreements', { ownMistake: undefined }), /fout van de gemeente|herstellen/);
    });
  });

  describe('the invitation to a conduct talk', () => {
    it('[L-2] [M2-2] says what happened, and when and where the client is expected', () => {
      const text = said('talkInvitation');
      assert.match(
        text,
        /op 23 november 2026 problemen zijn geweest tussen u en medewerkers van de afdeling/,
      );
      assert.match(text, /als agressief ervaren\. Daarom is het ongewenst\./);
      assert.match(text, /Dag vrijdag 27 november 2026 Tijd 10\.30 uur Plaats Stadskantoor/);
      assert.match(text, /Melden bij de receptie/);
    });

    it('[L-2] is on behalf of the direct manager, as chapter 5 has it; the setting makes it the department head', () => {
      assert.match(
        said('talkInvitation'),
        /Wij hebben de direct leidinggevende van deze medewerkers opdracht/,
      );
      assert.match(
        said('talkInvitation', {}, { talkHeldBy: 'departmentHead' }),
        /Wij hebben het afdelingshoofd van deze medewerkers opdracht/,
      );
    });

    it('[L-2] sends the client where the talk is; the setting sends everybody to the town hall', () => {
      assert.match(said('talkInvitation', { reportTo: 'desk' }), /Melden bij de balie van de afdeling/);
      assert.match(said('talkInvitation', {}, { talkReception: 'townHall' }), /de receptie van het stadhuis/);
    });

    it('[L-2] warns of measures when the client stays away, and of the end of contact when it happens again', () => {
      const text = said('talkInvitation');
      assert.match(
        text,
        /Komt u zonder bericht niet, dan is dat aanleiding voor ons om maatregelen te nemen/,
      );
      assert.match(
        text,
        /herhaling van dit ongewenste gedrag aanleiding is om het persoonlijke contact met u te verbreken/,
      );
      assert.match(text, /alleen nog schriftelijk aanvragen/);
      assert.doesNotMatch(said('talkInvitation', {}, { contactAfterRepeat: 'none' }), /schriftelijk/);
    });

    it('[L-2] says that an employee takes part, and never who', () => {
      assert.match(said('talkInvitation'), /Een medewerker die bij het voorval betrokken was, neemt/);
      assert.doesNotMatch(said('talkInvitation', { employeePresent: false }), /betrokken was/);
    });

    for (const kind of ['talkInvitation', 'agreements'] as const) {
      it(`[${kind === 'agreements' ? 'L-1' : 'L-2'}] [M2-9] points to the complaint procedure, unless the setting leaves it out`, () => {
        assert.match(
          said(kind),
          /klacht indienen via www\.merenveld\.example\/klacht\..*hoofdstuk 9 van de Algemene wet/,
        );
        assert.doesNotMatch(said(kind, {}, { complaintRoute: 'leftOut' }), /klacht/);
      });
    }
  });

  describe('the announcement that a ban may follow', () => {
    it('[L-3] says what follows if it goes on: where, and until when', () =>
      assert.match(
        said('banAnnouncement'),
        /Gaat u door .* dan kunnen wij u de toegang ontzeggen tot alle gebouwen en locaties van de gemeente Merenveld tot en met 24 mei 2027/,
      ));

    it('[L-3] says that nothing is decided and the client is welcome; only the setting brings the protocol’s sentence back', () => {
      assert.match(said('banAnnouncement'), /Op dit moment is u de toegang niet ontzegd: u bent nog welkom/);
      assert.doesNotMatch(said('banAnnouncement'), /besluit|besloten/);
      const old = said('banAnnouncement', {}, { announcement: 'decided' });
      assert.match(old, /Wij hebben hiertoe moeten besluiten, omdat door uw gedrag een onwerkbare situatie/);
      assert.doesNotMatch(old, /nog welkom/);
    });

    it('[L-3] names one location where only one is meant', () =>
      assert.match(
        said('banAnnouncement', { banLocations: ['Zwembad'] }),
        /tot de locatie Zwembad tot en met/,
      ));
  });

  describe('the letter after a ban was not kept', () => {
    it('[L-4] names the ban, the visit, and the article', () => {
      const text = said('banBreach');
      assert.match(
        text,
        /uw gedrag op 23 november 2026 .* onze brief van 24 november 2026 de toegang ontzegd/,
      );
      assert.match(
        text,
        /op 8 december 2026 toch op een locatie van de gemeente Merenveld geweest, namelijk: Stadskantoor/,
      );
      assert.match(
        text,
        /artikel 139 van het Wetboek van Strafrecht\. Dit is een misdrijf dat ‘lokaalvredebreuk’/,
      );
      assert.match(text, /onmiddellijk de politie in te schakelen/);
    });

    it('[L-4] says that the report was made only where it was', () => {
      assert.match(said('banBreach'), /Op 8 december 2026 hebben wij tegen u aangifte gedaan/);
      assert.match(said('banBreach', { policeReportOn: undefined }), /Wij doen tegen u aangifte/);
    });

    it('[L-4] names article 138 only where the municipality has set so', () =>
      assert.match(said('banBreach', {}, { trespassArticle: '138' }), /artikel 138 .* ‘huisvredebreuk’/));
  });
});
