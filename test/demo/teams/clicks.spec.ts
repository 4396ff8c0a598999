import assert from 'node:assert/strict';
import { activityOf, answerWithCard, answerWithToast, cardThatSays, type Scene, scene } from './fake-bot.ts';
import { chatOf, meldingen } from './small-world.ts';

const take = { verb: 'take', title: 'Oppakken', data: { case: 'c-1' } };

describe('clicks on cards in the Teams double', () => {
  let stage: Scene;
  let message: string;
  beforeEach(async () => {
    stage = await scene({ turnLimitMs: 150, slowMs: 40, againMs: 10 });
    message = await stage.send(meldingen, cardThatSays('open'));
    stage.behave(() => answerWithCard(cardThatSays('van jou')));
  });
  afterEach(() => stage.close());

  const seenBy = (who: string) => {
    const [seen] = stage.teams.messages(who, meldingen);
    return { card: seen?.card, onlyForYou: seen?.onlyForYou };
  };
  const update = (text: string) =>
    stage.connector(
      'PUT',
      `conversations/${encodeURIComponent(meldingen)}/activities/${message}`,
      activityOf(cardThatSays(text)),
    );

  it('arrive as an invoke of Action.Execute on that message', async () => {
    await stage.teams.click('mark', message, take);
    const [activity] = stage.heard;
    assert.deepEqual(
      {
        type: activity?.type,
        name: activity?.name,
        value: activity?.value,
        replyToId: activity?.replyToId,
        from: activity?.from,
        conversation: activity?.conversation,
      },
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', ...take }, trigger: 'manual' },
        replyToId: message,
        from: { id: '29:mark', name: 'Mark Jansen', aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000002' },
        conversation: {
          id: `${meldingen};messageid=${message}`,
          conversationType: 'channel',
          tenantId: '11111111-1111-4111-8111-111111111111',
          isGroup: true,
        },
      },
    );
  });

  it('replace the card for the actor alone', async () => {
    assert.deepEqual(await stage.teams.click('mark', message, take), { ok: true });
    assert.deepEqual(seenBy('mark'), { card: cardThatSays('van jou'), onlyForYou: true });
    assert.deepEqual(seenBy('rosa'), { card: cardThatSays('open'), onlyForYou: undefined });
  });

  it('lose their own view as soon as the bot updates the message for everybody', async () => {
    await stage.teams.click('mark', message, take);
    await update('opgepakt');
    for (const who of ['mark', 'rosa']) {
      assert.deepEqual(seenBy(who), { card: cardThatSays('opgepakt'), onlyForYou: undefined });
    }
  });

  it('show the answer to the actor also when the update for everybody came first', async () => {
    stage.behave(async () => {
      await update('opgepakt');
      return answerWithCard(cardThatSays('van jou'));
    });
    await stage.teams.click('mark', message, take);
    assert.deepEqual(seenBy('mark').card, cardThatSays('van jou'));
    assert.deepEqual(seenBy('rosa').card, cardThatSays('opgepakt'));
  });

  it('show a line of the bot as a toast and leave the card', async () => {
    stage.behave(() => answerWithToast('Bewaard'));
    assert.deepEqual(await stage.teams.click('mark', message, take), { ok: true, toast: 'Bewaard' });
    assert.deepEqual(seenBy('mark').card, cardThatSays('open'));
  });

  const failures = {
    'answers nothing': {},
    'answers 501': { status: 501 },
    'answers an error body': {
      body: { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: '1', message: 'x' } },
    },
    'answers a card that is none': answerWithCard({ type: 'Container' }),
  };
  for (const [failure, answer] of Object.entries(failures)) {
    it(`give an error in Teams' own words when the bot ${failure}`, async () => {
      stage.behave(() => answer);
      const trouble = 'Er is iets misgegaan. Probeer het opnieuw.';
      assert.deepEqual(await stage.teams.click('mark', message, take), { ok: false, trouble });
      assert.deepEqual(seenBy('mark').card, cardThatSays('open'));
    });
  }

  it('give up when the bot takes longer than Teams waits', async () => {
    stage.behave(async () => {
      await new Promise(resolve => setTimeout(resolve, 250));
      return answerWithCard(cardThatSays('te laat'));
    });
    const outcome = await stage.teams.click('rosa', message, take);
    assert.deepEqual(outcome, { ok: false, trouble: 'Unable to reach app. Please try again.' });
    assert.deepEqual(seenBy('rosa').card, cardThatSays('open'));
    assert.equal(stage.teams.deliveries.at(-1)?.outcome, 'late');
  });

  it('give up when nobody listens where the bot should be', async () => {
    stage.teams.connectBot('http://127.0.0.1:9/api/messages');
    assert.equal((await stage.teams.click('mark', message, take)).ok, false);
    assert.equal(stage.teams.deliveries.at(-1)?.outcome, 'unreachable');
  });

  it('hear that the bot is out of reach when the double ends first', async () => {
    const quick = await scene();
    const card = await quick.send(meldingen, cardThatSays('open'));
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
    quick.behave(() => {
      ask();
      return new Promise(() => {});
    });
    const outcome = quick.teams.click('mark', card, take);
    await asked;
    await quick.close();
    assert.equal((await outcome).ok, false);
  });

  it('arrive twice with the same id on a day of double clicks', async () => {
    stage.teams.conditions.setBadDay({ clickTwice: true });
    await stage.teams.click('mark', message, take);
    assert.equal(stage.heard.length, 2);
    assert.equal(stage.heard[0]?.id, stage.heard[1]?.id);
  });

  it("arrive again with a new id on a day of Teams' own retries, and show the last answer", async () => {
    stage.teams.conditions.setBadDay({ clickAgain: true });
    stage.behave(() => answerWithCard(cardThatSays(`antwoord ${stage.heard.length}`)));
    await stage.teams.click('mark', message, take);
    assert.deepEqual(seenBy('mark').card, cardThatSays('antwoord 1'));
    await stage.teams.idle();
    assert.equal(stage.heard.length, 2);
    assert.notEqual(stage.heard[0]?.id, stage.heard[1]?.id);
    assert.deepEqual(stage.heard[0]?.value, stage.heard[1]?.value);
    assert.deepEqual(seenBy('mark').card, cardThatSays('antwoord 2'));
  });

  it('take longer on a slow day', async () => {
    stage.teams.conditions.setBadDay({ slow: true });
    await stage.teams.click('mark', message, take);
    assert.ok((stage.teams.deliveries.at(-1)?.tookMs ?? 0) >= 39);
  });

  it('of Action.Submit arrive as a message with a value and without text', async () => {
    stage.behave(() => undefined);
    assert.deepEqual(await stage.teams.submit('mark', message, { a: '1' }), { ok: true });
    const [activity] = stage.heard;
    assert.deepEqual(
      [activity?.type, activity?.value, activity?.text, activity?.replyToId],
      ['message', { a: '1' }, undefined, message],
    );
  });

  it('are impossible for somebody who does not see the message, and on one that was deleted', async () => {
    await assert.rejects(stage.teams.click('emma', message, take), /emma has no conversation/);
    await stage.connector('DELETE', `conversations/${encodeURIComponent(meldingen)}/activities/${message}`);
    await assert.rejects(stage.teams.click('mark', message, take), /there is no message/);
  });

  it('leave the view of a message alone that was deleted while the bot was busy', async () => {
    stage.behave(async () => {
      await stage.connector('DELETE', `conversations/${encodeURIComponent(meldingen)}/activities/${message}`);
      return answerWithCard(cardThatSays('van jou'));
    });
    await stage.teams.click('mark', message, take);
    assert.deepEqual(seenBy('mark'), { card: undefined, onlyForYou: undefined });
  });

  it('press a button by its title with its data and what was filled in', async () => {
    const card = {
      ...cardThatSays('Wat is er gebeurd?'),
      body: [{ type: 'Input.Text', id: 'what', isRequired: true }],
      actions: [{ type: 'Action.Execute', title: 'Volgende', verb: 'next', data: { step: 1 } }],
    };
    const question = await stage.send(chatOf('emma'), card);
    await stage.teams.press('emma', question, 'Volgende', { what: 'geschreeuw' });
    const action = {
      type: 'Action.Execute',
      verb: 'next',
      title: 'Volgende',
      data: { step: 1, what: 'geschreeuw' },
    };
    assert.deepEqual(stage.heard[0]?.value, { action, trigger: 'manual' });
  });
});
