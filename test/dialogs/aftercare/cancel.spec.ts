import assert from 'node:assert/strict';
import { buttonsOf } from '../../cards/reading.ts';
import { people, testOffice } from '../office.ts';
import { asked, cardIn, caseOf, press, textIn } from './pressing.ts';

describe('Stopping aftercare', () => {
  it('is done at one press, says how to come back, and says the same when it is pressed again', async () => {
    const office = testOffice();
    const { key } = await asked(office);
    const answer = await press(office, people.emma, 'aftercare.cancel', { case: key.id });
    const again = await press(office, people.emma, 'aftercare.cancel', { case: key.id });
    for (const one of [answer, again]) {
      assert.match(textIn(one), /Je nazorg is stopgezet/);
      assert.ok(buttonsOf(cardIn(one)).some(({ title }) => title === 'Nazorg vragen'));
      assert.ok(!buttonsOf(cardIn(one)).some(({ title }) => title === 'Nazorg stopzetten'));
    }
    const { body } = await caseOf(office, key.id);
    assert.equal(body.state.phase, 'cancelled');
    assert.equal(body.journal.length, 2);
  });

  it('tells the responder who had taken it up, and nobody when there was none', async () => {
    const office = testOffice();
    const open = await asked(office);
    await press(office, people.emma, 'aftercare.cancel', { case: open.key.id });
    const taken = await asked(office);
    await press(office, people.rosa, 'aftercare.claim', { case: taken.key.id });
    await press(office, people.emma, 'aftercare.cancel', { case: taken.key.id });
    const told = async (id: string) =>
      (await caseOf(office, id)).body.effects.flatMap(({ deed }) =>
        deed.do === 'tell' && deed.notice === 'aftercareProgress' ? [deed.person] : [],
      );
    assert.deepEqual(await told(open.key.id), []);
    assert.deepEqual(await told(taken.key.id), [people.emma, people.rosa]);
  });

  it('comes too late for what was rounded off, and says so kindly', async () => {
    const office = testOffice();
    const { key } = await asked(office);
    await press(office, people.rosa, 'aftercare.claim', { case: key.id });
    await press(office, people.rosa, 'aftercare.close', { case: key.id, referral: 'none' });
    assert.match(
      textIn(await press(office, people.emma, 'aftercare.cancel', { case: key.id })),
      /was al afgerond/,
    );
    assert.equal((await caseOf(office, key.id)).body.state.phase, 'closed');
  });

  it('is for the victim alone: not the claimer, not the manager', async () => {
    const office = testOffice();
    const { key } = await asked(office, { askedBy: 'manager', askedByPerson: people.mark });
    await press(office, people.rosa, 'aftercare.claim', { case: key.id });
    for (const person of [people.rosa, people.mark, people.sanne])
      await assert.rejects(
        press(office, person, 'aftercare.cancel', { case: key.id }),
        /may aftercare\.cancel/,
      );
  });
});
