import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { said } from './reading.ts';

describe('The sheet for the police', () => {
  it('[M3-6] answers the seven questions of a report, and gives the words as they were said', () => {
    const text = said('policeSheet');
    for (const answer of [
      'Wie J. de Boer, geboren 1 april 1985',
      'Wat Bedreiging van een medewerker',
      'Waar Stadskantoor, balie 3',
      'Waarmee Stem en vuist',
      'Op welke wijze Schreeuwend',
      'Wanneer maandag 23 november 2026, 14.05 uur',
      'Waarom Hij was boos',
      '“Ik weet waar je woont.” “Wacht maar tot je buiten komt.”',
    ])
      assert.ok(text.includes(answer), answer);
  });

  it('[M3-15] gives the municipality’s address as the place of residence, and asks for no other', () => {
    const text = said('policeSheet');
    assert.match(text, /Verblijfplaats \(domicilie\) Raadhuisplein 1, 1234 AB Merenveld/);
    assert.match(text, /Neem geen privéadres, privételefoonnummer of andere contactgegevens/);
  });

  it('[M3-15] bears the code by which police and prosecutor know such a case', () =>
    assert.match(
      said('policeSheet'),
      /VPT-incident: geweld of agressie tegen een medewerker met een publieke taak/,
    ));

  it('[M3-13] [M3-14] has a form for the employee who files, and one for the employer', () => {
    assert.match(said('policeSheet'), /De medewerker doet zelf aangifte/);
    const employer = said('policeSheet', { filedBy: 'employer' });
    assert.match(employer, /De gemeente doet aangifte als werkgever\. Een betrokken medewerker is getuige/);
    assert.doesNotMatch(employer, /doet zelf/);
  });

  it('[M3-3] is as good for a notification', () => {
    const text = said('policeSheet', { policeStep: 'notification' });
    assert.match(text, /Gegevens voor de melding bij de politie/);
    assert.match(text, /Melder Daan Visser/);
  });

  it('[M3-2] says so where no witness, injury, damage or evidence is known', () => {
    const text = said('policeSheet', {
      witnesses: undefined,
      injury: undefined,
      damage: '',
      evidence: undefined,
    });
    assert.match(text, /Getuigen Niet bekend Letsel Niet gemeld Schade Niet gemeld Bewijs Niet bekend/);
  });
});
