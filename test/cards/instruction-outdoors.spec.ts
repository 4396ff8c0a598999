import { assertRow } from './instruction-view.ts';

// The table "Instructie omgaan met agressie op buitenlocaties", typed over from the protocol.
describe('The instructions for outside locations', () => {
  const speakAndLeave = [
    /rustig.*spreek.*aan op het gedrag/,
    /gedrag niet aan\?.*Ga dan weg/,
    /achterwacht of de politie \(0900-8844\), of allebei/,
    /politie.*helpen als dat nodig is/,
  ];

  it('[BL-T1] nuisance or verbal abuse', () => {
    assertRow('outdoors.nuisance', {
      now: speakAndLeave,
      next: [
        ['Jij', /terug naar de dienst/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Leidinggevende', /ordegesprek.*als dat nodig is/],
        ['Jij', /overleg met je direct leidinggevende/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });

  it('[BL-T2] a serious threat or intimidation', () => {
    assertRow('outdoors.seriousThreat', {
      now: speakAndLeave,
      next: [
        ['Jij', /terug naar de dienst/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /overleg met je direct leidinggevende/],
        ['Leidinggevende', /ordegesprek.*als dat nodig is/],
        ['Jij', /agressieregistratie/],
        ['Jij', /doe aangifte/],
      ],
    });
  });

  it('[BL-T3] violence against things', () => {
    assertRow('outdoors.propertyViolence', {
      now: [/rustig/, /Ga weg/, /achterwacht of de politie/, /Wacht tot de politie/],
      next: [
        ['Jij', /terug naar de dienst/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /overleg met je direct leidinggevende/],
        ['Leidinggevende', /bedrijfsopvanger/],
        ['Jij', /agressieregistratie/],
        ['Leidinggevende', /aangifte namens de gemeente/],
        ['Leidinggevende', /verhaalt de schade/],
      ],
    });
  });

  it('[BL-T4] violence against people, with the registration and the damage that the row forgets', () => {
    assertRow('outdoors.personalViolence', {
      now: [/rustig/, /weg te komen/, /Verdedig jezelf als het echt nodig is/],
      next: [
        ['Jij', /bel 112.*direct gevaar.*gewond/],
        ['Jij', /wacht tot de politie/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /doe aangifte/],
        ['Jij', /bel de achterwacht en vertel/],
        ['Leidinggevende', /bedrijfsopvanger/],
        ['Jij', /agressieregistratie/],
        ['Leidinggevende', /verhaalt de schade/],
      ],
    });
  });

  it('[BL-T5] a threat with a weapon', () => {
    assertRow('outdoors.weapon', {
      now: [/rustig/, /Werk mee/, /Probeer 112/, /Wacht tot de politie/],
      next: [
        ['Iedereen', /hangt.*sterk/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /doe aangifte/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });

  it('[BL-T6] hostage-taking or robbery', () => {
    assertRow('outdoors.hostageOrRobbery', {
      now: [/rustig/, /Werk mee/, /Probeer 112/],
      next: [
        ['Iedereen', /hangt.*sterk/],
        ['Jij', /wacht tot de politie/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /doe aangifte/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });

  it('[BL-T7] a threat by phone', () => {
    assertRow('outdoors.phoneThreat', {
      now: [/rustig/, /herhalen en bevestigen/, /Bevestigt.*beleefd af/],
      next: [
        ['Jij', /terug naar de dienst/],
        ['Jij', /overleg met de achterwacht/],
        ['Jij', /bel de politie als het incident daarom vraagt/],
        ['Jij', /wacht.*politie.*als dat nodig is/],
        ['Jij', /overleg met je direct leidinggevende/],
        ['Leidinggevende', /opvang van de slachtoffers/],
        ['Jij', /doe aangifte/],
        ['Jij', /agressieregistratie/],
      ],
    });
  });
});
