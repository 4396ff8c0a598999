import assert from 'node:assert/strict';
import { createBot } from '../../../bot/bot.ts';
import { loadOrganisation } from '../../../bot/directory/load-organisation.ts';
import { createLog } from '../../../bot/log.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { installation, press, typedMessage } from '../activities.ts';
import { demo } from '../edge.ts';
import { startConnector } from '../recording-connector.ts';
import { recorder } from './recorder.ts';

const secrets = /Emma|Vries|Jansen|geslagen|29:|a:emma|smba|127\.0\.0\.1|thread|eviction|0{8}-0{4}/i;

describe('what is measured of the whole bot', () => {
  it('holds no person, no tenant, no conversation and no word of anybody, whatever was said or pressed', async () => {
    const organisation = await loadOrganisation(
      new URL('../../../organisation.example.yaml', import.meta.url).pathname,
    );
    const seen = recorder();
    const connector = await startConnector();
    const bot = createBot({
      settings: { ...demo, expectedTenant: organisation.tenant },
      organisation,
      store: openSqliteStore(':memory:'),
      log: createLog('silent'),
      now: () => new Date(),
      openTelemetry: seen.openTelemetry,
    });
    const { port } = await bot.start();
    const inTown = {
      conversation: { id: 'a:emma', tenantId: organisation.tenant, conversationType: 'personal' },
      channelData: { tenant: { id: organisation.tenant } },
    };
    const say = (activity: Record<string, unknown>) =>
      fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...activity, ...inTown }),
      });
    const literal = { what: 'geslagen door Mark Jansen' };
    for (const activity of [
      installation('add', connector.url),
      typedMessage('melden, hij heeft mij geslagen', connector.url),
      press({ action: 'menu.show', ...literal }, connector.url),
      press({ action: 'Mark Jansen heeft geslagen' }, connector.url),
      press({ action: 'report.send', case: 'Emma de Vries', ...literal }, connector.url),
      { ...typedMessage('x', connector.url), type: 'Emma de Vries' },
      { ...press({}, connector.url), name: 'Emma de Vries' },
    ])
      assert.equal((await say(activity)).status, 200);
    assert.equal(
      (await say({ ...typedMessage('x', connector.url), from: { id: '29:emma', name: 'Emma' } })).status,
      403,
    );
    await bot.catchUp();
    await bot.stop();
    await connector.stop();

    const told = JSON.stringify([seen.measured, seen.spans]);
    assert.match(told, /"action":"menu\.show"/);
    assert.match(told, /"action":"unknown"/);
    assert.match(told, /"why":"nobody"/);
    assert.match(told, /"kind":"person"/);
    assert.doesNotMatch(told, secrets);
    // Closed lists only: an attribute with a life of its own would also make as many series as there are values.
    const ids = /^turn\.id$/;
    const attributes = [...seen.measured, ...seen.spans].flatMap(each => Object.entries(each.attributes));
    for (const [name, value] of attributes.filter(([key]) => !ids.test(key)))
      assert.match(String(value), /^[A-Za-z][\w.]{0,40}$|^[1-5]\d\d$/, name);
    for (const { attributes: measured } of seen.measured) assert.equal('turn.id' in measured, false);
  });
});
