import type { Meter, Tracer } from '@opentelemetry/api';

/** OpenTelemetry at work. The types are all that is imported of it here: it is loaded only when somebody measures. */
export interface OpenTelemetry {
  readonly meter: Meter;
  readonly tracer: Tracer;
  /** Whether a span is under way at this place, of which another one can be a part. */
  isTracing(): boolean;
  /** Sends what is left, and stops; gives up when that takes too long. Never rejects. */
  close(): Promise<void>;
}

/** Under which the instruments are known to a collector. */
export const scope = 'rugdekking';
