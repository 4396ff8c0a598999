import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { lint } from '../../cards/lint.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { behind, cardIn, factsOf, press, registered, sent, stored, textIn, valuesIn } from './pressing.ts';

const grounds = 'Hij schold de medewerker uit aan de balie.';
/** A threat points to a talk: whoever warns says why. */
const deviation = 'Hij bood meteen zijn excuses aan.';

describe('deciding on a measure', () => {
  let office: TestOffice;
  let id: string;

  beforeEach(async () => {
    office = testOffice();
    id = await sent(office);
  });
  afterEach(() => office.store.close());

  const revision = async () => (await stored(office, id)).body.revision;
  const decide = async (person: string, more: object = {}) =>
    press(office, person, {
      action: 'measure.decide',
      case: id,
      revision: await revision(),
      pick: 'warning',
      form: randomUUID(),
      way: 'oral',
      grounds,
      deviation,
      ...more,
    });

  it('opens the form in place and records the warning with who, when and why [M1-1]', async () => {
    const opened = await press(office, people.mark, {
      action: 'measure.form',
      case: id,
      pick: 'warning',
      revision: 1,
    });
    const button = behind(cardIn(opened), 'Vastleggen');
    const answer = await press(office, people.mark, { ...button, way: 'written', grounds, deviation });
    const { measures, handler } = await registered(office, id);
    assert.deepEqual(measures, [
      {
        id: button.form,
        decidedAt: '2026-11-23T10:00:00.000Z',
        decidedBy: people.mark,
        plan: { kind: 'warning', form: 'written', grounds },
        proposed: 'conductTalk',
        overruled: { as: 'lighter', why: deviation },
      },
    ]);
    assert.equal(handler?.person, people.mark);
    assert.match(textIn(answer), /Waarschuwing: door Mark Jansen, ma 23 november 2026, 11:00/);
  });

  it('keeps the buttons, because several measures are possible', async () => {
    await decide(people.mark);
    const answer = await decide(people.mark, {
      pick: 'damageClaim',
      item1: 'Een stoel',
      whose: 'municipality',
    });
    assert.match(textIn(answer), /Waarschuwing: door[\s\S]*Schadeclaim: door/);
    assert.equal(behind(cardIn(answer), 'Ordegesprek').action, 'measure.form');
  });

  it('is done by a deputy on behalf of the manager [LG-4]', async () => {
    await decide(people.farid);
    const { body } = await stored(office, id);
    assert.equal(body.journal.at(-1)?.onBehalfOf, people.mark);
    assert.match(
      textIn(await press(office, people.sanne, { action: 'incident.card', case: id })),
      /door Farid Amrani, namens Mark Jansen/,
    );
  });

  it('sends copies to safety officer, department head and HR manager [NZ-6] [PM-1]', async () => {
    await decide(people.mark);
    const told = (await stored(office, id)).body.effects.flatMap(({ deed }) =>
      deed.do === 'tell' && deed.notice === 'measureCopy' ? [deed.person] : [],
    );
    assert.deepEqual(told, [people.sanne, people.petra, people.fatima]);
  });

  it('is one measure, however often and by whatever invoke the same form is sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('now', 'later'), { minLength: 1, maxLength: 5 }),
        async repeats => {
          const incident = await sent(office);
          const input = {
            action: 'measure.decide',
            case: incident,
            revision: 1,
            pick: 'warning',
            form: randomUUID(),
            way: 'oral',
            grounds,
            deviation,
          };
          const waiting = repeats.map(when => {
            if (when === 'later') office.setNow(new Date(office.now().getTime() + 60_000));
            return press(office, people.mark, input);
          });
          for (const answer of await Promise.all(waiting)) assert.match(textIn(answer), /Waarschuwing: door/);
          assert.match(textIn(await press(office, people.mark, input)), /Waarschuwing: door/);
          assert.equal((await registered(office, incident)).measures.length, 1);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('comes back with everything that was typed, and what is wrong beside the field', async () => {
    const form = randomUUID();
    const answer = await decide(people.mark, { form, way: '', grounds: 'Te kort' });
    assert.deepEqual(valuesIn(cardIn(answer)), { way: undefined, grounds: 'Te kort', deviation });
    assert.match(textIn(answer), /⚠ Kies of je mondeling of schriftelijk waarschuwt\./);
    assert.match(textIn(answer), /⚠ Schrijf in een of twee zinnen waarom\./);
    assert.equal(behind(cardIn(answer), 'Vastleggen').form, form);
    assert.deepEqual((await registered(office, id)).measures, []);
  });

  it('shows a form on an outdated case again, filled in, with what happened and the present revision', async () => {
    const seen = await revision();
    await decide(people.farid, { pick: 'none', grounds: 'De klant bood meteen excuses aan.' });
    const form = randomUUID();
    const outdated = await decide(people.mark, { revision: seen, form });
    assert.match(
      textIn(outdated),
      /intussen iets veranderd.*Farid Amrani heeft namens Mark Jansen besloten dat er geen maatregel nodig is\./,
    );
    assert.deepEqual(valuesIn(cardIn(outdated)), { way: 'oral', grounds, deviation });
    assert.equal((await registered(office, id)).measures.length, 1);
    const again = behind(cardIn(outdated), 'Vastleggen');
    assert.deepEqual([again.form, again.revision], [form, await revision()]);
    await press(office, people.mark, { ...again, way: 'oral', grounds, deviation });
    assert.equal((await registered(office, id)).measures.length, 2);
  });

  it('is not outdated because somebody read the details or was refused', async () => {
    const seen = await revision();
    await press(office, people.sanne, { action: 'incident.details', case: id });
    await press(office, people.tom, { action: 'incident.takeUp', case: id });
    await decide(people.mark, { revision: seen });
    assert.equal((await registered(office, id)).measures.length, 1);
  });

  it('lets one of two who decide at the same moment see the other one first', async () => {
    const answers = await Promise.all([decide(people.mark), decide(people.farid)]);
    assert.equal((await registered(office, id)).measures.length, 1);
    assert.equal(answers.filter(answer => /intussen iets veranderd/.test(textIn(answer))).length, 1);
  });

  it('does not take "no measure" beside a measure, and keeps the reason that was typed', async () => {
    await decide(people.mark);
    const reason = 'Bij nader inzien is er niets nodig.';
    const answer = await decide(people.mark, { pick: 'none', grounds: reason });
    assert.match(textIn(answer), /Er is al een maatregel vastgelegd/);
    assert.deepEqual(valuesIn(cardIn(answer)), { grounds: reason });
    assert.equal((await registered(office, id)).measures.length, 1);
  });

  it('is not for a withdrawn report, which says so', async () => {
    const seen = await revision();
    await press(office, people.emma, { action: 'report.withdrawSure', case: id });
    const answer = await decide(people.mark, { revision: seen });
    assert.match(textIn(answer), /De melder heeft de melding ingetrokken\./);
    assert.doesNotMatch(JSON.stringify(cardIn(answer)), /Vastleggen|measure\./);
  });

  it('never writes a measure for somebody who may not decide, and journals the attempt', async () => {
    const deciders: readonly string[] = [people.mark, people.farid, people.petra];
    const others = Object.values(people).filter(person => !deciders.includes(person));
    for (const person of others) {
      const answer = await decide(person);
      assert.match(textIn(answer), /Dit beslist Mark Jansen of Farid Amrani/);
      assert.deepEqual((await registered(office, id)).measures, []);
      assert.equal((await factsOf(office, id)).at(-1), 'actionRefused');
    }
  });

  it('gives a sound card in both languages for anything that is typed', async () => {
    const typed = fc.dictionary(
      fc.constantFrom(
        'way',
        'grounds',
        'plannedDate',
        'plannedTime',
        'locations',
        'from',
        'until',
        'delivery',
        'amount1',
        'item1',
        'whose',
        'which',
        'filedBy',
        'filedOn',
      ),
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('all', 'report', '2026-11-24'),
        fc.anything(),
      ),
    );
    const kinds = ['warning', 'conductTalk', 'accessBan', 'police', 'damageClaim', 'none'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...kinds),
        fc.constantFrom('nl', 'en'),
        typed,
        async (pick, language, fields) => {
          const input = { ...fields, action: 'measure.decide', case: id, pick, form: randomUUID() };
          assert.deepEqual(lint(cardIn(await press(office, people.mark, input, language))), []);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps a form small enough to be shown, however much was pasted into it', async () => {
    for (const pick of ['warning', 'conductTalk', 'accessBan', 'police', 'damageClaim', 'none']) {
      const pasted = '漢'.repeat(19_000);
      const answer = await decide(people.mark, { pick, grounds: pasted, deviation: pasted, item1: pasted });
      assert.deepEqual(lint(cardIn(answer)), []);
      assert.match(textIn(answer), /⚠ Dit is te lang: 19000 tekens, er passen er (1500|200)/);
    }
  });
});
