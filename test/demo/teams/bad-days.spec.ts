import assert from 'node:assert/strict';
import { activityOf, type Scene, scene } from './fake-bot.ts';
import { bog, chatOf, meldingen } from './small-world.ts';

describe('the bad days of the Teams double', () => {
  let stage: Scene;
  const start = async (options = {}) => {
    stage = await scene(options);
    return stage;
  };
  afterEach(() => stage.close());

  const path = `conversations/${encodeURIComponent(meldingen)}/activities`;
  const sent = ({ teams }: Scene) => teams.messages('mark', meldingen).length;

  it('refuse the eighth message of a second in one conversation, and say when to come back', async () => {
    const scene = await start({ limits: undefined });
    const posts = Array.from({ length: 8 }, () => scene.connector('POST', path, activityOf('x')));
    const refused = (await Promise.all(posts)).filter(answer => answer.status !== 201);
    assert.deepEqual(
      refused.map(({ status, retryAfter }) => [status, retryAfter]),
      [[429, '1']],
    );
    assert.equal(sent(scene), 7);
    assert.notEqual(await scene.send(bog, 'een andere gaat nog'), '');
  });

  it('throttle every second request', async () => {
    const scene = await start();
    scene.teams.conditions.setBadDay({ throttled: true });
    const statuses: number[] = [];
    for (let index = 0; index < 4; index++) {
      statuses.push((await scene.connector('POST', path, activityOf('x'))).status);
    }
    assert.deepEqual(statuses, [201, 429, 201, 429]);
    assert.equal(sent(scene), 2);
  });

  it('answer 503 to everything in an outage, and work again after it', async () => {
    const scene = await start();
    scene.teams.conditions.setBadDay({ outage: true });
    assert.equal((await scene.connector('POST', path, activityOf('x'))).status, 503);
    scene.teams.conditions.setBadDay({ outage: false });
    assert.equal((await scene.connector('POST', path, activityOf('x'))).status, 201);
    assert.equal(sent(scene), 1);
  });

  it('fail exactly the request that a test picks, with its status, headers and body', async () => {
    const scene = await start();
    const body = { error: { code: 'PreconditionFailed', message: '' } };
    scene.teams.setFault(({ number, path }) =>
      number === 2 && path.endsWith('/activities')
        ? { status: 412, headers: { 'Retry-After': '3' }, body }
        : undefined,
    );
    const answers = [];
    for (let index = 0; index < 3; index++)
      answers.push(await scene.connector('POST', path, activityOf('x')));
    assert.deepEqual(
      answers.map(({ status, retryAfter }) => [status, retryAfter]),
      [
        [201, null],
        [412, '3'],
        [201, null],
      ],
    );
    assert.deepEqual(answers[1]?.body, body);
    assert.equal(sent(scene), 2);
  });

  it('break a connection before anything was carried out', async () => {
    const scene = await start({ fault: () => ({ reset: true }) });
    await assert.rejects(scene.connector('POST', path, activityOf('x')), TypeError);
    assert.equal(sent(scene), 0);
  });

  it('break a connection after the message arrived', async () => {
    const scene = await start({ fault: () => ({ carryOutFirst: true, reset: true }) });
    await assert.rejects(scene.connector('POST', path, activityOf('x')), TypeError);
    assert.equal(sent(scene), 1);
  });

  it('take a message and never answer', async () => {
    const scene = await start({ fault: () => ({ acceptThenHang: true }) });
    const address = `${scene.teams.serviceUrl}v3/${path}`;
    const request = fetch(address, {
      method: 'POST',
      body: JSON.stringify(activityOf('x')),
      signal: AbortSignal.timeout(100),
    });
    await assert.rejects(request, { name: 'TimeoutError' });
    assert.equal(sent(scene), 1);
    assert.equal(scene.teams.requests[0]?.status, undefined);
  });

  it('take a message at once and answer late', async () => {
    const scene = await start({ fault: () => ({ carryOutFirst: true, delayMs: 80 }) });
    const before = performance.now();
    const answer = scene.connector('POST', path, activityOf('x'));
    await scene.teams.until(() => sent(scene) === 1, 60);
    assert.equal((await answer).status, 201);
    assert.ok(performance.now() - before >= 79);
  });

  it('leave a record of each request that a test can count', async () => {
    const scene = await start();
    await scene.send(chatOf('emma'), 'hoi');
    await scene.connector('GET', 'conversations/a:nobody/members');
    assert.deepEqual(
      scene.teams.requests.map(({ method, path, status }) => `${method} ${path} ${status}`),
      ['POST /v3/conversations/a:emma/activities 201', 'GET /v3/conversations/a:nobody/members 404'],
    );
  });
});
