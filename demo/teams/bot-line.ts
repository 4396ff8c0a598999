import { setTimeout as delay } from 'node:timers/promises';
import type { Activity } from './activities.ts';
import type { Conditions } from './conditions.ts';

/** What came back from the bot within the time limit of Teams, or why nothing did. */
export type BotReply = { kind: 'answered'; status: number; body: string } | { kind: 'late' | 'unreachable' };

/** A delivery to the bot, for tests and for whoever wonders what Teams sends. */
export interface Delivery {
  activity: Activity;
  /** Undefined as long as the bot has not answered; the HTTP status, or why there is none. */
  outcome?: number | 'late' | 'unreachable';
  tookMs?: number;
}

export interface BotLine {
  deliveries: readonly Delivery[];
  /** Where the bot listens from now on: `http://127.0.0.1:3978/api/messages`. */
  connect(endpoint: string): void;
  /** Posts an activity and waits for the answer, but never longer than the limit. */
  deliver(activity: Activity): Promise<BotReply>;
  /** Waits for no answer any more: whoever still does hears that the bot is out of reach. For the end of the double. */
  hangUp(): Promise<void>;
}

export interface BotLineOptions {
  endpoint: string | undefined;
  /** How long a turn may take. In Teams about 15 seconds. */
  turnLimitMs: number;
  /** What a slow day adds to each delivery. It counts against the limit. */
  slowMs: number;
  conditions: Conditions;
  capacity?: number;
}

export function botLine({
  endpoint,
  turnLimitMs,
  slowMs,
  conditions,
  capacity = 2000,
}: BotLineOptions): BotLine {
  const deliveries: Delivery[] = [];
  let url = endpoint;
  const hungUp = new AbortController();
  const underway = new Set<Promise<BotReply>>();

  const post = async (activity: Activity): Promise<BotReply> => {
    const tooLate = AbortSignal.timeout(turnLimitMs);
    const signal = AbortSignal.any([tooLate, hungUp.signal]);
    try {
      if (conditions.badDay().slow) await delay(slowMs, undefined, { signal });
      if (url === undefined) return { kind: 'unreachable' };
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
        signal,
      });
      return { kind: 'answered', status: response.status, body: await response.text() };
    } catch {
      return { kind: tooLate.aborted ? 'late' : 'unreachable' };
    }
  };

  return {
    deliveries,
    connect: newEndpoint => {
      url = newEndpoint;
    },
    async deliver(activity) {
      const delivery: Delivery = { activity };
      deliveries.push(delivery);
      if (deliveries.length > capacity) deliveries.shift();
      const start = performance.now();
      const answer = post(activity);
      underway.add(answer);
      const reply = await answer;
      underway.delete(answer);
      delivery.outcome = reply.kind === 'answered' ? reply.status : reply.kind;
      delivery.tookMs = Math.round(performance.now() - start);
      return reply;
    },
    async hangUp() {
      hungUp.abort();
      await Promise.all(underway);
      await new Promise(resolve => setImmediate(resolve)); // Those who waited may draw their conclusions first.
    },
  };
}
