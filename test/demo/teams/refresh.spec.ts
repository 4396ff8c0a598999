import assert from 'node:assert/strict';
import { answerWithCard, cardThatSays, type Scene, scene } from './fake-bot.ts';
import { meldingen } from './small-world.ts';

describe('cards that ask to be refreshed in the Teams double', () => {
  let stage: Scene;
  let now: Date;
  beforeEach(async () => {
    now = new Date('2026-07-01T10:00:00.000Z');
    stage = await scene({ now: () => now });
    stage.behave(activity => answerWithCard(cardThatSays(`voor ${activity.from.id}`)));
  });
  afterEach(() => stage.close());

  const refreshing = (userIds?: string[]) => ({
    ...cardThatSays('voor iedereen'),
    refresh: { action: { type: 'Action.Execute', verb: 'refresh', data: { case: 'c-1' } }, userIds },
  });
  const open = async (who: string) => {
    stage.teams.open(who);
    await stage.teams.idle();
    return stage.teams.messages(who, meldingen)[0]?.card;
  };

  it('show everybody named in it an own view on opening the conversation', async () => {
    const card = refreshing(['29:mark', '8:orgid:aaaaaaaa-0000-4000-8000-000000000003']);
    await stage.send(meldingen, card);
    assert.deepEqual(await open('mark'), cardThatSays('voor 29:mark'));
    assert.deepEqual(await open('rosa'), cardThatSays('voor 29:rosa'));
    assert.deepEqual(stage.heard[0]?.value, {
      action: { type: 'Action.Execute', verb: 'refresh', data: { case: 'c-1' } },
      trigger: 'automatic',
    });
  });

  it('stay as they are for whoever is not named in them', async () => {
    const card = refreshing(['29:rosa']);
    await stage.send(meldingen, card);
    assert.deepEqual(await open('mark'), card);
    assert.deepEqual(stage.heard, []);
  });

  it('are refreshed for the whole channel when they name nobody', async () => {
    await stage.send(meldingen, refreshing());
    assert.deepEqual(await open('mark'), cardThatSays('voor 29:mark'));
  });

  it('are refreshed once a minute at most', async () => {
    await stage.send(meldingen, refreshing(['29:mark']));
    await open('mark');
    now = new Date(now.getTime() + 59_000);
    await open('mark');
    assert.equal(stage.heard.length, 1);
    now = new Date(now.getTime() + 1_000);
    await open('mark');
    assert.equal(stage.heard.length, 2);
  });
});
