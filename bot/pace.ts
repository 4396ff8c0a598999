/** At most `count` in any `ms` milliseconds. */
export interface Limit {
  readonly count: number;
  readonly ms: number;
}

/** What Teams allows a bot in one conversation, and a bot in one tenant. Microsoft calls it an estimate. */
export const teamsLimits = {
  conversation: [
    { count: 7, ms: 1_000 },
    { count: 8, ms: 2_000 },
    { count: 60, ms: 30_000 },
    { count: 1_800, ms: 3_600_000 },
  ],
  all: [{ count: 50, ms: 1_000 }],
} as const satisfies Record<string, readonly Limit[]>;

export interface Clock {
  /** Milliseconds, only ever forward. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** The wait would be longer than it is worth holding on for. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
  readonly waitMs: number;

  constructor(waitMs: number) {
    super(`The next free moment is in ${waitMs} ms`);
    this.waitMs = waitMs;
  }
}

/** The moments given out so far, oldest first; only as many as the limits look back. */
class Row {
  readonly #limits: readonly Limit[];
  readonly #most: number;
  readonly #longest: number;
  #given: number[] = [];

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
    this.#most = Math.max(...limits.map(limit => limit.count));
    this.#longest = Math.max(...limits.map(limit => limit.ms));
  }

  /** The first moment from `now` at which one more is within every limit. */
  free(now: number): number {
    const earliest = this.#limits.map(({ count, ms }) => {
      const counted = this.#given.at(-count);
      return counted === undefined ? now : counted + ms;
    });
    return Math.max(now, this.#given.at(-1) ?? now, ...earliest);
  }

  give(moment: number): void {
    this.#given.push(moment);
    if (this.#given.length > this.#most * 2) this.#given = this.#given.slice(-this.#most);
  }

  isIdle(now: number): boolean {
    return (this.#given.at(-1) ?? 0) + this.#longest <= now;
  }
}

export interface Pace {
  /**
   * Waits for a turn to send into a conversation; first come, first served.
   *
   * @throws TooBusy at once when that would take longer than `longestWaitMs`.
   */
  turn(conversation: string): Promise<void>;
}

/** How many conversations to remember before forgetting the quiet ones. */
const remembered = 1_000;

/** Keeps the bot under Teams' limits, so that Teams need not: its punishment for going over is worse than waiting. */
export const createPace = (clock: Clock, limits = teamsLimits, longestWaitMs = 5_000): Pace => {
  const rows = new Map<string, Row>();
  const everything = new Row(limits.all);

  const rowOf = (conversation: string, now: number): Row => {
    const known = rows.get(conversation);
    if (known) return known;
    if (rows.size >= remembered) {
      for (const [key, row] of rows) if (row.isIdle(now)) rows.delete(key);
    }
    const row = new Row(limits.conversation);
    rows.set(conversation, row);
    return row;
  };

  const waitFor = async (row: Row): Promise<void> => {
    const now = clock.now();
    const moment = row.free(now);
    if (moment - now > longestWaitMs) throw new TooBusy(moment - now);
    row.give(moment);
    if (moment > now) await clock.wait(moment - now);
  };

  return {
    turn: async conversation => {
      await waitFor(rowOf(conversation, clock.now()));
      await waitFor(everything);
    },
  };
};
