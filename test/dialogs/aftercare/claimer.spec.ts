import assert from 'node:assert/strict';
import { referrals } from '../../../protocol/aftercare/aftercare-case.ts';
import { lint } from '../../cards/lint.ts';
import { buttonsOf } from '../../cards/reading.ts';
import { people, testOffice } from '../office.ts';
import { asked, cardIn, caseOf, press, textIn } from './pressing.ts';

const claimed = async (parts: Parameters<typeof asked>[1] = {}) => {
  const office = testOffice();
  const { key } = await asked(office, parts);
  await press(office, people.rosa, 'aftercare.claim', { case: key.id });
  return { office, id: key.id };
};

const titles = (answer: Parameters<typeof cardIn>[0]) => buttonsOf(cardIn(answer)).map(({ title }) => title);

describe('Looking after a colleague', () => {
  it('[BO-1] gives the claimer what he needs: name, phone, work, the wish, and where to refer to', async () => {
    const { office, id } = await claimed({ reachMe: '*na zevenen* [hier](http://x)', hidden: true });
    const answer = await press(office, people.rosa, 'aftercare.card', { case: id });
    const text = textIn(answer);
    for (const said of ['Emma de Vries', '06-1234 5601', 'toezichthouder', '*na zevenen* [hier](http://x)'])
      assert.ok(text.includes(said), said);
    assert.match(text, /De leidinggevende mag dit niet weten/);
    assert.match(text, /Bedrijfsmaatschappelijk werk: 06-1234 5680/);
    assert.deepEqual(titles(answer), ['Contact gehad', 'Gesprekken', 'Overdragen', 'Afronden']);
    assert.deepEqual(lint(cardIn(answer)), []);
  });

  it('says who asked when that was a manager, and for whom when that is somebody else', async () => {
    const { office, id } = await claimed({
      askedBy: 'manager',
      askedByPerson: people.mark,
      forOther: 'Bram',
    });
    const text = textIn(await press(office, people.rosa, 'aftercare.card', { case: id }));
    assert.match(text, /Gevraagd door: Mark Jansen/);
    assert.match(text, /De nazorg is voor: Bram/);
    assert.doesNotMatch(text, /leidinggevende mag dit niet weten/);
  });

  it('[BO-2] records that there was contact and nothing else, once', async () => {
    const { office, id } = await claimed();
    office.setNow(new Date('2026-11-23T12:00:00Z'));
    const answer = await press(office, people.rosa, 'aftercare.contacted', { case: id, note: 'huilde' });
    const again = await press(office, people.rosa, 'aftercare.contacted', { case: id });
    assert.deepEqual(cardIn(again), cardIn(answer));
    assert.deepEqual(titles(answer), ['Gesprekken', 'Overdragen', 'Afronden']);
    const { body } = await caseOf(office, id);
    assert.equal(body.state.phase === 'claimed' && body.state.contactAt, '2026-11-23T12:00:00.000Z');
    assert.equal(body.journal.length, 3);
    assert.doesNotMatch(JSON.stringify(body), /huilde/);
  });

  it('[NZ-2] gives it back to the group, without the details staying on the card', async () => {
    const { office, id } = await claimed();
    const answer = await press(office, people.rosa, 'aftercare.handOver', { case: id });
    assert.match(textIn(answer), /teruggegeven/);
    assert.doesNotMatch(JSON.stringify(cardIn(answer)), /Emma|5601/);
    const { body } = await caseOf(office, id);
    assert.deepEqual(body.state.phase === 'open' && body.state.returnedBy, [people.rosa]);
    const byTom = await press(office, people.tom, 'aftercare.claim', { case: id });
    assert.match(textIn(byTom), /Opgepakt door Tom Willems/);
  });

  it('[BO-3] [NZ-3] [NZ-4] asks on rounding off only where the colleague was pointed to, without a text field', async () => {
    const { office, id } = await claimed();
    const form = cardIn(await press(office, people.rosa, 'aftercare.closeForm', { case: id }));
    const json = JSON.stringify(form);
    assert.deepEqual(lint(form), []);
    assert.equal(json.match(/"type":"Input\./g)?.length, 1);
    assert.match(json, /Input\.ChoiceSet/);
    for (const referral of referrals) assert.ok(json.includes(`"value":"${referral}"`), referral);
  });

  it('[BO-3] asks again when nothing, or nothing that exists, was chosen', async () => {
    const { office, id } = await claimed();
    for (const referral of [undefined, '', 'psychiater', ['none']]) {
      const answer = await press(office, people.rosa, 'aftercare.close', { case: id, referral });
      assert.match(textIn(answer), /Kies wat past/);
    }
    assert.equal((await caseOf(office, id)).body.state.phase, 'claimed');
  });

  it('[BO-3] [NZ-3] [NZ-4] rounds off with the referral, once, and asks how the claimer is', async () => {
    const { office, id } = await claimed();
    const answer = await press(office, people.rosa, 'aftercare.close', { case: id, referral: 'trauma' });
    const again = await press(office, people.rosa, 'aftercare.close', { case: id, referral: 'none' });
    const form = await press(office, people.rosa, 'aftercare.closeForm', { case: id });
    assert.deepEqual(cardIn(again), cardIn(answer));
    assert.deepEqual(cardIn(form), cardIn(answer));
    assert.match(textIn(answer), /Verwezen naar: Traumabureau/);
    assert.match(textIn(answer), /hoe is het met jou/);
    assert.doesNotMatch(JSON.stringify(cardIn(answer)), /Emma|5601/);
    const { body } = await caseOf(office, id);
    assert.equal(body.state.phase === 'closed' && body.state.referral, 'trauma');
    assert.deepEqual(lint(cardIn(answer)), []);
  });

  it('is for the claimer alone', async () => {
    const { office, id } = await claimed();
    for (const name of [
      'aftercare.contacted',
      'aftercare.handOver',
      'aftercare.closeForm',
      'aftercare.close',
    ] as const)
      for (const person of [people.tom, people.emma, people.mark, people.sanne])
        await assert.rejects(press(office, person, name, { case: id }), /may aftercare/);
  });
});

describe('Two responders who act on one request at the same moment', () => {
  it('[NZ-2] never both have it: the one who gave it back sees that somebody else has it now', async () => {
    const { office, id } = await claimed();
    const seen = await caseOf(office, id);
    await press(office, people.rosa, 'aftercare.handOver', { case: id });
    await press(office, people.tom, 'aftercare.claim', { case: id });
    const late = await press(office, people.rosa, 'aftercare.contacted', { case: id }, { seen });
    assert.match(textIn(late), /Tom Willems heeft dit al opgepakt/);
    assert.match(textIn(late), /Tom Willems heeft dit verzoek nu/);
    assert.doesNotMatch(JSON.stringify(cardIn(late)), /Emma|5601/);
  });
});
