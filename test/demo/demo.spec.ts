import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type StageVisitor, visitStage } from '../../demo/visit-stage.ts';
import { freePort, occupyPort, type Program, startProgram } from '../program.ts';

const emmasChat = 'a:emma';
const theUrl = /is ready: +(http:\/\/127\.0\.0\.1:\d+\/)/;
const stepOne = { sorts: 'scolding', place: 'office', location: 'stadskantoor' };

describe('npm run demo, as a newcomer meets it', function () {
  this.timeout(60_000);

  let folder: string;
  let env: Record<string, string>;
  let running: Program[];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rugdekking-demo-'));
    running = [];
    env = {
      BOT_PORT: String(await freePort()),
      STAGE_PORT: String(await freePort()),
      TEAMS_PORT: String(await freePort()),
      DEMO_DATA: join(folder, 'data'),
    };
  });
  afterEach(async () => {
    await Promise.all(running.map(program => program.kill()));
    await rm(folder, { recursive: true, force: true });
  });

  const start = (more: Record<string, string> = {}): Program => {
    const program = startProgram('demo', { ...env, ...more });
    running.push(program);
    return program;
  };
  const open = async (): Promise<{ demo: Program; stage: StageVisitor; url: string }> => {
    const demo = start();
    const [, url = ''] = await demo.says(theUrl);
    return { demo, url, stage: visitStage(url) };
  };
  const leave = async (demo: Program): Promise<void> => {
    demo.signal('SIGINT');
    const { code, err } = await demo.ending(5_000);
    assert.equal(err, '');
    assert.equal(code, 0);
  };
  const reportInThreeTaps = async (stage: StageVisitor): Promise<void> => {
    await stage.say('emma', emmasChat, 'melden');
    await stage.press('emma', emmasChat, 'Ja, ik ben veilig');
    await stage.press('emma', emmasChat, 'Nu versturen, later aanvullen', stepOne);
  };
  /** The cards of registrations in the channel where the manager looks. */
  const registrations = async (stage: StageVisitor): Promise<string[]> => {
    const channel = (await stage.world()).opening.find(({ person }) => person === 'mark')?.conversation;
    const posts = await stage.messages('mark', channel);
    return posts.map(({ card }) => JSON.stringify(card ?? '')).filter(text => /A-\d{4}-\d{5}/.test(text));
  };
  const untilRegistered = async (stage: StageVisitor): Promise<void> => {
    for (let tries = 0; (await registrations(stage)).length === 0; tries += 1) {
      assert.ok(tries < 100, 'no card in the channel');
      await delay(50);
    }
  };

  it('says within 15 seconds where to look, and shows three people there, without a warning', async () => {
    const { demo, url, stage } = await open();
    assert.equal(url, `http://127.0.0.1:${env.STAGE_PORT}/`);
    const page = await fetch(url);
    assert.match(await page.text(), /<script type="module" src="\.\/page\.ts">/);
    // The page is TypeScript, and taking its types off is what Node warns about.
    const script = await fetch(new URL('page.ts', url));
    assert.match(script.headers.get('content-type') ?? '', /javascript/);
    assert.doesNotMatch(await script.text(), /import type|: Promise<void>/);
    const { opening, language } = await stage.world();
    assert.deepEqual(
      opening.map(({ person }) => person),
      ['emma', 'mark', 'rosa'],
    );
    assert.equal(language, 'nl');
    await leave(demo);
  });

  it('greets everybody and has the channels tied, so that the first report arrives', async () => {
    const { stage, demo } = await open();
    for (const { key, conversations } of (await stage.world()).people) {
      const [chat] = conversations;
      assert.equal((await stage.messages(key, chat)).filter(({ from }) => from === 'bot').length, 1, key);
    }
    await reportInThreeTaps(stage);
    await untilRegistered(stage);
    assert.equal((await registrations(stage)).length, 1);
    await leave(demo);
  });

  it('knows after a restart all that was there: messages, own views and the time to which it had jumped', async () => {
    const first = await open();
    await reportInThreeTaps(first.stage);
    await untilRegistered(first.stage);
    await first.stage.jump(90);
    await first.stage.speak('en');
    const before = {
      emma: await first.stage.messages('emma'),
      mark: await first.stage.messages('mark'),
      world: await first.stage.world(),
    };
    assert.ok(before.emma.some(({ onlyForYou }) => onlyForYou));
    await leave(first.demo);

    const { demo, stage } = await open();
    assert.deepEqual(await stage.messages('emma'), before.emma);
    assert.deepEqual(await stage.messages('mark'), before.mark);
    const world = await stage.world();
    assert.equal(world.language, 'en');
    assert.ok(Date.parse(world.now) >= Date.parse(before.world.now));
    assert.ok(Date.parse(world.now) - Date.now() > 89 * 60_000);
    await stage.say('emma', emmasChat, 'my reports');
    assert.match(JSON.stringify((await stage.messages('emma', emmasChat)).at(-1)?.card), /A-\d{4}-00001/);
    await leave(demo);
  });

  it('starts over as on the first day, in the language that was chosen', async () => {
    const { stage, demo } = await open();
    await reportInThreeTaps(stage);
    await untilRegistered(stage);
    await stage.speak('en');
    await stage.haveBadDay({ slow: true });
    await stage.jump(24 * 60);
    const world = await stage.reset();
    assert.equal(world.language, 'en');
    assert.equal(world.badDay.slow, false);
    assert.ok(Math.abs(Date.parse(world.now) - Date.now()) < 60_000);
    assert.deepEqual(await registrations(stage), []);
    const [greeting, ...others] = await stage.messages('emma');
    assert.match(JSON.stringify(greeting?.card), /Welcome to Rugdekking/);
    assert.deepEqual(others, []);

    await stage.say('emma', emmasChat, 'report');
    await stage.press('emma', emmasChat, 'Yes, I am safe');
    await stage.press('emma', emmasChat, 'Send now, complete later', stepOne);
    await untilRegistered(stage);
    assert.match((await registrations(stage)).join(), /A-\d{4}-00001/);
    await leave(demo);
  });

  it('stops at once, also while Teams is down and messages wait', async () => {
    const { stage, demo } = await open();
    await stage.haveBadDay({ outage: true });
    await stage.say('emma', emmasChat, 'melden');
    await leave(demo);
  });

  it('stops once when npm passes the same Ctrl-C on', async () => {
    const { demo } = await open();
    demo.signal('SIGINT');
    await delay(2);
    await leave(demo);
  });

  for (const variable of ['BOT_PORT', 'STAGE_PORT', 'TEAMS_PORT']) {
    it(`says in one line that ${variable} is taken, and how to choose another`, async () => {
      const taken = await occupyPort();
      try {
        const { code, err } = await start({ [variable]: String(taken.port) }).ending();
        assert.equal(code, 1);
        assert.match(err, new RegExp(`^.*${taken.port} is taken.*${variable}=\\d+.*\\n$`));
      } finally {
        await taken.free();
      }
    });

    it(`says which is wrong where ${variable} is no port`, async () => {
      const { code, err } = await start({ [variable]: 'three thousand' }).ending();
      assert.equal(code, 1);
      assert.match(err, new RegExp(`^${variable}: .*whole number.*\\n$`));
    });
  }

  it('refuses in production, where it would believe anybody, and leaves nothing behind', async () => {
    const { code, err } = await start({ NODE_ENV: 'production' }).ending();
    assert.equal(code, 1);
    assert.match(err, /^NODE_ENV is production.*npm start.*\n$/);
    assert.equal(existsSync(join(folder, 'data')), false);
  });
});
