import { assertRow } from './instruction-view.ts';

// "Werkinstructie huisbezoeken" and chapter 2, typed over from the protocol.
describe('The instructions for home visits', () => {
  it('[HB-1] [HB-2] [HB-3] [HB-6] [HB-8] [HB-7] before the visit', () => {
    assertRow('homeVisit.preparation', {
      now: [
        /dossier.*schat in.*risico/,
        /fraudeonderzoek\?.*teammanager/,
        /altijd met z’n tweeën/,
        /digitale agenda.*naam.*ID-code.*telefoonnummer/,
        /risicowijk\?.*minstens z’n tweeën/,
        /kenteken.*op naam van de gemeente.*naam en adres/,
      ],
      next: [['Teammanager', /samen met jou.*Dan doet een collega/]],
    });
  });

  it('[HB-4] [HB-5] [HB-6] [HB-8] [HB-9] during the visit', () => {
    assertRow('homeVisit.during', {
      now: [
        /auto niet recht voor de deur.*parkeerontheffing/,
        /mobiele telefoon aan/,
        /tien minuten na het begin/,
        /bereikbaar/,
        /genoeg afstand.*Stop met volgen/,
      ],
      next: [
        ['Administratie van je team', /belt je tien minuten na het begin van de afspraak/],
        ['Teammanager', /komt in actie als het niet goed is/],
      ],
    });
  });

  it('[HB-10] after the visit', () => {
    assertRow('homeVisit.afterwards', {
      now: [/in werktijd een teammanager/, /Buiten werktijd.*achterwacht.*dag en nacht/],
      next: [
        ['Leidinggevende', /opvang.*nazorg/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });
});

describe('The instructions for the phone and for letters', () => {
  it('[H2-1] [H2-2a] [H2-2b] aggression by telephone', () => {
    assertRow('phone.verbal', {
      now: [
        /Help.*zorgen dat het niet erger wordt/,
        /agressief.*geen gesprek wilt voeren/,
        /rustig te krijgen\? Verbreek het gesprek/,
        /weer belt of langskomt\?.*leidinggevende/,
      ],
      next: [
        ['Leidinggevende', /samen met jou wat er verder gebeurt/],
        ['Leidinggevende', /opvang.*nazorg/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });

  it('[H2-3a] [H2-3b] [H2-3c] [M3-8] aggression in writing', () => {
    assertRow('written.letters', {
      now: [/Vertel het je leidinggevende/, /antwoord over aan je leidinggevende/],
      next: [
        ['Leidinggevende', /zelf contact op met de klant.*niet meer op zulke brieven reageren/],
        ['Directeur van de sector', /brief.*als de klant zo doorgaat.*contact met de leidinggevende/],
        ['Leidinggevende', /kopie.*dossier van de klant/],
        ['Jij', /doe aangifte.*als je je bedreigd voelt/],
        ['Leidinggevende', /opvang.*nazorg/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });
});
