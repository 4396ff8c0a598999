import assert from 'node:assert/strict';
import { escalationModel, noticeModel } from '../../../dialogs/aftercare/aftercare-view.ts';
import { aftercareLine } from '../../../dialogs/aftercare/lines.ts';
import type { Office } from '../../../dialogs/office.ts';
import type { PersonId } from '../../../protocol/organisation/organisation.ts';
import { people, testOffice } from '../office.ts';
import { asked, caseOf, press } from './pressing.ts';

/** What a person is told about the latest thing that happened. */
const latest = async (office: Office, id: string, reader: PersonId) => {
  const stored = await caseOf(office, id);
  return noticeModel(office, stored, stored.body.journal.length - 1, reader);
};

describe('What people are told along the way', () => {
  it('tells the victim who will call, who gave it back and who rounded it off', async () => {
    const office = testOffice();
    const { id } = (await asked(office)).key;
    const runs = { case: id, by: 'Rosa Bakker', runs: true };
    await press(office, people.rosa, 'aftercare.claim', { case: id });
    assert.deepEqual(await latest(office, id, people.emma), { tell: 'claimed', forOther: false, ...runs });
    await press(office, people.rosa, 'aftercare.handOver', { case: id });
    assert.deepEqual(await latest(office, id, people.emma), { tell: 'returned', ...runs });
    await press(office, people.tom, 'aftercare.claim', { case: id });
    await press(office, people.tom, 'aftercare.close', { case: id, referral: 'none' });
    const closed = await latest(office, id, people.emma);
    assert.ok(closed?.tell === 'closed' && closed.by === 'Tom Willems');
  });

  it('says to the victim who asked, when that was a manager', async () => {
    const office = testOffice();
    const { id } = (await asked(office, { askedBy: 'manager', askedByPerson: people.mark })).key;
    await press(office, people.rosa, 'aftercare.claim', { case: id });
    const told = await latest(office, id, people.emma);
    assert.ok(told?.tell === 'claimed' && told.askedByManager === 'Mark Jansen');
  });

  it('[BO-2] tells nobody else anything, and the claimer only that it was called off', async () => {
    const office = testOffice();
    const { id } = (await asked(office)).key;
    await press(office, people.rosa, 'aftercare.claim', { case: id });
    for (const person of [people.mark, people.tom, people.sanne, people.rosa])
      assert.equal(await latest(office, id, person), undefined);
    await press(office, people.emma, 'aftercare.cancel', { case: id });
    assert.deepEqual(await latest(office, id, people.rosa), { tell: 'cancelled' });
    for (const person of [people.mark, people.tom, people.emma])
      assert.equal(await latest(office, id, person), undefined);
  });

  it('names in the thread the responder who gives it back, and not who called it off', async () => {
    const office = testOffice();
    const at = office.now().toISOString();
    const line = async (by: string, fact: 'aftercareReturned' | 'aftercareCancelled' | 'aftercareClaimed') =>
      (await aftercareLine(office, { at, by, fact: { fact } }))?.nl;
    assert.match(
      (await line(people.rosa, 'aftercareReturned')) ?? '',
      /^Rosa Bakker geeft dit verzoek terug/,
    );
    assert.match((await line(people.emma, 'aftercareCancelled')) ?? '', /^Dit verzoek is niet meer nodig/);
    assert.equal(await line(people.rosa, 'aftercareClaimed'), undefined);
  });
});

describe('When nobody takes a request up', () => {
  it('[LG-1] tells the manager who waits, with the numbers to call', async () => {
    const office = testOffice();
    const told = await escalationModel(office, await asked(office, { reachMe: 'thuis' }), people.mark);
    assert.ok(told?.is === 'waiting');
    assert.equal(told.waiting.name, 'Emma de Vries');
    assert.equal(told.waiting.phone, '06-1234 5601');
    assert.equal(told.waiting.untied, true);
    assert.deepEqual(
      told.waiting.responders.map(({ name }) => name),
      ['Rosa Bakker', 'Tom Willems'],
    );
    assert.doesNotMatch(JSON.stringify(told), /thuis/, 'the wish is for the claimer alone');
  });

  it('[C-14] tells of a hidden request the safety officer alone', async () => {
    const office = testOffice();
    const hidden = await asked(office, { hidden: true });
    const told = await escalationModel(office, hidden, people.sanne);
    assert.ok(told?.is === 'waiting' && told.waiting.hidden && told.waiting.name === 'Emma de Vries');
    for (const person of [people.mark, people.farid, people.petra, people.rosa, people.emma])
      assert.equal(await escalationModel(office, hidden, person), undefined);
  });

  it('names nobody any more once it was taken up', async () => {
    const office = testOffice();
    const { id } = (await asked(office)).key;
    await press(office, people.rosa, 'aftercare.claim', { case: id });
    const told = await escalationModel(office, await caseOf(office, id), people.mark);
    assert.deepEqual(told, {
      is: 'settled',
      department: 'Stadstoezicht',
      standing: { is: 'claimed', by: 'Rosa Bakker', contacted: false },
    });
  });

  it('[BO-5] offers the responders of the group that the department uses, and not the victim among them', async () => {
    const office = testOffice();
    const told = await escalationModel(office, await asked(office, { victim: people.rosa }), people.sanne);
    assert.ok(told?.is === 'waiting');
    assert.deepEqual(
      told.waiting.responders.map(({ name }) => name),
      ['Tom Willems'],
    );
  });
});
