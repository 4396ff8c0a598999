import assert from 'node:assert/strict';
import type { Answer } from '../../../dialogs/answer.ts';
import type { Measure } from '../../../protocol/incident/measure.ts';
import { people, type TestOffice, testOffice } from '../office.ts';
import { behind, cardIn, press, registered, sent, textIn, titlesOf, valuesIn } from './pressing.ts';
import { held, invitation, invited, measure, other, talk } from './talks.ts';

describe('the next step of a measure', () => {
  let office: TestOffice;
  beforeEach(() => {
    office = testOffice();
  });
  afterEach(() => office.store.close());

  const incidentWith = (...measures: readonly Measure[]) => sent(office, { state: { measures } });
  const next = (id: string, person: string = people.mark): Promise<Answer> =>
    press(office, person, { action: 'measure.next', case: id, revision: 1 });
  const stepsIn = async (id: string) => (await registered(office, id)).measures[0]?.steps ?? [];

  it('is on the card only where a measure waits for one', async () => {
    const card = async (...measures: readonly Measure[]) =>
      titlesOf(
        cardIn(
          await press(office, people.mark, {
            action: 'incident.card',
            case: await incidentWith(...measures),
          }),
        ),
      );
    assert.ok((await card(talk(measure))).includes('Vervolg maatregel'));
    assert.ok(!(await card()).includes('Vervolg maatregel'));
    assert.ok(!(await card(talk(measure, { step: 'ended' }))).includes('Vervolg maatregel'));
  });

  it('[M2-2] opens the one form, with what was planned filled in and the last day in sight', async () => {
    const id = await incidentWith(talk(measure));
    const form = await next(id);
    assert.match(textIn(form), /^Uitnodiging vastleggen\n[\s\S]*uiterlijk maandag 30 november 2026/);
    assert.deepEqual(valuesIn(cardIn(form)), { date: '2026-11-25', time: '14:00', place: undefined });
    const button = behind(cardIn(form), 'Vastleggen');
    const answer = await press(office, people.farid, { ...button, ...invitation });
    assert.deepEqual(await stepsIn(id), [
      {
        ...invited,
        id: button.form,
        takenAt: '2026-11-23T10:00:00.000Z',
        takenBy: people.farid,
        onBehalfOf: people.mark,
      },
    ]);
    assert.match(textIn(answer), /– Klant uitgenodigd op maandag 23 november 2026/);
    assert.doesNotMatch(textIn(answer), /kamer 7/);
  });

  it('lets choose where more than one thing can come next, or more than one measure waits', async () => {
    const one = await next(await incidentWith(talk(measure, invited)));
    assert.deepEqual(titlesOf(cardIn(one)), [
      'Gesprek gevoerd',
      'Niet verschenen',
      'Afgerond',
      'Brieven',
      'Terug',
    ]);
    const two = await next(await incidentWith(talk(measure), talk(other, invited, held)));
    const buttons = titlesOf(cardIn(two));
    assert.deepEqual(buttons, [
      'Afspraken vastleggen',
      'Afgerond',
      'Uitnodiging vastleggen',
      'Afgerond',
      'Brieven',
      'Terug',
    ]);
    assert.equal(behind(cardIn(two), 'Afspraken vastleggen').measure, other);
  });

  it('says so where nothing waits', async () => {
    assert.match(textIn(await next(await incidentWith())), /Er is geen maatregel die op een vervolg wacht/);
  });
});
