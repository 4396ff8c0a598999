/** The only file that loads the SDK of OpenTelemetry, and only when it is called: who does not measure pays nothing. */
import { context, createNoopMeter, DiagLogLevel, diag, ProxyTracerProvider, trace } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  detectResources,
  resourceAttributesEnvDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  MeterProvider,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from '@opentelemetry/sdk-metrics';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { within } from '../within.ts';
import { AsyncContexts } from './async-contexts.ts';
import { type OpenTelemetry, scope } from './open-telemetry.ts';
import type { TelemetrySettings } from './telemetry-settings.ts';

/** Where measurements go; to a collector when left out. A test brings its own. */
export interface Exporters {
  readonly metrics?: PushMetricExporter;
  readonly traces?: SpanExporter;
}

/** A bot that is told to stop has other things to finish than its measurements. */
const closingMs = 3_000;

const samplerOf = ({ sampler, share }: TelemetrySettings): Sampler => {
  const root = {
    always_on: () => new AlwaysOnSampler(),
    always_off: () => new AlwaysOffSampler(),
    traceidratio: () => new TraceIdRatioBasedSampler(share),
  } as const;
  switch (sampler) {
    case 'always_on':
    case 'always_off':
    case 'traceidratio':
      return root[sampler]();
    case 'parentbased_always_on':
      return new ParentBasedSampler({ root: root.always_on() });
    case 'parentbased_always_off':
      return new ParentBasedSampler({ root: root.always_off() });
    case 'parentbased_traceidratio':
      return new ParentBasedSampler({ root: root.traceidratio() });
  }
};

/** Nothing of the machine or its user: only what the operator says, and which of several instances this is. */
const resourceOf = ({ serviceName }: TelemetrySettings, version: string, instance: string) =>
  resourceFromAttributes({
    'service.name': serviceName,
    'service.version': version,
    'service.instance.id': instance,
  }).merge(detectResources({ detectors: [resourceAttributesEnvDetector] }));

/**
 * Starts measuring, and sending to the collector that the standard variables name.
 * @param warn is told that measurements could not be sent; nothing of an answer of the collector.
 */
export const startOpenTelemetry = (
  settings: TelemetrySettings,
  {
    version,
    instance,
    warn,
  }: { readonly version: string; readonly instance: string; readonly warn: () => void },
  exporters: Exporters = {},
): OpenTelemetry => {
  const quiet = () => undefined;
  diag.setLogger(
    { error: warn, warn, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const resource = resourceOf(settings, version, instance);
  const meters = new MeterProvider({
    resource,
    readers: settings.metrics
      ? [
          new PeriodicExportingMetricReader({
            exporter: exporters.metrics ?? new OTLPMetricExporter(),
            exportIntervalMillis: settings.intervalMs,
            exportTimeoutMillis: settings.intervalMs,
          }),
        ]
      : [],
  });
  const tracers = new TracerProvider({
    resource,
    sampler: samplerOf(settings),
    spanProcessors: settings.traces
      ? [new BatchSpanProcessor({ exporter: exporters.traces ?? new OTLPTraceExporter() })]
      : [],
  });
  context.setGlobalContextManager(new AsyncContexts());
  return {
    meter: settings.metrics ? meters.getMeter(scope, version) : createNoopMeter(),
    tracer: (settings.traces ? tracers : new ProxyTracerProvider()).getTracer(scope, version),
    isTracing: () => trace.getActiveSpan() !== undefined,
    close: async () => {
      const sent = Promise.allSettled([meters.shutdown({ timeoutMillis: closingMs }), tracers.shutdown()]);
      await within(closingMs, 'sending the last measurements', sent).catch(warn);
      context.disable();
      diag.disable();
    },
  };
};
