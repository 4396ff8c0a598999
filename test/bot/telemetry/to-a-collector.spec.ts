import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as elapse } from 'node:timers/promises';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { createBot } from '../../../bot/bot.ts';
import { loadOrganisation } from '../../../bot/directory/load-organisation.ts';
import { createLog } from '../../../bot/log.ts';
import { startOpenTelemetry } from '../../../bot/telemetry/start-open-telemetry.ts';
import { openSqliteStore } from '../../../storage/sqlite/sqlite-store.ts';
import { freePort, type Program, startProgram } from '../../program.ts';
import { press, typedMessage } from '../activities.ts';
import { demo } from '../edge.ts';
import { startConnector } from '../recording-connector.ts';
import { type Collector, startCollector } from './collector.ts';
import { everything } from './recorder.ts';

/** Prints every package of OpenTelemetry that is loaded, as it is loaded. */
const watchLoading = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve: (name, context, next) => {
      if (name.startsWith('@opentelemetry/')) process.stderr.write('loaded ' + name + '\\n');
      return next(name, context);
    },
  });
`)}`;

/** The least of an SDK: says on standard error what it counts. */
const theirSdk = `data:text/javascript,${encodeURIComponent(`
  import { createRequire } from 'node:module';
  const { metrics } = createRequire(process.cwd() + '/')('@opentelemetry/api');
  const nothing = () => undefined;
  metrics.setGlobalMeterProvider({
    getMeter: () => ({
      createCounter: name => ({ add: (_, by) => process.stderr.write('counted ' + name + ' ' + JSON.stringify(by) + '\\n') }),
      createHistogram: () => ({ record: nothing }),
      createObservableGauge: () => ({ addCallback: nothing }),
    }),
  });
`)}`;

describe('npm start with a collector of OpenTelemetry', function () {
  this.timeout(40_000);
  let folder: string;
  let port: number;
  let collector: Collector;
  let program: Program | undefined;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rugdekking-collector-'));
    port = await freePort();
    collector = await startCollector();
  });
  afterEach(async () => {
    await program?.kill();
    program = undefined;
    await collector.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async (env: Record<string, string>): Promise<Program> => {
    const started = startProgram('start', {
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: folder,
      ORGANISATION_FILE: 'organisation.example.yaml',
      MICROSOFT_APP_ID: '00000000-0000-4000-8000-0000000000b0',
      MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-00000000d0c5',
      MICROSOFT_APP_PASSWORD: 'not a real secret',
      NODE_OPTIONS: `--import=${watchLoading}`,
      ...env,
    });
    program = started;
    await started.says(/listening/);
    return started;
  };
  const junk = () => fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', body: '{}' });
  /** Asked to stop, as a service manager does. @returns how long that took, and what the program said. */
  const stop = async (started: Program) => {
    const begun = performance.now();
    started.signal('SIGTERM');
    const { code, out, err } = await started.ending();
    return { code, out, err, ms: performance.now() - begun };
  };
  const loadedIn = (err: string) => err.split('\n').filter(line => line.startsWith('loaded '));

  it('loads nothing and sends nothing when nobody asks for it', async () => {
    const started = await start({});
    await junk();
    const { code, err } = await stop(started);
    assert.equal(code, 0);
    assert.deepEqual(loadedIn(err), []);
    assert.deepEqual(collector.requests, []);
  });

  it('sends what was measured when it stops, also when that is long before the next time', async () => {
    const started = await start({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_SERVICE_NAME: 'bot-in-town',
    });
    assert.equal((await junk()).status, 401);
    const { code, err } = await stop(started);
    assert.equal(code, 0);
    assert.ok(loadedIn(err).includes('loaded @opentelemetry/sdk-metrics'));
    assert.deepEqual(collector.names(), [
      'rugdekking.outbox.age',
      'rugdekking.outbox.size',
      'rugdekking.parked',
      'rugdekking.refusals',
    ]);
    const refusals = collector.metrics.find(({ name }) => name === 'rugdekking.refusals');
    assert.deepEqual(
      refusals?.sum?.dataPoints.map(({ attributes }) => attributes),
      [[{ key: 'why', value: { stringValue: 'noToken' } }]],
    );
    const { 'service.name': name, 'service.instance.id': instance, ...rest } = collector.resource();
    assert.equal(name, 'bot-in-town');
    assert.match(String(instance), /^[0-9a-f-]{36}$/);
    assert.deepEqual(Object.keys(rest), ['service.version']);
  });

  it('sends every now and then while it runs, with the headers that the operator gave', async () => {
    const started = await start({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_METRIC_EXPORT_INTERVAL: '200',
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=secret',
      OTEL_TRACES_EXPORTER: 'none',
    });
    while (collector.requests.length < 2) await elapse(50);
    await stop(started);
    assert.equal(collector.requests[0]?.headers['api-key'], 'secret');
    assert.ok(collector.requests.every(({ url }) => url === '/v1/metrics'));
  });

  for (const mood of ['hangs', 'refuses'] as const)
    it(`goes on, and stops in time, when the collector ${mood}`, async () => {
      collector.become(mood);
      const started = await start({
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_METRIC_EXPORT_INTERVAL: '200',
      });
      while (collector.requests.length === 0) await elapse(50);
      assert.equal((await fetch(`http://127.0.0.1:${port}/health`)).status, 200);
      const { code, ms, out } = await stop(started);
      assert.equal(code, 0);
      assert.ok(ms < 8_000, `${ms} ms`);
      assert.match(out, /measurements not sent/);
      assert.doesNotMatch(out, /127\.0\.0\.1:\d+\/v1/);
    });

  it('leaves the measuring to an SDK that the operator started before it', async () => {
    const started = await start({
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      NODE_OPTIONS: `--import=${watchLoading} --import=${theirSdk}`,
    });
    await junk();
    const { err } = await stop(started);
    assert.match(err, /counted rugdekking\.refusals \{"why":"noToken"\}/);
    assert.deepEqual([...new Set(loadedIn(err))], ['loaded @opentelemetry/api']);
    assert.deepEqual(collector.requests, []);
  });

  it('measures nothing when that is switched off, whatever else is set', async () => {
    const started = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SDK_DISABLED: 'true' });
    await junk();
    assert.deepEqual(loadedIn((await stop(started)).err), []);
    assert.deepEqual(collector.requests, []);
  });
});

describe('a turn on its way to a collector', function () {
  this.timeout(20_000);

  it('arrives with all its parts, and so does what followed from it', async () => {
    const collector = await startCollector();
    const connector = await startConnector();
    const organisation = await loadOrganisation(
      new URL('../../../organisation.example.yaml', import.meta.url).pathname,
    );
    const openTelemetry = startOpenTelemetry(
      everything,
      { version: '1.2.3', instance: 'one', warn: () => undefined },
      {
        metrics: new OTLPMetricExporter({ url: `${collector.url}/v1/metrics` }),
        traces: new OTLPTraceExporter({ url: `${collector.url}/v1/traces` }),
      },
    );
    const bot = createBot({
      settings: { ...demo, expectedTenant: organisation.tenant },
      organisation,
      store: openSqliteStore(':memory:'),
      log: createLog('silent'),
      now: () => new Date(),
      openTelemetry,
    });
    const { port } = await bot.start();
    const { url } = connector;
    const inTown = {
      conversation: { id: 'a:emma', tenantId: organisation.tenant, conversationType: 'personal' },
      channelData: { tenant: { id: organisation.tenant } },
    };
    const form = randomUUID();
    const asked = { action: 'aftercare.ask', form, department: 'stadstoezicht', manager: 'yes' };
    for (const activity of [typedMessage('hallo', url), press(asked, url)])
      await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...activity, ...inTown }),
      });
    await bot.catchUp();
    await bot.stop();
    const parts = new Set(collector.spans.map(span => `${collector.parentOf(span) ?? ''} > ${span.name}`));
    for (const part of [
      '> turn',
      'turn > decide',
      'decide > load',
      'decide > commit',
      'turn > deliver',
      '> effect',
    ])
      assert.ok(
        [...parts].some(each => each.includes(part)),
        `${part} in ${[...parts]}`,
      );
    assert.ok(collector.names().includes('rugdekking.turn.duration'));
    assert.ok(collector.names().includes('rugdekking.deliveries'));
    assert.doesNotMatch(collector.requests.map(({ body }) => body).join(), /Emma|29:|a:emma|hallo/);
    await connector.stop();
    await collector.stop();
  });
});
