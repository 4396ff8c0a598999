import assert from 'node:assert/strict';
import { setTimeout as elapse } from 'node:timers/promises';
import { createBot } from '../../bot/bot.ts';
import { createLog } from '../../bot/log.ts';
import { LetterError } from '../../letters/letter-error.ts';
import { builtInTemplates } from '../../letters/templates.ts';
import { openSqliteStore } from '../../storage/sqlite/sqlite-store.ts';
import type { Store } from '../../storage/store.ts';
import { templateRemedies } from '../../texts/letters-trouble.ts';
import { town } from '../town.ts';
import { demo } from './edge.ts';

const log = createLog('silent');
const never = () => new Promise<never>(() => undefined);

describe('the whole bot, asked whether it is ready', () => {
  it('says yes while it works, and no with the reason once its store is silent; alive it is all the time', async () => {
    const store = openSqliteStore(':memory:');
    let isSilent = false;
    const nextDue: Store['nextDue'] = () => (isSilent ? never() : store.nextDue());
    const bot = createBot({
      settings: { ...demo, expectedTenant: town.tenant },
      organisation: town,
      store: new Proxy(store, {
        get: (target, name) => {
          if (name === 'nextDue') return nextDue;
          const member: unknown = Reflect.get(target, name);
          return typeof member === 'function' ? member.bind(target) : member;
        },
      }),
      log,
      now: () => new Date(),
    });
    const { port } = await bot.start();
    const ask = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return [response.status, await response.text()];
    };
    try {
      assert.deepEqual(await ask('/ready'), [200, '{"status":"ready"}']);
      isSilent = true;
      await elapse(1_100);
      assert.deepEqual(await ask('/ready'), [503, '{"status":"notReady","reason":"store"}']);
      assert.equal((await ask('/health'))[0], 200);
    } finally {
      await bot.stop();
    }
  });

  it('says what does not work while the rest does: a letter whose template is damaged', async () => {
    const damaged = LetterError.broken('waarschuwing.docx', undefined, templateRemedies.noSuchLetter);
    const bot = createBot({
      settings: { ...demo, expectedTenant: town.tenant },
      organisation: town,
      store: openSqliteStore(':memory:'),
      log,
      now: () => new Date(),
      letters: { templates: builtInTemplates(), problems: [damaged] },
    });
    const { port } = await bot.start();
    const response = await fetch(`http://127.0.0.1:${port}/ready`);
    assert.deepEqual(
      [response.status, await response.json()],
      [200, { status: 'ready', limits: ['letters'] }],
    );
    await bot.stop();
  });
});
