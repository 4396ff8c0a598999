import type { Deed, TimerName } from '../../protocol/deed.ts';
import type { Kind } from '../../storage/documents.ts';
import type { RefusalReason } from '../activity/turn-from.ts';
import type { OpenTelemetry } from './open-telemetry.ts';

/** How a turn ended for the person. */
export type TurnOutcome = 'answered' | 'failed' | 'slowDown' | 'silence';
/** How an attempt to carry something out ended. */
export type DeliveryOutcome = 'done' | 'gone' | 'later' | 'parked' | 'unwritten';
export type CommitOutcome = 'written' | 'conflict' | 'failed';

/** What is told of a turn. Nothing that says who: the turn's own id leads to the log, for who may read that. */
export interface MeasuredTurn {
  readonly id: string;
  readonly what: string;
  readonly place: string;
  readonly action?: string;
}

/** What an operator can see of the bot at work: numbers and durations, by names from our own lists. */
export interface Telemetry {
  /** Takes a turn within a span of its own, and measures how long it took. */
  turn(turn: MeasuredTurn, work: () => Promise<TurnOutcome>): Promise<void>;
  committed(kind: Kind, outcome: CommitOutcome, ms: number): void;
  delivered(deed: Deed['do'], outcome: DeliveryOutcome): void;
  /** A timer rang this long after its moment. */
  rang(timer: TimerName, lateMs: number): void;
  /** Somebody was refused: at the door with a status, or later for a reason. */
  refused(why: number | RefusalReason): void;
  /** How to ask, whenever somebody measures, how the outbox is. What cannot be asked now is not told. */
  watchOutbox(outbox: Outbox): void;
}

/** What the bot has yet to do, or gave up. */
export interface Outbox {
  /** How long the oldest thing due has been waiting, in milliseconds. */
  ageMs(): Promise<number>;
  /** Cases in which something was given up. */
  parked(): Promise<number>;
}

/** A timer that rings later than this is late: reminders of the protocol are about hours, people about minutes. */
const lateMs = 60_000;

const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** The instruments. Durations are in seconds, as OpenTelemetry wants them. */
export const createTelemetry = ({ metrics, trace }: OpenTelemetry, version: string): Telemetry => {
  const meter = metrics.getMeter('rugdekking', version);
  const tracer = trace.getTracer('rugdekking', version);
  const seconds = (name: string, description: string) =>
    meter.createHistogram(name, {
      description,
      unit: 's',
      advice: { explicitBucketBoundaries: durations },
    });
  const count = (name: string, description: string, unit: string) =>
    meter.createCounter(name, { description, unit });
  const turns = seconds('rugdekking.turn.duration', 'From a turn taken up to its answer given');
  const commits = seconds('rugdekking.commit.duration', 'Writing one document');
  const deliveries = count(
    'rugdekking.deliveries',
    'Attempts to carry out what a case asks for',
    '{attempt}',
  );
  const late = count(
    'rugdekking.timers.late',
    'Timers that rang more than 60 s after their moment',
    '{timer}',
  );
  const refusals = count('rugdekking.refusals', 'Requests and activities that were refused', '{request}');
  const gauge = (name: string, description: string, unit: string, ask: () => Promise<number>) =>
    meter.createObservableGauge(name, { description, unit }).addCallback(async observed => {
      const value = await ask().catch(() => undefined);
      if (value !== undefined) observed.observe(value);
    });

  return {
    turn: ({ id, ...kind }, work) =>
      tracer.startActiveSpan('turn', { attributes: { 'turn.id': id, ...kind } }, async span => {
        const started = performance.now();
        let outcome: TurnOutcome = 'failed';
        try {
          outcome = await work();
        } finally {
          turns.record((performance.now() - started) / 1_000, { ...kind, outcome });
          span.setAttribute('outcome', outcome);
          if (outcome === 'failed') span.setStatus({ code: 2 });
          span.end();
        }
      }),
    committed: (kind, outcome, ms) => commits.record(ms / 1_000, { kind, outcome }),
    delivered: (deed, outcome) => deliveries.add(1, { deed, outcome }),
    rang: (timer, byMs) => {
      if (byMs > lateMs) late.add(1, { timer });
    },
    refused: why => refusals.add(1, { why }),
    watchOutbox: ({ ageMs, parked }) => {
      gauge('rugdekking.outbox.age', 'How long the oldest thing due has been waiting', 's', async () => {
        return (await ageMs()) / 1_000;
      });
      gauge('rugdekking.parked', 'Cases in which something was given up, up to 100', '{case}', parked);
    },
  };
};
