import { z } from 'zod';
import type { Environment } from '../environment.ts';

/** How an operator wants the bot to be measured. */
export interface TelemetrySettings {
  readonly metrics: boolean;
  readonly traces: boolean;
  readonly serviceName: string;
  /** Milliseconds between two sendings of the metrics. */
  readonly intervalMs: number;
  readonly sampler: Sampler;
  /** The share of the turns that is traced, where the sampler asks for one: 0..1. */
  readonly share: number;
}

const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;
export type Sampler = (typeof samplers)[number];

const address = z
  .url({ protocol: /^https?$/, error: 'Write the address of the collector: https://collector.example:4318' })
  .optional();
const exporter = z
  .string()
  .toLowerCase()
  .pipe(
    z.enum(['otlp', 'none'], { error: 'Write otlp or none: the bot sends to a collector and nowhere else.' }),
  )
  .optional();
const protocol = z
  .string()
  .toLowerCase()
  .pipe(
    z.enum(['http/json'], {
      error: 'Write http/json, or leave it out: collectors take that on the port for HTTP (4318).',
    }),
  )
  .optional();
const number = (most: number, error: string) =>
  z
    .string()
    .transform(Number)
    .refine(value => value >= 0 && value <= most, { error });

/**
 * The variables of OpenTelemetry that the bot reads, by their standard names; what stands behind `error` is the remedy.
 * Headers, certificates, compression, time-outs and resource attributes are read by the exporters themselves.
 */
export const telemetryVariables = {
  OTEL_SDK_DISABLED: z.string().toLowerCase().optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: address,
  OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: address,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address,
  OTEL_EXPORTER_OTLP_PROTOCOL: protocol,
  OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: protocol,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: protocol,
  OTEL_METRICS_EXPORTER: exporter,
  OTEL_TRACES_EXPORTER: exporter,
  OTEL_SERVICE_NAME: z.string().default('rugdekking'),
  OTEL_METRIC_EXPORT_INTERVAL: number(3_600_000, 'Write milliseconds, an hour at most.').default(60_000),
  OTEL_TRACES_SAMPLER: z
    .enum(samplers, { error: `Write one of: ${samplers.join(', ')}.` })
    .default('parentbased_always_on'),
  OTEL_TRACES_SAMPLER_ARG: number(1, 'Write the share of the turns that is traced: 0 to 1.').default(1),
} as const;

/**
 * What is measured and sent. A signal is on when its exporter says so, or when there is an address to send it to and
 * nothing says otherwise; with none of these variables everything is off.
 * @returns nothing when everything is off.
 */
export const telemetryIn = (values: Environment): TelemetrySettings | undefined => {
  if (values.OTEL_SDK_DISABLED === 'true') return undefined;
  const isOn = (exporting: 'otlp' | 'none' | undefined, own: string | undefined): boolean =>
    exporting === undefined
      ? (own ?? values.OTEL_EXPORTER_OTLP_ENDPOINT) !== undefined
      : exporting === 'otlp';
  const metrics = isOn(values.OTEL_METRICS_EXPORTER, values.OTEL_EXPORTER_OTLP_METRICS_ENDPOINT);
  const traces = isOn(values.OTEL_TRACES_EXPORTER, values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT);
  if (!metrics && !traces) return undefined;
  return {
    metrics,
    traces,
    serviceName: values.OTEL_SERVICE_NAME,
    // Zero would be no interval but a flood.
    intervalMs: Math.max(100, values.OTEL_METRIC_EXPORT_INTERVAL),
    sampler: values.OTEL_TRACES_SAMPLER,
    share: values.OTEL_TRACES_SAMPLER_ARG,
  };
};
