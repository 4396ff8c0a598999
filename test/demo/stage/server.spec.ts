// Longer than other files: the routes of the stage are one contract, tested in its order.
import assert from 'node:assert/strict';
import { request as rawRequest } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { stageClock } from '../../../demo/stage/clock.ts';
import {
  routes,
  type StageAct,
  type StageEvent,
  type StageOutcome,
  type StageView,
  type StageWorld,
} from '../../../demo/stage/contract.ts';
import { type Stage, startStage } from '../../../demo/stage/server.ts';
import { answerWithCard, answerWithToast, cardThatSays, type Scene, scene } from '../teams/fake-bot.ts';
import { chatOf, meldingen, smallWorld } from '../teams/small-world.ts';

describe('the server of the stage', () => {
  let bot: Scene;
  let stage: Stage;
  let resets: number;
  const start = (port: number) =>
    startStage({
      port,
      teams: bot.teams,
      people: smallWorld.people.slice(0, 3),
      opening: [{ person: 'emma', conversation: chatOf('emma') }],
      organisation: 'Gemeente Voorbeeld',
      clock: stageClock(),
      onReset: async () => {
        resets += 1;
        await delay(30);
        bot.teams.reset();
      },
    });
  beforeEach(async () => {
    resets = 0;
    bot = await scene();
    stage = await start(0);
  });
  afterEach(async () => {
    await stage.close();
    await bot.close();
  });

  const get = (path: string) => fetch(new URL(path, stage.url));
  const post = (path: string, body: unknown, headers = {}) =>
    fetch(new URL(path, stage.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const json = async (response: Promise<Response>) => JSON.parse(await (await response).text());
  const act = (what: StageAct): Promise<StageOutcome> => json(post(routes.act, what));
  const view = (who: string): Promise<StageView> => json(get(`${routes.view}?person=${who}`));

  it('tells the page who stands on the stage', async () => {
    const world: StageWorld = await json(get(routes.world));
    assert.deepEqual(
      { ...world, now: undefined, people: world.people[1] },
      {
        organisation: 'Gemeente Voorbeeld',
        botName: 'Rugdekking',
        language: 'nl',
        now: undefined,
        people: {
          key: 'mark',
          name: 'Mark Jansen',
          part: { nl: 'rol 2', en: 'part 2' },
          aadObjectId: 'aaaaaaaa-0000-4000-8000-000000000002',
          conversations: [chatOf('mark'), '19:team@thread.tacv2', meldingen, '19:bog@thread.tacv2'],
        },
        badDay: { clickTwice: false, clickAgain: false, throttled: false, outage: false, slow: false },
        opening: [{ person: 'emma', conversation: chatOf('emma') }],
      },
    );
    assert.equal(world.people.length, 3);
    assert.ok(Math.abs(Date.parse(world.now) - Date.now()) < 5000);
  });

  it('shows somebody his or her own conversations and messages', async () => {
    const root = await bot.send(meldingen, cardThatSays('open'));
    await bot.send(`${meldingen};messageid=${root}`, 'een antwoord');
    const { conversations, messages } = await view('mark');
    assert.deepEqual(conversations[2], {
      id: meldingen,
      kind: 'channel',
      name: 'Meldingen',
      team: 'Sociaal domein',
      installed: true,
    });
    assert.deepEqual(
      messages.map(({ at, ...message }) => message),
      [
        { id: root, conversation: meldingen, from: 'bot', card: cardThatSays('open') },
        { id: messages[1]?.id, conversation: meldingen, thread: root, from: 'bot', text: 'een antwoord' },
      ],
    );
    assert.deepEqual((await view('emma')).messages, []);
  });

  it('carries out what somebody says and clicks, and shows what came of it', async () => {
    bot.behave(activity =>
      activity.type === 'invoke' ? answerWithCard(cardThatSays('van jou')) : undefined,
    );
    const said = await act({ do: 'say', as: 'mark', conversation: meldingen, text: ' koppel ' });
    assert.equal(said.ok, true);
    assert.ok(said.tookMs >= 0);
    assert.equal(bot.heard[0]?.text, '<at>Rugdekking</at> koppel');
    const message = await bot.send(meldingen, cardThatSays('open'));
    await act({ do: 'click', as: 'mark', message, verb: 'take', title: 'Oppakken', data: { case: 'c-1' } });
    const seen = (await view('mark')).messages.at(-1);
    assert.deepEqual([seen?.card, seen?.onlyForYou], [cardThatSays('van jou'), true]);
  });

  it('passes on a toast and the trouble of Teams', async () => {
    const message = await bot.send(meldingen, cardThatSays('open'));
    const click: StageAct = { do: 'click', as: 'mark', message, verb: 'take', title: 'Oppakken', data: {} };
    bot.behave(() => answerWithToast('Bewaard'));
    assert.equal((await act(click)).toast, 'Bewaard');
    bot.behave(() => ({ status: 500 }));
    const { ok, trouble } = await act(click);
    assert.deepEqual([ok, trouble], [false, 'Er is iets misgegaan. Probeer het opnieuw.']);
  });

  it('lets somebody remove the bot and add it again', async () => {
    await act({ do: 'uninstall', as: 'emma', conversation: chatOf('emma') });
    assert.equal((await view('emma')).conversations[0]?.installed, false);
    await act({ do: 'install', as: 'emma', conversation: chatOf('emma') });
    assert.equal((await view('emma')).conversations[0]?.installed, true);
  });

  it('answers 400 with the reason to what nobody on the page can do', async () => {
    const impossible = [
      { do: 'say', as: 'emma', conversation: meldingen, text: 'hoi' },
      { do: 'say', as: 'nobody', conversation: meldingen, text: 'hoi' },
      { do: 'say', as: 'emma', conversation: chatOf('emma'), text: '  ' },
      { do: 'dance', as: 'emma' },
    ];
    for (const body of impossible) {
      const response = await post(routes.act, body);
      assert.equal(response.status, 400);
      assert.match(await response.text(), /emma has no|nobody is called|text|do/);
    }
    assert.equal((await get(`${routes.view}?person=nobody`)).status, 400);
    assert.deepEqual(bot.heard, []);
  });

  it("changes everybody's language and the weather, and refuses what is neither", async () => {
    const wish = { language: 'en', badDay: { slow: true } };
    const world: StageWorld = await json(post(routes.settings, wish));
    assert.deepEqual([world.language, world.badDay.slow, world.badDay.outage], ['en', true, false]);
    assert.equal((await post(routes.settings, { badDay: { storm: true } })).status, 400);
    bot.teams.conditions.setBadDay({ slow: false });
    await act({ do: 'say', as: 'emma', conversation: chatOf('emma'), text: 'report' });
    assert.equal(bot.heard[0]?.locale, 'en-US');
  });

  it('jumps ahead in time, never back', async () => {
    const world: StageWorld = await json(post(routes.clock, { minutes: 60 }));
    assert.ok(Date.parse(world.now) - Date.now() > 3_590_000);
    for (const minutes of [-1, 0, 1e9]) assert.equal((await post(routes.clock, { minutes })).status, 400);
  });

  it('resets once for two pages that ask at the same time', async () => {
    await bot.send(meldingen, 'oud');
    const answers = await Promise.all([post(routes.reset, {}), post(routes.reset, {})]);
    assert.deepEqual(
      answers.map(answer => answer.status),
      [200, 200],
    );
    assert.equal(resets, 1);
    assert.deepEqual((await view('mark')).messages, []);
  });

  it('tells every page what changed', async () => {
    const response = await get(routes.events);
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async (wanted: StageEvent['event']): Promise<StageEvent> => {
      for (;;) {
        const { value = '', done } = (await reader?.read()) ?? { done: true };
        const events = [...value.matchAll(/^data: (.*)$/gm)].map(match => JSON.parse(match[1] ?? ''));
        const found = events.find(({ event }) => event === wanted);
        if (found) return found;
        assert.equal(done, false, `the stream ended without ${wanted}`);
      }
    };
    await bot.send(meldingen, 'nieuw');
    assert.deepEqual(await next('conversation'), { event: 'conversation', id: meldingen });
    await post(routes.settings, { language: 'en' });
    assert.deepEqual(await next('settings'), { event: 'settings' });
    await post(routes.clock, { minutes: 1 });
    assert.equal((await next('clock')).event, 'clock');
    await post(routes.reset, {});
    assert.equal((await next('reset')).event, 'reset');
    await reader?.cancel();
  });

  it('lets an accepted file be downloaded', async () => {
    const contentType = 'application/vnd.microsoft.teams.card.file.consent';
    const attachments = [{ contentType, name: 'brief.docx', content: {} }];
    const path = `conversations/${chatOf('emma')}/activities`;
    const { body } = await bot.connector('POST', path, { type: 'message', attachments });
    assert.deepEqual((await view('emma')).messages[0]?.file, { name: 'brief.docx', state: 'offered' });
    bot.behave(async activity => {
      const uploadUrl = JSON.stringify(activity.value).match(/"uploadUrl":"(.*?)"/)?.[1] ?? '';
      await fetch(uploadUrl, { method: 'PUT', body: 'PK..' });
      return undefined;
    });
    await act({ do: 'file', as: 'emma', message: body.id ?? '', answer: 'accept' });
    const file = (await view('emma')).messages[0]?.file;
    assert.equal(file?.state, 'accepted');
    const download = await get(file?.href ?? '');
    assert.match(
      download.headers.get('content-disposition') ?? '',
      /^attachment; filename\*=UTF-8''brief.docx$/,
    );
    assert.equal(await download.text(), 'PK..');
    assert.equal((await get(`${routes.files}/other`)).status, 404);
  });

  it('serves the contract to the browser as JavaScript, and the two libraries', async () => {
    const contract = await get('/contract.ts');
    assert.equal(contract.headers.get('content-type'), 'text/javascript; charset=utf-8');
    const source = await contract.text();
    assert.match(source, /export const routes/);
    assert.doesNotMatch(source, /export interface|as const/);
    assert.match(await (await get('/vendor/adaptivecards.js')).text(), /AdaptiveCard/);
    assert.match(await (await get('/vendor/markdown-it.js')).text(), /markdownit/);
  });

  it('serves nothing from outside the folder of the page', async () => {
    for (const path of [
      '/..%2fserver.ts',
      '/%2e%2e/server.ts',
      '/../../../package.json',
      '/server.ts',
      '/%00',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  });

  const statusWith = (headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const request = rawRequest(new URL(routes.world, stage.url), { headers }, response => {
        response.resume();
        resolve(response.statusCode);
      });
      request.on('error', reject).end();
    });

  it('answers only to its own name on this machine, and only to its own pages', async () => {
    const host = new URL(stage.url).host;
    assert.equal(await statusWith({ host: 'evil.example' }), 403);
    assert.equal(await statusWith({ host: '127.0.0.1.evil.example' }), 403);
    assert.equal(await statusWith({ host, origin: 'https://evil.example' }), 403);
    assert.equal(await statusWith({ host, origin: `http://${host}` }), 200);
    assert.equal(await statusWith({ host: host.replace('127.0.0.1', 'localhost') }), 200);
  });

  it('takes no form that a foreign page posts', async () => {
    const response = await post(routes.act, {}, { 'content-type': 'text/plain' });
    assert.equal(response.status, 415);
  });

  it('says what to do when its port is taken', async () => {
    const port = Number(new URL(stage.url).port);
    await assert.rejects(start(port), new RegExp(`Poort ${port} is bezet.*STAGE_PORT=`));
  });
});
