import assert from 'node:assert/strict';
import { environment } from '../../../bot/environment.ts';
import { telemetryIn } from '../../../bot/telemetry/telemetry-settings.ts';

const needed = {
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-0000000000b0',
  MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-00000000d0c5',
};
const read = (env: Record<string, string>) => telemetryIn(environment.parse({ ...needed, ...env }));
const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318' };

describe('whether the bot is measured', () => {
  it('is no, unless somebody asks for it', () => {
    assert.equal(read({}), undefined);
    assert.equal(read({ OTEL_SERVICE_NAME: 'rugdekking' }), undefined);
    assert.equal(read({ ...endpoint, OTEL_SDK_DISABLED: 'true' }), undefined);
    const none = { OTEL_METRICS_EXPORTER: 'none', OTEL_TRACES_EXPORTER: 'none' };
    assert.equal(read({ ...endpoint, ...none }), undefined);
  });

  it('is yes with an address to send to, for both signals or for the one that it is for', () => {
    const both = read(endpoint);
    assert.deepEqual([both?.metrics, both?.traces], [true, true]);
    const own = read({ OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'https://collector.example/v1/metrics' });
    assert.deepEqual([own?.metrics, own?.traces], [true, false]);
    const one = read({ ...endpoint, OTEL_TRACES_EXPORTER: 'none' });
    assert.deepEqual([one?.metrics, one?.traces], [true, false]);
  });

  it('is yes when an exporter says so: the usual address is then that of this machine', () => {
    const settings = read({
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_TRACES_SAMPLER: 'traceidratio',
      OTEL_TRACES_SAMPLER_ARG: '0.1',
    });
    assert.deepEqual(settings, {
      metrics: false,
      traces: true,
      serviceName: 'rugdekking',
      intervalMs: 60_000,
      sampler: 'traceidratio',
      share: 0.1,
    });
  });

  for (const [variable, value] of [
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector.example:4318'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'file:///etc/passwd'],
    ['OTEL_METRICS_EXPORTER', 'prometheus'],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
    ['OTEL_METRIC_EXPORT_INTERVAL', 'often'],
    ['OTEL_TRACES_SAMPLER', 'jaeger_remote'],
    ['OTEL_TRACES_SAMPLER_ARG', '7'],
  ] as const)
    it(`is said plainly to be impossible with ${variable}=${value}`, () => {
      const [issue, ...others] = environment.safeParse({ ...needed, [variable]: value }).error?.issues ?? [];
      assert.deepEqual(others, []);
      assert.deepEqual(issue?.path, [variable]);
      assert.match(issue?.message ?? '', /^Write /);
    });
});
