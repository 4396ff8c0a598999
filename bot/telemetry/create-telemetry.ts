import type { Span } from '@opentelemetry/api';
import type { OpenTelemetry } from './open-telemetry.ts';
import type { Telemetry, TurnOutcome } from './telemetry.ts';

/** A timer that rings later than this is late: reminders of the protocol are about hours, people about minutes. */
const lateMs = 60_000;

const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** `SpanStatusCode.ERROR`: a value of the API, which is not loaded here. */
const failed = { code: 2 } as const;

const instruments = ({ meter }: OpenTelemetry) => {
  const seconds = (name: string, description: string) =>
    meter.createHistogram(name, {
      description,
      unit: 's',
      advice: { explicitBucketBoundaries: durations },
    });
  const count = (name: string, description: string, unit: string) =>
    meter.createCounter(name, { description, unit });
  return {
    turns: seconds('rugdekking.turn.duration', 'From a turn taken up to its answer given'),
    commits: seconds('rugdekking.commit.duration', 'Writing one document'),
    deliveries: count('rugdekking.deliveries', 'Attempts to carry out what a case asks for', '{attempt}'),
    late: count('rugdekking.timers.late', 'Timers that rang more than 60 s after their moment', '{timer}'),
    refusals: count('rugdekking.refusals', 'Requests and activities that were refused', '{request}'),
    /** What cannot be asked now is not told, rather than a number that is not true. */
    gauge: (name: string, description: string, unit: string, ask: () => Promise<number>) =>
      meter.createObservableGauge(name, { description, unit }).addCallback(async observed => {
        const value = await ask().catch(() => undefined);
        if (value !== undefined) observed.observe(value);
      }),
  };
};

/** The instruments. Durations are in seconds, as OpenTelemetry wants them. */
export const createTelemetry = (openTelemetry: OpenTelemetry): Telemetry => {
  const { tracer, isTracing, close } = openTelemetry;
  const { turns, commits, deliveries, late, refusals, gauge } = instruments(openTelemetry);

  const within = <T>(
    name: string,
    attributes: Readonly<Record<string, string>>,
    work: (span: Span) => Promise<T>,
  ) =>
    tracer.startActiveSpan(name, { attributes }, async span => {
      try {
        return await work(span);
      } catch (error) {
        // No exception is recorded: its text can quote what a person typed.
        span.setStatus(failed);
        throw error;
      } finally {
        span.end();
      }
    });

  return {
    turn: ({ id, ...kind }, work) =>
      within('turn', { 'turn.id': id, ...kind }, async span => {
        const started = performance.now();
        let outcome: TurnOutcome = 'failed';
        try {
          outcome = await work();
        } finally {
          turns.record((performance.now() - started) / 1_000, { ...kind, outcome });
          span.setAttribute('outcome', outcome);
          if (outcome === 'failed') span.setStatus(failed);
        }
      }),
    // An effect is worth a trace of its own; the clock that asks every five seconds whether there is one is not.
    during: (step, about, work) =>
      step === 'effect' || isTracing() ? within(step, { ...about }, () => work()) : work(),
    committed: (kind, outcome, ms) => commits.record(ms / 1_000, { kind, outcome }),
    delivered: (deed, outcome) => deliveries.add(1, { deed, outcome }),
    rang: (timer, byMs) => {
      if (byMs > lateMs) late.add(1, { timer });
    },
    refused: why => refusals.add(1, { why }),
    watchOutbox: ({ ageMs, size, parked }) => {
      gauge('rugdekking.outbox.age', 'How long the oldest thing due has been waiting', 's', async () => {
        return (await ageMs()) / 1_000;
      });
      gauge('rugdekking.outbox.size', 'Cases in which something is due, up to 100', '{case}', size);
      gauge('rugdekking.parked', 'Cases in which something was given up, up to 100', '{case}', parked);
    },
    close,
  };
};
