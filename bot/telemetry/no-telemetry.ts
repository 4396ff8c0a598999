import type { OpenTelemetry, Span } from './open-telemetry.ts';

const nothing = () => undefined;
const span: Span = { setAttribute: nothing, setStatus: nothing, end: nothing };

/** Nobody measures: every instrument is there and does nothing, as in the API itself without an SDK. */
export const noTelemetry: OpenTelemetry = {
  metrics: {
    getMeter: () => ({
      createCounter: () => ({ add: nothing }),
      createHistogram: () => ({ record: nothing }),
      createObservableGauge: () => ({ addCallback: nothing }),
    }),
  },
  trace: { getTracer: () => ({ startActiveSpan: (_name, _options, work) => work(span) }) },
};
