import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createBot } from '../../../bot/bot.ts';
import { loadOrganisation } from '../../../bot/directory/load-organisation.ts';
import { createLog } from '../../../bot/log.ts';
import { actionNames } from '../../../cards/action-names.ts';
import type { Organisation } from '../../../protocol/organisation/organisation.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { installation, press, typedMessage } from '../activities.ts';
import { demo } from '../edge.ts';
import { type Connector, startConnector } from '../recording-connector.ts';
import { type Recorder, recorder } from './recorder.ts';

const secrets = /Emma|Vries|Jansen|geslagen|29:|a:emma|smba|127\.0\.0\.1|thread|eviction|0{8}-0{4}/i;
/** Everything that an attribute may be called, and what its values look like: words of our own, or a status. */
const names = new Set(['what', 'action', 'place', 'outcome', 'kind', 'question', 'deed', 'timer', 'why']);
const word = /^[A-Za-z][\w.]{0,40}$|^[1-5]\d\d$/;
/** Of a turn alone, and of a span alone: it leads to the log, for who may read that. */
const turnId = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Activity = Readonly<Record<string, unknown>>;

/** Whatever people write, are called, or have pressed: real buttons with made-up contents, and junk. */
const anything = (
  serviceUrl: string,
): fc.Arbitrary<{ readonly said: readonly string[]; readonly activity: Activity }> => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 6, maxLength: 60 }),
    fc.stringMatching(/^[A-Z][a-z]{4,9} (de |van )?[A-Z][a-z]{4,9}$/),
    fc.constantFrom('melden', 'mijn meldingen', 'beheer', 'nazorg', 'help'),
  );
  const field = fc.stringMatching(/^[a-z]{8,12}$/);
  const pressed = fc
    .record({
      action: fc.oneof(fc.constantFrom(...actionNames), text),
      case: fc.oneof(fc.uuid(), text),
      typed: fc.dictionary(field, text, { maxKeys: 4 }),
    })
    .map(({ action, case: about, typed }) => ({
      said: [about, ...Object.keys(typed), ...Object.values(typed)],
      activity: press({ ...typed, action, case: about, form: about }, serviceUrl),
    }));
  const said = text.map(words => ({ said: [words], activity: typedMessage(words, serviceUrl) }));
  const strange = fc.record({ type: text, name: text }).map(({ type, name }) => ({
    said: [type, name],
    activity: { ...press({}, serviceUrl), type, name },
  }));
  return fc.oneof(pressed, said, strange);
};

describe('what is measured of the whole bot', function () {
  this.timeout(60_000);
  let organisation: Organisation;
  let connector: Connector;
  before(async () => {
    organisation = await loadOrganisation(
      new URL('../../../organisation.example.yaml', import.meta.url).pathname,
    );
    connector = await startConnector();
  });
  after(() => connector.stop());

  /** Lives all this through with a bot that is measured. @returns what was sent to the collector. */
  const measure = async (
    activities: readonly Activity[],
  ): Promise<{ readonly seen: Recorder; readonly statuses: readonly number[] }> => {
    const seen = recorder();
    const bot = createBot({
      settings: { ...demo, expectedTenant: organisation.tenant },
      organisation,
      store: openSqliteStore(':memory:'),
      log: createLog('silent'),
      now: () => new Date(),
      openTelemetry: seen.openTelemetry,
      pace: { turn: async () => undefined },
      senderRates: {
        deeds: { burst: 40, perSecond: 1 },
        refreshes: { burst: 1, perSecond: 1 },
        tellings: { burst: 1, perSecond: 1 },
      },
    });
    const { port } = await bot.start();
    const inTown = {
      conversation: { id: 'a:emma', tenantId: organisation.tenant, conversationType: 'personal' },
      channelData: { tenant: { id: organisation.tenant } },
    };
    const statuses: number[] = [];
    for (const activity of activities) {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...activity, ...inTown }),
      });
      statuses.push(response.status);
    }
    await bot.catchUp();
    await bot.stop();
    return { seen, statuses };
  };

  const assertNobody = (seen: Recorder, said: readonly string[]): void => {
    const told = [...seen.measured(), ...seen.spans()];
    for (const { attributes } of told)
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'turn.id') {
          assert.match(String(value), turnId);
          continue;
        }
        assert.ok(names.has(name), name);
        assert.match(String(value), word, name);
        assert.ok(!said.includes(String(value)) || actionNames.some(each => each === value), String(value));
      }
    for (const { words, within: _ } of seen.spans()) assert.deepEqual(words, []);
    // An attribute with a life of its own would also make as many series as there are values.
    for (const { attributes } of seen.measured()) assert.equal('turn.id' in attributes, false);
    for (const { name } of told)
      assert.match(name, /^(turn|load|decide|commit|deliver|effect|rugdekking\.[a-z.]+)$/);
    for (const resource of seen.resources)
      assert.deepEqual(resource, {
        'service.name': 'rugdekking',
        'service.version': '1.2.3',
        'service.instance.id': 'one',
      });
    assert.doesNotMatch(JSON.stringify(told), secrets);
  };

  it('holds no person, no tenant, no conversation and no word of anybody, whatever was said or pressed', async () => {
    const literal = { what: 'geslagen door Mark Jansen' };
    const { url } = connector;
    const { seen, statuses } = await measure([
      installation('add', url),
      typedMessage('melden, hij heeft mij geslagen', url),
      press({ action: 'menu.show', ...literal }, url),
      press({ action: 'Mark Jansen heeft geslagen' }, url),
      press({ action: 'report.send', case: 'Emma de Vries', ...literal }, url),
      { ...typedMessage('x', url), type: 'Emma de Vries' },
      { ...press({}, url), name: 'Emma de Vries' },
      { ...typedMessage('x', url), from: { id: '29:emma', name: 'Emma' } },
    ]);
    assert.deepEqual(statuses, [...Array(7).fill(200), 403]);
    assertNobody(seen, []);
    const told = JSON.stringify([seen.measured(), seen.spans()]);
    assert.match(told, /"action":"menu\.show"/);
    assert.match(told, /"action":"unknown"/);
    assert.match(told, /"why":"nobody"/);
    assert.match(told, /"kind":"person"/);
  });

  it('is made of words from our own lists alone, for anything that anybody can send', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything(connector.url), { minLength: 20, maxLength: 60 }), async sent => {
        const { seen } = await measure(sent.map(({ activity }) => activity));
        assert.ok(seen.spans().length > 0);
        assertNobody(
          seen,
          sent.flatMap(({ said }) => said),
        );
      }),
      { numRuns: 8 },
    );
  });

  it('shows of each turn what it read, decided, wrote and said', async () => {
    const { seen } = await measure([
      installation('add', connector.url),
      typedMessage('hallo', connector.url),
    ]);
    const parts = new Set(seen.spans().map(({ name, within }) => `${within ?? ''} > ${name}`));
    for (const part of [' > turn', 'turn > decide', 'decide > load', 'decide > commit', 'turn > deliver'])
      assert.ok(parts.has(part), `${part} in ${[...parts]}`);
  });
});
