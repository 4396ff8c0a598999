import type { Attributes, Observed, OpenTelemetry } from '../../../bot/telemetry/open-telemetry.ts';

/** One thing that was measured. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly attributes: Attributes;
}

export interface RecordedSpan {
  readonly name: string;
  readonly attributes: Attributes;
  readonly failed: boolean;
  readonly ended: boolean;
}

type Look = (observed: Observed) => void | Promise<void>;

/** OpenTelemetry in memory: what an exporter would send out. */
export const recorder = () => {
  const measured: Measured[] = [];
  const spans: RecordedSpan[] = [];
  const units = new Map<string, string>();
  const gauges: { readonly name: string; readonly look: Look }[] = [];
  const instrument =
    (name: string) =>
    (value: number, attributes: Attributes = {}) => {
      measured.push({ name, value, attributes });
    };
  const openTelemetry: OpenTelemetry = {
    metrics: {
      getMeter: () => ({
        createCounter: (name, { unit }) => {
          units.set(name, unit);
          return { add: instrument(name) };
        },
        createHistogram: (name, { unit }) => {
          units.set(name, unit);
          return { record: instrument(name) };
        },
        createObservableGauge: (name, { unit }) => {
          units.set(name, unit);
          return { addCallback: look => void gauges.push({ name, look }) };
        },
      }),
    },
    trace: {
      getTracer: () => ({
        startActiveSpan: (name, { attributes }, work) => {
          const at = spans.push({ name, attributes, failed: false, ended: false }) - 1;
          const change = (news: Partial<RecordedSpan>) => {
            const span = spans[at];
            if (span?.ended === false) spans[at] = { ...span, ...news };
          };
          return work({
            setAttribute: (key, value) => change({ attributes: { ...spans[at]?.attributes, [key]: value } }),
            setStatus: () => change({ failed: true }),
            end: () => change({ ended: true }),
          });
        },
      }),
    },
  };
  return {
    openTelemetry,
    measured,
    spans,
    units,
    of: (name: string): Measured[] => measured.filter(each => each.name === name),
    /** What the gauges say now, as a collector asks them. */
    collect: async (): Promise<Record<string, number>> => {
      const found: Record<string, number> = {};
      for (const { name, look } of gauges)
        await look({
          observe: value => {
            found[name] = value;
          },
        });
      return found;
    },
  };
};

export type Recorder = ReturnType<typeof recorder>;
