import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { said } from './reading.ts';

describe('The letters that the protocol asks for and does not supply', () => {
  it('[LX-1] [M1-1] warns that limits were crossed', () =>
    assert.match(said('warning'), /onze grenzen overschreden\. .* Deze brief is een waarschuwing/));

  it('[LX-1] [M3-11] says which behaviour we expect', () => {
    const text = said('warning');
    for (const expected of [
      /met respect/,
      /scheldt niet, u beledigt en discrimineert niemand en u bedreigt niemand/,
      /geen geweld en u beschadigt niets/,
      /Vragen zij u om te vertrekken, dan vertrekt u/,
    ])
      assert.match(text, expected);
  });

  it('[LX-1] says about the police what was done there, and nothing more', () => {
    assert.match(said('warning'), /Het voorval is op 24 november 2026 gemeld bij de politie/);
    assert.match(
      said('warning', { policeReport: 'report' }),
      /op 24 november 2026 aangifte gedaan bij de politie/,
    );
    assert.doesNotMatch(
      said('warning', { policeReport: 'none', policeReportOn: undefined }),
      /gemeld bij|aangifte gedaan/,
    );
  });

  it('[LX-2] [H2-3b] comes from the sector’s director, refers to the manager’s contact, and says where we stand', () => {
    const text = said('directorsLetter');
    assert.match(
      text,
      /Op 10 november 2026 is hierover contact met u opgenomen door de teammanager Publiekszaken\./,
    );
    assert.match(text, /niet meer op dergelijke brieven en berichten reageren/);
    assert.match(text, /De directeur van de sector Dienstverlening van de gemeente Merenveld, Karin Vos/);
  });

  it('[LX-2] never refuses an application, an objection or a complaint', () =>
    assert.match(said('directorsLetter'), /Een aanvraag, een bezwaarschrift of een klacht nemen wij altijd/));

  it('[LX-2] [H2-3c] puts a copy into the client’s file', () =>
    assert.match(said('directorsLetter'), /Een afschrift van deze brief gaat naar uw klantdossier/));

  it('[LX-3] [M5-2] holds liable for the damage, with the amount, the account and the last day', () => {
    const text = said('damageClaim');
    assert.match(
      text,
      /Het beeldscherm van balie 3 is kapot \(vervanging: € 349,00\)\. De bril van een medewerker/,
    );
    assert.match(text, /Wij stellen u aansprakelijk/);
    assert.match(text, /schadebedrag is €\s529,50\. .* uiterlijk op 24 december 2026 .* rekening NL00 TEST/);
  });

  it('[LX-3] holds liable without an amount as long as it is not known', () => {
    const text = said('damageClaim', { amount: undefined, payBefore: undefined, payTo: undefined });
    assert.match(text, /De hoogte van de schade is nog niet bekend/);
    assert.doesNotMatch(text, /schadebedrag|betaalt u niet op tijd/);
  });

  it('[LX-3] [M5-4] [M5-5] claims an employee’s damage in his name, settles if it can, and goes to court if it must', () => {
    assert.match(
      said('damageClaim', { whose: 'employee' }),
      /: [^:]*Dit is schade van een medewerker\. Die schade verhalen wij namens de medewerker/,
    );
    assert.doesNotMatch(said('damageClaim', { whose: 'municipality' }), /namens de medewerker/);
    assert.match(said('damageClaim'), /het liefst in goed overleg .* via de rechter op u verhalen/);
  });

  it('[LX-4] extends a ban from the day after it would have ended', () => {
    const text = said('banChange');
    assert.match(text, /Onderwerp: Verlenging van de ontzegging/);
    assert.match(text, /verlengen van 25 mei 2027 tot en met 24 november 2027/);
    assert.match(text, /zonder uitnodiging binnengekomen/);
    assert.match(text, /artikel 139/);
  });

  it('[LX-4] ends a ban, and the client is welcome again', () => {
    const text = said('banChange', { change: 'end', endsOn: '2027-02-28' });
    assert.match(text, /Onderwerp: Einde van de ontzegging/);
    assert.match(text, /De laatste dag waarop zij geldt, is 28 februari 2027\. Daarna bent u weer welkom/);
    assert.doesNotMatch(text, /verlengen|aangifte/);
  });

  it('[LX-5] [M4-7] reports who offered what, where and when, and what the client refused', () => {
    const text = said('refusalReport');
    assert.match(
      text,
      /Ontzegging van de toegang, van 24 november 2026 Aangeboden op 25 november 2026, 09\.15 uur/,
    );
    assert.match(text, /heeft de brief aangenomen, maar heeft geweigerd voor ontvangst te tekenen/);
    assert.match(text, /Daar zet ik geen handtekening onder/);
    assert.match(
      said('refusalReport', { refusal: 'toAccept' }),
      /De cliënt heeft geweigerd de brief aan te nemen/,
    );
  });

  it('[LX-5] tells whether it was sent after all, and who was there', () => {
    assert.doesNotMatch(said('refusalReport'), /aangetekend/);
    assert.match(
      said('refusalReport', { sentOn: '2026-11-25' }),
      /op 25 november 2026 aangetekend aan de cliënt/,
    );
    assert.match(said('refusalReport', { presentToo: undefined }), /Ook aanwezig Niemand/);
  });

  it('[LX-6] tells who is registered what the privacy law asks: who, what, why, for whom, how long, which rights', () => {
    const text = said('registrationNotice');
    for (const part of [
      /Wie is verantwoordelijk\? Het college .* functionaris gegevensbescherming: fg@merenveld\.example/,
      /Deze gegevens komen van onze medewerkers/,
      /artikel 6, eerste lid, onder f/,
      /de arboconsulent receptie en beveiliging/,
      /bewaren de gegevens tot twee jaar na het laatste voorval/,
      /in te zien, te verbeteren, aan te vullen of te wissen/,
      /bezwaar maken tegen de registratie/,
      /Autoriteit Persoonsgegevens/,
    ])
      assert.match(text, part);
  });

  it('[LX-6] names the public task as its ground where the municipality has set so', () => {
    const text = said('registrationNotice', {}, { registrationBasis: 'publicTask' });
    assert.match(text, /artikel 6, eerste lid, onder e/);
    assert.doesNotMatch(text, /onder f,/);
  });

  for (const [requestKind, article] of [
    ['access', '15'],
    ['rectification', '16'],
    ['erasure', '17'],
    ['restriction', '18'],
    ['objection', '21'],
  ] as const) {
    it(`[LX-7] decides on a request under article ${article}, and says how to object to the decision`, () => {
      const text = said('requestDecision', { requestKind });
      assert.match(text, new RegExp(`artikel ${article} van de Algemene verordening`));
      assert.match(
        text,
        /bezwaarschrift binnen zes weken na de dag waarop wij dit besluit aan u hebben verzonden/,
      );
    });
  }

  it('[LX-7] says what was granted, what was refused, and why', () => {
    assert.match(
      said('requestDecision'),
      /voor een deel toe\. Waarom wij een deel van uw verzoek afwijzen: Het voorval/,
    );
    assert.match(
      said('requestDecision', { outcome: 'refused' }),
      /Wij wijzen uw verzoek af\. Waarom wij uw verzoek/,
    );
    const granted = said('requestDecision', { outcome: 'granted' });
    assert.match(granted, /Wij wijzen uw verzoek toe\. Dit doen wij/);
    assert.doesNotMatch(granted, /afwijzen|korter dan twee jaar/);
  });
});
