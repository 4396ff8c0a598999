import assert from 'node:assert/strict';
import { lint } from '../../cards/lint.ts';
import { buttonsOf } from '../../cards/reading.ts';
import { people, testOffice, town } from '../office.ts';
import { asked, cardIn, caseOf, channel, press, textIn } from './pressing.ts';

const inChannel = { in: channel };

describe('Taking up a request for aftercare', () => {
  it('[NZ-2] gives it to exactly one of two who press at the same moment, and thanks the other', async () => {
    const office = testOffice();
    const seen = await asked(office);
    const input = { case: seen.key.id };
    const answers = await Promise.all(
      [people.rosa, people.tom].map(person =>
        press(office, person, 'aftercare.claim', input, { in: channel, seen }),
      ),
    );
    const { body } = await caseOf(office, seen.key.id);
    assert.equal(body.state.phase, 'claimed');
    const winner = body.state.phase === 'claimed' && body.state.claimedBy === people.rosa ? 0 : 1;
    const name = winner === 0 ? 'Rosa Bakker' : 'Tom Willems';
    const texts = answers.map(textIn);
    assert.match(texts[winner] ?? '', /Fijn dat jij dit doet/);
    assert.match(texts[1 - winner] ?? '', new RegExp(`${name} heeft dit al opgepakt\\. Dank je wel\\.`));
    for (const answer of answers) {
      assert.match(textIn(answer), new RegExp(`Opgepakt door ${name}`));
      assert.deepEqual(buttonsOf(cardIn(answer)), []);
    }
    assert.equal(body.journal.filter(({ fact }) => fact.fact === 'aftercareClaimed').length, 1);
    assert.equal(
      body.effects.filter(({ deed }) => deed.do === 'tell' && deed.notice === 'aftercareContact').length,
      1,
    );
  });

  it('[NZ-2] gives it to exactly one of a crowd', async () => {
    const members = Array.from({ length: 6 }, (_, n) => `10000000-0000-4000-8000-00000000000${n}`);
    const office = testOffice({ ...town, responderGroups: [{ key: 'bog', name: 'BOG', members }] });
    const seen = await asked(office);
    const input = { case: seen.key.id };
    const answers = await Promise.all(
      members.map(member => press(office, member, 'aftercare.claim', input, { in: channel, seen })),
    );
    assert.equal(answers.filter(answer => /Fijn dat jij dit doet/.test(textIn(answer))).length, 1);
    const { body } = await caseOf(office, seen.key.id);
    assert.equal(body.journal.filter(({ fact }) => fact.fact === 'aftercareClaimed').length, 1);
  });

  it('says the same again to the one who presses twice, and tells the victim once', async () => {
    const office = testOffice();
    const { key } = await asked(office);
    const first = await press(office, people.rosa, 'aftercare.claim', { case: key.id }, inChannel);
    const again = await press(office, people.rosa, 'aftercare.claim', { case: key.id }, inChannel);
    assert.deepEqual(cardIn(again), cardIn(first));
    const { body } = await caseOf(office, key.id);
    assert.equal(body.journal.length, 2);
    const told = body.effects.flatMap(({ deed }) =>
      deed.do === 'tell' && deed.person === people.emma ? [deed.notice] : [],
    );
    assert.deepEqual(told, ['aftercareProgress', 'aftercareNormal']);
  });

  it('[BO-2] never shows in the channel whom it is about, in whatever state', async () => {
    const office = testOffice();
    const { key } = await asked(office, { reachMe: 'op 06-1234 5601', forOther: 'Bram', incident: 'i-1' });
    const steps = [
      () => press(office, people.tom, 'aftercare.card', { case: key.id }, inChannel),
      () => press(office, people.rosa, 'aftercare.claim', { case: key.id }, inChannel),
      () => press(office, people.rosa, 'aftercare.card', { case: key.id }, inChannel),
      async () => {
        await press(office, people.emma, 'aftercare.cancel', { case: key.id });
        return press(office, people.tom, 'aftercare.card', { case: key.id }, inChannel);
      },
    ];
    for (const step of steps) {
      const card = cardIn(await step());
      assert.deepEqual(lint(card), []);
      assert.doesNotMatch(JSON.stringify(card), /Emma|Vries|5601|Bram|i-1|toezichthouder/);
    }
  });

  it('shows the claimer the details on his own card in chat, and in the channel only what all may see', async () => {
    const office = testOffice();
    const { key } = await asked(office);
    await press(office, people.rosa, 'aftercare.claim', { case: key.id }, inChannel);
    assert.match(
      textIn(await press(office, people.rosa, 'aftercare.card', { case: key.id })),
      /Emma de Vries/,
    );
    assert.doesNotMatch(textIn(await press(office, people.tom, 'aftercare.card', { case: key.id })), /Emma/);
  });

  it('is not for outsiders, and not for the victim, responder or not', async () => {
    const office = testOffice();
    const outside = await asked(office);
    const own = await asked(office, { victim: people.rosa });
    for (const [person, { key }] of [
      [people.mark, outside],
      [people.emma, outside],
      [people.rosa, own],
    ] as const)
      await assert.rejects(
        press(office, person, 'aftercare.claim', { case: key.id }),
        /may aftercare\.claim/,
      );
  });

  it('says why not when it is closed or called off', async () => {
    const office = testOffice();
    const closed = await asked(office);
    await press(office, people.rosa, 'aftercare.claim', { case: closed.key.id });
    await press(office, people.rosa, 'aftercare.close', { case: closed.key.id, referral: 'none' });
    const stopped = await asked(office);
    await press(office, people.emma, 'aftercare.cancel', { case: stopped.key.id });
    assert.match(
      textIn(await press(office, people.tom, 'aftercare.claim', { case: closed.key.id })),
      /al afgerond/,
    );
    assert.match(
      textIn(await press(office, people.tom, 'aftercare.claim', { case: stopped.key.id })),
      /niet meer nodig/,
    );
  });
});
