import { z } from 'zod';

/**
 * The part of the OpenTelemetry API (`@opentelemetry/api` 1.x) that we use, by its own names, so that the API itself fits
 * where this is asked for. The package is not one of ours: an operator who measures brings it along with its SDK.
 */
export interface Attributes {
  readonly [name: string]: string | number | boolean;
}
export interface Counter {
  add(value: number, attributes?: Attributes): void;
}
export interface Histogram {
  record(value: number, attributes?: Attributes): void;
}
export interface Observed {
  observe(value: number, attributes?: Attributes): void;
}
export interface Gauge {
  addCallback(observe: (observed: Observed) => void | Promise<void>): void;
}
export interface InstrumentOptions {
  readonly description: string;
  readonly unit: string;
  readonly advice?: { explicitBucketBoundaries: number[] };
}
export interface Meter {
  createCounter(name: string, options: InstrumentOptions): Counter;
  createHistogram(name: string, options: InstrumentOptions): Histogram;
  createObservableGauge(name: string, options: InstrumentOptions): Gauge;
}
export interface Span {
  setAttribute(name: string, value: string): unknown;
  /** 2 is an error. */
  setStatus(status: { code: 2 }): unknown;
  end(): void;
}
export interface Tracer {
  startActiveSpan<T>(name: string, options: { attributes: Attributes }, work: (span: Span) => T): T;
}
export interface OpenTelemetry {
  readonly metrics: { getMeter(name: string, version?: string): Meter };
  readonly trace: { getTracer(name: string, version?: string): Tracer };
}

const having = <T>(method: string) =>
  z.custom<T>(
    value => typeof value === 'object' && value !== null && typeof Reflect.get(value, method) === 'function',
  );
const shape = z.object({
  metrics: having<OpenTelemetry['metrics']>('getMeter'),
  trace: having<OpenTelemetry['trace']>('getTracer'),
});

/** @returns the API that an operator installed beside the bot, or nothing when there is none. */
export const installedOpenTelemetry = async (
  name = '@opentelemetry/api',
): Promise<OpenTelemetry | undefined> => {
  const found: unknown = await import(name).catch(() => undefined);
  return shape.safeParse(found).data;
};
