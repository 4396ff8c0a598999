import { assertRow } from './instruction-view.ts';

// The table "Instructie omgaan met agressie in Stadskantoor", typed over from the protocol.
describe('The instructions for the Stadskantoor', () => {
  it('[SK-T1] [SK-2c] nuisance, verbal abuse or a serious threat', () => {
    assertRow('office.nuisanceOrThreat', {
      now: [
        /rustig.*spreek.*aan op het gedrag.*collega.*nodig/,
        /gedrag niet aan\?.*Stop het gesprek.*weg te gaan/,
        /niet weg\?.*Waarschuw de beveiliging/,
      ],
      next: [
        ['Collega', /waarschuwt de leidinggevende/],
        ['Leidinggevende en beveiliging', /contact op met jou en met de klant, zo nodig apart/],
        ['Leidinggevende', /neemt de leiding/],
        ['Leidinggevende en beveiliging', /drie keer dat de klant weg moet/],
        ['Beveiliging', /belt de politie als de klant niet weggaat/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Leidinggevende', /ordegesprek.*als dat nodig is/],
        ['Jij', /meld het incident.*agressieregistratie/],
        ['Jij', /denk na over aangifte.*ernstige bedreiging of intimidatie\? Doe aangifte/],
      ],
    });
  });

  it('[SK-T2] [SK-2e] violence against things', () => {
    assertRow('office.propertyViolence', {
      now: [/rustig/, /beveiliging met de alarmknop/, /Waarschuw de receptie/, /Loop weg/],
      next: [
        ['Collega of receptie', /waarschuwt de leidinggevende/],
        ['Beveiliging', /belt de politie: 0900-8844.*112/],
        ['Leidinggevende en beveiliging', /nemen contact op met jou/],
        ['Leidinggevende', /neemt de leiding/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /agressieregistratie/],
        ['Leidinggevende', /aangifte namens de gemeente/],
        ['Jij', /schade altijd door aan de receptie/],
        ['Leidinggevende', /verhaalt de schade/],
      ],
    });
  });

  it('[SK-T3] [SK-2e] violence against people', () => {
    assertRow('office.personalViolence', {
      now: [/rustig/, /Loop weg als dat kan/, /hulp.*alarmknop/, /niet anders\? Verdedig jezelf/],
      next: [
        ['Collega', /de beveiliging of de receptie, of allebei/],
        ['Beveiliging', /politie, een arts of een ambulance/],
        ['Beveiliging', /belt de leidinggevende/],
        ['Leidinggevende', /contact op met jou/],
        ['Leidinggevende', /neemt de leiding/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /agressieregistratie/],
        ['Jij', /doe aangifte/],
        ['Jij', /schade altijd door aan de receptie/],
        ['Leidinggevende', /verhaalt de schade/],
      ],
    });
  });

  it('[SK-T4] a threat with a weapon', () => {
    assertRow('office.weapon', {
      now: [/rustig/, /Werk mee/, /Probeer 112/, /Wacht tot de politie/],
      next: [
        ['Collega of receptie', /waarschuwt de beveiliging.*kijkt/],
        ['Beveiliging', /belt de politie/],
        ['Beveiliging', /belt de leidinggevende/],
        ['Leidinggevende', /contact op met jou/],
        ['Leidinggevende', /neemt de leiding/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /agressieregistratie/],
        ['Jij', /doe aangifte/],
      ],
    });
  });

  it('[SK-T5] hostage-taking or robbery', () => {
    assertRow('office.hostageOrRobbery', {
      now: [/rustig/, /Werk mee/, /Probeer 112/],
      next: [
        ['Collega of receptie', /waarschuwt de beveiliging.*kijkt/],
        ['Beveiliging', /belt de politie/],
        ['Beveiliging', /belt de leidinggevende/],
        ['Leidinggevende', /contact op met jou/],
        ['Leidinggevende', /neemt de leiding/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /doe aangifte/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });

  it('[SK-T6] a threat by phone, with the aftercare that the row forgets', () => {
    assertRow('office.phoneThreat', {
      now: [/rustig/, /herhalen en bevestigen/, /Bevestigt.*beleefd af/],
      next: [
        ['Jij', /overleg met je direct leidinggevende/],
        ['Jij', /bel de politie als het incident daarom vraagt/],
        ['Jij', /wacht.*politie.*als dat nodig is/],
        ['Leidinggevende', /opvang.*nazorg/],
        ['Jij', /doe aangifte/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });

  it('[SK-4b] [SK-3e] [SK-4d] [SK-4c] [SK-4e] [SK-4f] aggression in the interview room', () => {
    assertRow('office.interviewRoom', {
      now: [
        /alarmknop.*agressie is of dreigt/,
        /extra beveiligde spreekkamer.*noodsituatie.*maakt meteen plaats/,
        /vluchtgang achter de spreekkamers.*sluit de deur achter je/,
        /hoofdgebouw.*beveiliging/,
      ],
      next: [
        ['Beveiliging', /meteen.*leidinggevende.*zo nodig de politie: 0900-8844.*112/],
        ['Jij', /schade altijd door aan de receptie/],
        ['Receptie', /hoofd Facilitaire Zaken/],
        ['Receptie', /alarmknoppen weer terug/],
        ['Leidinggevende', /opvang.*nazorg/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });
});
