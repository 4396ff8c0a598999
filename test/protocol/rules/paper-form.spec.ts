import assert from 'node:assert/strict';
import { saidOfAggressor } from '../../../dialogs/report/file-aggressor.ts';
import { problemsIn, readForm } from '../../../protocol/incident/read-form.ts';
import {
  aftercareAnswers,
  injuries,
  places,
  policeAnswers,
  sorts,
  victims,
} from '../../../protocol/incident/report.ts';
import type { Typed } from '../../../protocol/incident/report-form.ts';
import { reading, wholeForm } from '../incident/typed-form.ts';

const report = (change: Typed = {}) => readForm({ ...wholeForm, ...change }, reading, true)?.report;
const aggressor = (change: Typed = {}) => saidOfAggressor({ ...wholeForm, ...change });

describe('What the registration form asks, the report tells', () => {
  it('[F-11] [F-12] the date and the time', () => {
    assert.equal(report()?.at, '2026-11-23T08:30:00.000Z');
    assert.equal(report({ date: '2026-07-01', time: '00:05' })?.at, '2026-06-30T22:05:00.000Z');
  });

  it('[F-13] the name and initials of the aggressor', () => {
    assert.equal(aggressor().name, 'J. van den Berg');
  });

  it('[F-14] the aggressor’s date of birth', () => {
    assert.equal(aggressor().birthDate, '1980-02-01');
  });

  it('[F-15] [F-16] [F-17] the aggressor’s address, with postcode and town in the same line', () => {
    assert.equal(aggressor().address, 'Dorpsstraat 1, 1234 AB Merenveld');
  });

  it('[INL-3] nothing about who it was where the aggressor is unknown, but what he looked like', () => {
    const said = aggressor({ aggressorKnown: 'no', aggressorDescription: 'Lange man, groene jas' });
    assert.deepEqual(said, { description: 'Lange man, groene jas' });
  });

  for (const sort of sorts)
    it(`[F-18] the row ${sort}`, () => {
      assert.deepEqual(report({ sorts: sort })?.sorts, [sort]);
    });

  for (const place of places)
    it(`[F-18] the column ${place}`, () => {
      assert.equal(report({ place })?.place, place);
    });

  it('[F-19] what happened', () => {
    assert.equal(report()?.description, wholeForm.description);
  });

  for (const injury of injuries)
    it(`[F-20] injury: ${injury}, and which`, () => {
      assert.equal(report({ injury })?.injury, injury);
      assert.equal(report({ injury })?.injuryNote, 'Een schram op mijn hand');
    });

  it('[F-21] damage to one’s own things, or none', () => {
    assert.equal(report()?.damagePersonal, 'Bril kapot');
    assert.equal(report({ damagePersonal: '' })?.damagePersonal, undefined);
  });

  it('[F-22] damage to municipal things, or none', () => {
    assert.equal(report()?.damageMunicipal, 'Portofoon stuk');
    assert.equal(report({ damageMunicipal: '' })?.damageMunicipal, undefined);
  });

  for (const police of policeAnswers)
    it(`[F-23] the police report: ${police}, and more about it`, () => {
      assert.equal(report({ police })?.police, police);
      assert.equal(report({ police })?.policeNote, 'Morgen');
    });

  for (const aftercare of aftercareAnswers)
    it(`[F-24] aftercare: ${aftercare}`, () => {
      assert.equal(readForm({ ...wholeForm, aftercare }, reading, true)?.aftercare, aftercare);
    });

  it('[F-25] what else should happen', () => {
    assert.equal(report()?.furtherAction, 'Een gesprek met hem');
  });
});

describe('What the form lacks and the protocol needs', () => {
  it('[INL-4] the victim is an employee: the reporter or a colleague', () => {
    assert.deepEqual(report()?.victim, { kind: 'reporter' });
    assert.deepEqual(report({ victim: 'colleague', victimName: 'Farid' })?.victim, {
      kind: 'colleague',
      name: 'Farid',
    });
  });

  it('[INL-5] [NZ-1] the victim may be another client', () => {
    assert.ok(victims.includes('client'));
    assert.deepEqual(report({ victim: 'client', victimName: 'Een mevrouw' })?.victim, {
      kind: 'client',
      name: 'Een mevrouw',
    });
  });

  it('[M3-2] who saw or heard it: evidence without a witness is weak', () => {
    assert.equal(report()?.witnesses, 'Mark stond erbij');
  });

  it('[M3-6] a threat is not reported without the words as they were said', () => {
    const typed = { ...wholeForm, sorts: 'scolding,threat', literalWords: '' };
    assert.deepEqual(problemsIn(3, typed, reading), { literalWords: { is: 'literalWords' } });
    assert.equal(report({ sorts: 'threat' })?.literalWords, 'Ik weet waar je woont.');
  });
});
