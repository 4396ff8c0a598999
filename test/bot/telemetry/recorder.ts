import type { Attributes } from '@opentelemetry/api';
import type { PushMetricExporter, ResourceMetrics } from '@opentelemetry/sdk-metrics';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import { startOpenTelemetry } from '../../../bot/telemetry/start-open-telemetry.ts';
import type { TelemetrySettings } from '../../../bot/telemetry/telemetry-settings.ts';

export const everything: TelemetrySettings = {
  metrics: true,
  traces: true,
  serviceName: 'rugdekking',
  intervalMs: 3_600_000,
  sampler: 'always_on',
  share: 1,
};

/** One series of a measurement. Of durations `value` is their sum. */
export interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly count: number;
  readonly attributes: Attributes;
}

export interface RecordedSpan {
  readonly name: string;
  readonly within: string | undefined;
  readonly attributes: Attributes;
  readonly failed: boolean;
  readonly words: readonly string[];
}

const measuredIn = ({ scopeMetrics }: ResourceMetrics): readonly Measured[] =>
  scopeMetrics.flatMap(({ metrics }) =>
    metrics.flatMap(({ descriptor: { name, unit }, dataPoints }) =>
      dataPoints.map(({ value, attributes }) => ({
        name,
        unit,
        attributes,
        ...(typeof value === 'number'
          ? { value, count: 1 }
          : { value: value.sum ?? Number.NaN, count: value.count }),
      })),
    ),
  );

/** The real OpenTelemetry, with what it sends kept here. Whoever looks must close it first: then it sends. */
export const recorder = (settings: TelemetrySettings = everything) => {
  const spans: ReadableSpan[] = [];
  let measured: readonly Measured[] = [];
  const resources: Attributes[] = [];
  const done = (result: (outcome: { code: 0 }) => void) => result({ code: 0 });
  const metrics: PushMetricExporter = {
    export: (found, result) => {
      measured = measuredIn(found);
      resources.push(found.resource.attributes);
      done(result);
    },
    forceFlush: async () => undefined,
    shutdown: async () => undefined,
  };
  const traces: SpanExporter = {
    export: (found, result) => {
      spans.push(...found);
      done(result);
    },
    shutdown: async () => undefined,
  };
  const openTelemetry = startOpenTelemetry(
    settings,
    { version: '1.2.3', instance: 'one', warn: () => undefined },
    { metrics, traces },
  );
  return {
    openTelemetry,
    resources,
    measured: () => measured,
    of: (name: string): readonly Measured[] => measured.filter(each => each.name === name),
    spans: (): readonly RecordedSpan[] =>
      spans.map(({ name, attributes, status, events, parentSpanContext }) => ({
        name,
        within: spans.find(each => each.spanContext().spanId === parentSpanContext?.spanId)?.name,
        attributes,
        failed: status.code === 2,
        words: [...events.map(event => JSON.stringify(event)), status.message ?? ''].filter(
          word => word !== '',
        ),
      })),
  };
};

export type Recorder = ReturnType<typeof recorder>;
