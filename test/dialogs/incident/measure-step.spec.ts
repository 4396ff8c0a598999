import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { agreedFields } from '../../../cards/step-agreed.ts';
import { stepNames } from '../../../protocol/measures/step.ts';
import { lint } from '../../cards/lint.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { behind, cardIn, factsOf, press, registered, sent, stored, textIn, valuesIn } from './pressing.ts';
import { agreed, held, invitation, invited, measure, other, talk } from './talks.ts';

describe('recording a step of a measure', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const incidentWith = (...measures: readonly ReturnType<typeof talk>[]) =>
    sent(office, { state: { measures } });
  const record = async (id: string, pick: string, more: object = {}, person: string = people.mark) =>
    press(office, person, {
      action: 'measure.step',
      case: id,
      revision: (await stored(office, id)).body.revision,
      measure,
      form: randomUUID(),
      pick,
      ...more,
    });
  const stepsIn = async (id: string) => (await registered(office, id)).measures[0]?.steps ?? [];

  it('is one step, however often the same form is sent', async () => {
    const id = await incidentWith(talk(measure));
    const form = randomUUID();
    const revision = 1;
    const once = { form, revision, ...invitation };
    for (const answer of await Promise.all([1, 2, 3].map(() => record(id, 'invited', once))))
      assert.match(textIn(answer), /Klant uitgenodigd op/);
    assert.match(textIn(await record(id, 'invited', once)), /Klant uitgenodigd op/);
    assert.equal((await stepsIn(id)).length, 1);
  });

  it('[M2-4] [M2-9] asks who was there and what the municipality did wrong, and keeps that off the card', async () => {
    const id = await incidentWith(talk(measure, invited));
    const form = await press(office, people.mark, {
      action: 'measure.stepForm',
      case: id,
      measure,
      pick: 'held',
    });
    assert.deepEqual(valuesIn(cardIn(form)), { on: '2026-11-23', present: 'notAble', mistake: undefined });
    assert.match(textIn(form), /agressie praat ze nooit goed[\s\S]*klachtenregeling/);
    const answer = await record(id, 'held', { on: '2026-11-23', present: 'no', mistake: 'Te lang wachten' });
    const [, step] = await stepsIn(id);
    assert.ok(step?.step === 'held');
    assert.deepEqual([step.employeePresent, step.municipalMistake], ['no', 'Te lang wachten']);
    assert.doesNotMatch(textIn(answer), /Te lang wachten/);
  });

  it('[M2-6] records up to five agreements, each with an end where it has one', async () => {
    const id = await incidentWith(talk(measure, invited, held));
    const answer = await record(id, 'agreed', {
      agreement1: 'Blijft rustig',
      until1: '2027-05-23',
      agreement5: 'Belt eerst',
    });
    const step = (await stepsIn(id)).at(-1);
    assert.ok(step?.step === 'agreed');
    assert.deepEqual(step.agreements, [
      { what: 'Blijft rustig', until: '2027-05-23' },
      { what: 'Belt eerst' },
    ]);
    assert.doesNotMatch(textIn(answer), /Blijft rustig/);
  });

  it('[M2-7] points to the next rung, and why, before and after a broken agreement is recorded', async () => {
    const id = await incidentWith(talk(measure, invited, held, agreed));
    const form = await press(office, people.mark, {
      action: 'measure.stepForm',
      case: id,
      measure,
      pick: 'breached',
    });
    assert.match(
      textIn(form),
      /wijst nu op: Ontzegging toegang\. Wie zich niet aan de afspraken houdt, krijgt een zwaardere/,
    );
    const answer = await record(id, 'breached', { on: '2026-11-23', what: 'Hij schold weer aan de balie.' });
    assert.match(textIn(answer), /wijst nu op: Ontzegging toegang, omdat een afspraak niet is nagekomen/);
    assert.doesNotMatch(textIn(answer), /schold weer/);
  });

  it('comes back with everything that was typed, and what is wrong beside the field', async () => {
    const id = await incidentWith(talk(measure, invited, held));
    const typed = { agreement1: '', until1: '2020-01-01', agreement2: 'Blijft rustig', until2: '2026-02-31' };
    const answer = await record(id, 'agreed', typed);
    const values = valuesIn(cardIn(answer));
    for (const field of agreedFields)
      assert.equal(values[field], { ...typed, agreement1: undefined }[field as keyof typeof typed], field);
    assert.match(textIn(answer), /⚠ Schrijf op wat jullie afspraken, of haal de datum weg/);
    assert.match(textIn(answer), /⚠ Deze datum is al geweest/);
    assert.match(textIn(answer), /⚠ Vul een datum in die bestaat/);
    assert.match(textIn(await record(id, 'agreed')), /⚠ Schrijf minstens één afspraak op/);
    assert.equal((await stepsIn(id)).length, 2);
  });

  it('takes no day that is not there, before the incident, or still to come', async () => {
    const id = await incidentWith(talk(measure, invited));
    for (const [on, problem] of [
      ['', /⚠ Vul een datum in die bestaat/],
      ['2026-11-22', /⚠ Dit is vóór het incident/],
      ['2026-11-24', /⚠ Deze datum is nog niet geweest/],
    ] as const)
      assert.match(textIn(await record(id, 'noShow', { on })), problem);
    assert.equal((await stepsIn(id)).length, 1);
  });

  it('shows a form on an outdated case again, filled in, with what happened and the present revision', async () => {
    const id = await incidentWith(talk(measure));
    await press(office, people.farid, { action: 'incident.takeUp', case: id, revision: 1 });
    const form = randomUUID();
    const outdated = await record(id, 'invited', { revision: 1, form, ...invitation });
    assert.match(textIn(outdated), /intussen iets veranderd.*Farid Amrani heeft namens Mark Jansen/);
    assert.deepEqual(valuesIn(cardIn(outdated)), invitation);
    assert.deepEqual(await stepsIn(id), []);
    await press(office, people.mark, { ...behind(cardIn(outdated), 'Vastleggen'), ...invitation });
    assert.deepEqual(
      (await stepsIn(id)).map(step => step.id),
      [form],
    );
  });

  it('is refused out of order, and keeps what was typed', async () => {
    const id = await incidentWith(talk(measure));
    const answer = await record(id, 'breached', { on: '2026-11-23', what: 'Hij schold weer aan de balie.' });
    assert.match(textIn(answer), /Deze stap kan nu niet/);
    assert.equal(valuesIn(cardIn(answer)).what, 'Hij schold weer aan de balie.');
    const form = await press(office, people.mark, {
      action: 'measure.stepForm',
      case: id,
      measure,
      pick: 'held',
    });
    assert.match(textIn(form), /Deze stap kan nu niet/);
    assert.deepEqual(await stepsIn(id), []);
  });

  it('is never written for a measure of another case, nor for somebody who may not decide', async () => {
    const id = await incidentWith(talk(other));
    assert.match(textIn(await record(id, 'invited', invitation)), /staat niet bij deze melding/);
    for (const person of [people.emma, people.rosa, people.fatima, people.olga]) {
      const answer = await record(id, 'invited', { measure: other, ...invitation }, person);
      assert.match(textIn(answer), /Dit beslist Mark Jansen of Farid Amrani/);
      assert.equal((await factsOf(office, id)).at(-1), 'actionRefused');
    }
    assert.deepEqual(await stepsIn(id), []);
  });

  it('[NZ-6] [C-22] is told to the reporter, to who gets copies, and below the card', async () => {
    const id = await incidentWith(talk(measure));
    await record(id, 'invited', invitation);
    const deeds = (await stored(office, id)).body.effects.map(({ deed }) => deed);
    const told = deeds.flatMap(deed => (deed.do === 'tell' ? [[deed.person, deed.notice]] : []));
    assert.deepEqual(told, [
      [people.emma, 'reportProgress'],
      [people.sanne, 'measureCopy'],
      [people.petra, 'measureCopy'],
      [people.fatima, 'measureCopy'],
    ]);
    assert.ok(deeds.some(deed => deed.do === 'line'));
  });

  it('gives a sound card in both languages for anything that is typed', async () => {
    const fields = ['date', 'time', 'place', 'on', 'present', 'mistake', 'what', ...agreedFields];
    const typed = fc.dictionary(
      fc.constantFrom(...fields),
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('yes', '2026-11-23', '漢'.repeat(19_000)),
        fc.anything(),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...stepNames),
        fc.constantFrom('nl', 'en'),
        typed,
        async (pick, language, more) => {
          const id = await incidentWith(talk(measure, invited, held, agreed));
          const input = { ...more, action: 'measure.step', case: id, measure, pick, form: randomUUID() };
          assert.deepEqual(lint(cardIn(await press(office, people.mark, input, language))), []);
        },
      ),
      { numRuns: 60 },
    );
  });
});
