import assert from 'node:assert/strict';
import fc from 'fast-check';
import { problemsIn, readForm } from '../../../protocol/incident/read-form.ts';
import {
  elsewhere,
  type Field,
  type FieldStep,
  fieldLimits,
  stepFields,
  type Typed,
} from '../../../protocol/incident/report-form.ts';
import { anyForm, likelyForm, reading, wholeForm } from './typed-form.ts';

const steps: readonly FieldStep[] = [1, 2, 3];
const stepOf = (field: Field): FieldStep =>
  steps.find(step => (stepFields[step] as readonly Field[]).includes(field)) ?? 1;

const problemsWith = (change: Typed) =>
  Object.assign({}, ...steps.map(step => problemsIn(step, { ...wholeForm, ...change }, reading)));

describe('What is wrong with a form', () => {
  it('is nothing when it was filled in as it should', () => {
    assert.deepEqual(problemsWith({}), {});
  });

  const wrong: readonly [string, Typed, Field, string][] = [
    ['no sort', { sorts: '' }, 'sorts', 'chooseSort'],
    ['a sort that does not exist beside one that does', { sorts: 'threat,arson' }, 'sorts', 'chooseSort'],
    ['no place', { place: '' }, 'place', 'choosePlace'],
    ['a place that does not exist', { place: 'moon' }, 'place', 'choosePlace'],
    ['a location that is not ours', { location: 'elders' }, 'location', 'unknownLocation'],
    ['no date', { date: '' }, 'date', 'whichDate'],
    ['31 November', { date: '2026-11-31' }, 'date', 'whichDate'],
    ['no time', { time: '' }, 'time', 'whichTime'],
    ['the hour that summer time skips', { date: '2026-03-29', time: '02:30' }, 'time', 'whichTime'],
    ['tomorrow', { date: '2026-11-24', time: '00:00' }, 'date', 'inFuture'],
    ['more than five years ago', { date: '2021-11-01' }, 'date', 'tooLongAgo'],
    ['no victim', { victim: '' }, 'victim', 'chooseVictim'],
    ['a colleague without a name', { victim: 'colleague' }, 'victimName', 'whoWasIt'],
    ['no department', { department: '' }, 'department', 'chooseDepartment'],
    ['a department that is not ours', { department: 'maan' }, 'department', 'chooseDepartment'],
    ['not saying whether the aggressor is known', { aggressorKnown: '' }, 'aggressorKnown', 'knownOrNot'],
    ['a known aggressor without a name', { aggressorName: '' }, 'aggressorName', 'aggressorName'],
    ['an aggressor born tomorrow', { aggressorBirthDate: '2026-11-24' }, 'aggressorBirthDate', 'birthDate'],
    ['an aggressor born in 1899', { aggressorBirthDate: '1899-12-31' }, 'aggressorBirthDate', 'birthDate'],
    ['a birth date that is none', { aggressorBirthDate: 'jong' }, 'aggressorBirthDate', 'birthDate'],
    ['no story', { description: '' }, 'description', 'tellSomething'],
    ['a story of two letters', { description: 'au' }, 'description', 'tellSomething'],
    ['an injury that does not exist', { injury: 'pijn' }, 'injury', 'chooseAnswer'],
    ['an answer about the police that does not exist', { police: 'misschien' }, 'police', 'chooseAnswer'],
    [
      'an answer about aftercare that does not exist',
      { aftercare: 'misschien' },
      'aftercare',
      'chooseAnswer',
    ],
  ];
  for (const [name, change, field, problem] of wrong)
    it(`is said at its field for ${name}`, () => {
      assert.deepEqual(problemsWith(change), { [field]: { is: problem } });
    });

  const right: readonly [string, Typed][] = [
    ['a location somewhere else', { location: elsewhere }],
    ['no location', { location: '' }],
    ['an aggressor born today', { aggressorBirthDate: '2026-11-23' }],
    ['a clock that is four minutes ahead', { time: '11:04' }],
    ['an unknown aggressor without a name', { aggressorKnown: 'no', aggressorName: '' }],
    ['another client as victim, without a name', { victim: 'client' }],
    ['no literal words where nobody threatened', { sorts: 'scolding', literalWords: '' }],
    ['no answer about injury, police and aftercare', { injury: '', police: '', aftercare: '' }],
    ['exactly five years less a week ago', { date: '2021-12-01' }],
  ];
  for (const [name, change] of right)
    it(`is nothing for ${name}`, () => {
      assert.deepEqual(problemsWith(change), {});
    });

  it('says the future of the clock once it is six minutes ahead', () => {
    assert.deepEqual(problemsWith({ time: '11:06' }), { date: { is: 'inFuture' } });
  });

  for (const [field, fits] of Object.entries(fieldLimits) as [Field, number][])
    it(`is too much text in ${field} above ${fits} characters, and not one sooner`, () => {
      const about = field === 'victimName' ? { victim: 'colleague' } : {};
      assert.deepEqual(problemsWith({ ...about, [field]: 'x'.repeat(fits) }), {});
      assert.deepEqual(problemsWith({ ...about, [field]: 'x'.repeat(fits + 1) }), {
        [field]: { is: 'tooLong', length: fits + 1, fits },
      });
    });

  it('goes by the date in Amsterdam for who was born today', () => {
    const night = { ...reading, now: new Date('2026-11-23T23:30:00Z') };
    assert.deepEqual(problemsIn(2, { ...wholeForm, aggressorBirthDate: '2026-11-24' }, night), {});
  });

  it('is only ever said at a field of the step that is asked about', () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom(...steps), (typed, step) => {
        for (const field of Object.keys(problemsIn(step, typed, reading)) as Field[])
          assert.equal(stepOf(field), step);
      }),
    );
  });
});

describe('Reading a form into a report', () => {
  it('never throws and never makes up a report, whatever was typed', () => {
    fc.assert(
      fc.property(anyForm, fc.boolean(), (typed, complete) => {
        const read = readForm(typed, reading, complete);
        if (Object.keys(problemsIn(1, typed, reading)).length === 0) assert.ok(read);
        if (read) assert.equal(read.report.complete, complete);
      }),
    );
  });

  it('succeeds for every form with which nothing is wrong', () => {
    let sound = 0;
    fc.assert(
      fc.property(likelyForm, typed => {
        if (steps.some(step => Object.keys(problemsIn(step, typed, reading)).length > 0)) return;
        sound += 1;
        assert.ok(readForm(typed, reading, true));
      }),
      { numRuns: 2000 },
    );
    assert.ok(sound > 20, `only ${sound} sound forms`);
  });

  it('needs the first step alone for a report of three taps', () => {
    const { sorts, place, date, time, victim, department } = wholeForm;
    const read = readForm({ sorts, place, date, time, victim, department }, reading, false);
    assert.deepEqual(read, {
      aftercare: 'no',
      report: {
        sorts: ['scolding', 'threat'],
        place: 'outdoors',
        at: '2026-11-23T08:30:00.000Z',
        department: 'stadstoezicht',
        victim: { kind: 'reporter' },
        aggressorKnown: false,
        injury: 'none',
        police: 'unknown',
        aftercare: 'no',
        complete: false,
      },
    });
  });

  const gaps: readonly Field[] = ['sorts', 'place', 'date', 'time', 'victim', 'department'];
  for (const field of gaps)
    it(`does not happen without ${field}`, () => {
      assert.equal(readForm({ ...wholeForm, [field]: '' }, reading, true), undefined);
    });

  it('keeps every sort once, in the form’s order', () => {
    const read = readForm({ ...wholeForm, sorts: 'other, threat,scolding,threat' }, reading, true);
    assert.deepEqual(read?.report.sorts, ['scolding', 'threat', 'other']);
  });

  it('keeps apart that aftercare is wanted without the manager', () => {
    const read = readForm({ ...wholeForm, aftercare: 'wantedHidden' }, reading, true);
    assert.equal(read?.aftercare, 'wantedHidden');
    assert.equal(read?.report.aftercare, 'no');
    assert.ok(!JSON.stringify(read?.report).includes('idden'));
  });

  it('takes somewhere else for no location of ours', () => {
    assert.equal(readForm({ ...wholeForm, location: elsewhere }, reading, true)?.report.location, undefined);
    assert.equal(readForm(wholeForm, reading, true)?.report.location, 'wijkpost');
  });

  it('leaves out a name that was typed for somebody else than the victim', () => {
    const read = readForm({ ...wholeForm, victim: 'reporter', victimName: 'Farid' }, reading, true);
    assert.deepEqual(read?.report.victim, { kind: 'reporter' });
  });

  const attacks = [
    '<script>alert(1)</script>',
    '[klik hier](https://example.org) **vet** _schuin_',
    '<at>iedereen</at>',
    `{{name}} {"$when": "$\{true}"}`,
    "'; DROP TABLE documents; --",
    '__proto__',
    'emoji 🧑‍🧑‍🧒 en Ęłć 漢字 \n nieuwe regel',
  ];
  for (const attack of attacks)
    it(`passes on ${JSON.stringify(attack)} as it was typed`, () => {
      const texts = {
        witnesses: attack,
        description: attack,
        literalWords: attack,
        injuryNote: attack,
        damagePersonal: attack,
        damageMunicipal: attack,
        policeNote: attack,
        furtherAction: attack,
      };
      const read = readForm({ ...wholeForm, ...texts }, reading, true);
      assert.ok(read);
      for (const field of Object.keys(texts) as (keyof typeof texts)[])
        assert.equal(read.report[field], attack, field);
    });
});
