import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../dialogs/answer.ts';
import { pressAnswer } from '../../../dialogs/press.ts';
import type { Key } from '../../../storage/store.ts';
import { linesOf } from '../../cards/reading.ts';
import { people, type TestOffice, testOffice, town, visitOf } from '../office.ts';

const stepOne = {
  sorts: 'threat',
  place: 'office',
  date: '2026-11-23',
  time: '10:30',
  victim: 'reporter',
  department: 'stadstoezicht',
};
const stepThree = { description: 'Hij sloeg op de balie.', literalWords: 'Ik weet je te vinden.' };
const text = (answer: Answer): string => ('card' in answer ? linesOf(answer.card).join('\n') : '');

describe('Sending what was sent already', () => {
  let office: TestOffice;
  let id: string;
  const press = (action: string, input: object = {}) =>
    pressAnswer(visitOf(office, people.emma), { action, case: id, ...input });
  const key = (): Key<'incident'> => ({ tenant: town.tenant, kind: 'incident', id });

  beforeEach(async () => {
    office = testOffice();
    id = randomUUID();
    await pressAnswer(visitOf(office, people.emma), { action: 'report.safe', form: id });
  });
  afterEach(() => office.store.close());

  const fillIn = async (aftercare: string): Promise<void> => {
    await press('report.next', { pick: '1', ...stepOne });
    await press('report.next', { pick: '2', aggressorKnown: 'no' });
    await press('report.next', { pick: '3', ...stepThree, aftercare });
  };

  for (const aftercare of ['no', 'wanted', 'wantedHidden']) {
    it(`gives the same receipt again, with aftercare "${aftercare}"`, async () => {
      await fillIn(aftercare);
      const first = await press('report.send');
      assert.match(text(first), /Je melding is verstuurd: A-2026-00001/);
      assert.deepEqual(await press('report.send'), first);
    });
  }

  it('gives the same receipt again for a report of three taps', async () => {
    const first = await press('report.quick', { pick: '1', ...stepOne });
    assert.match(text(first), /Je melding is verstuurd: A-2026-00001/);
    assert.deepEqual(await press('report.quick', { pick: '1', ...stepOne }), first);
  });

  it('gives both of two clicks at the same moment the same receipt', async () => {
    await fillIn('no');
    const [first, second] = await Promise.all([press('report.send'), press('report.send')]);
    assert.match(text(first), /Je melding is verstuurd: A-2026-00001/);
    assert.deepEqual(second, first);
  });

  it('gives the number that the turn which died could not give', async () => {
    await fillIn('no');
    const numbers = { numberFor: () => Promise.reject(new Error('died')) };
    const dying = visitOf({ ...office, numbers }, people.emma);
    await assert.rejects(pressAnswer(dying, { action: 'report.send', case: id }), /died/);
    assert.match(text(await press('report.send')), /Je melding is verstuurd: A-2026-00001/);
    const facts = (await office.store.get(key()))?.body.journal.map(({ fact }) => fact.fact);
    assert.deepEqual(facts, ['draftStarted', 'incidentRegistered', 'numberGiven']);
  });

  it('gives the receipt of the addition where that was sent last', async () => {
    await press('report.quick', { pick: '1', ...stepOne });
    await press('report.supplement');
    await fillIn('no');
    const first = await press('report.send');
    assert.match(text(first), /A-2026-00001/);
    assert.deepEqual(await press('report.send'), first);
  });

  it('shows the list when the report was taken back', async () => {
    await press('report.quick', { pick: '1', ...stepOne });
    await press('report.withdrawSure');
    assert.match(text(await press('report.send')), /ingetrokken/);
  });
});
