/**
 * Whether many people are waiting for an answer at this moment. Then what nobody waits for (messages to others, timers)
 * steps aside for a moment: sending a report takes four times the processor time of answering whoever sent it. Teams takes
 * fifty messages a second from a bot anyway, and a rush is twenty times that.
 */
export interface Rush {
  /** Counts a turn for as long as somebody waits for its answer. */
  during<T>(turn: Promise<T>): Promise<T>;
  /** Resolves when there is room for something that can wait: at once when there is no rush, and never later than in two seconds. */
  room(): Promise<void>;
}

/** More turns than this at the same moment are a rush. A turn takes a few milliseconds. */
const crowd = 4;
/** The rush is over when there was no crowd for so long, in milliseconds: people who press again do so sooner. */
const quietMs = 25;
/** Nobody's message waits longer than this, in milliseconds. */
const longestMs = 2_000;
/** So many are let through in one round of the event loop, for a rush not to be followed by one of our own. */
const atOnce = 8;

interface Waiting {
  readonly until: number;
  readonly resolve: () => void;
}

/** @param clock milliseconds, only ever forward. */
export const createRush = (clock: () => number): Rush => {
  let underWay = 0;
  let lastCrowd = Number.NEGATIVE_INFINITY;
  let waiting: Waiting[] = [];
  let isPlanned = false;

  const isOn = () => clock() - lastCrowd < quietMs;

  const plan = (): void => {
    const [first] = waiting;
    if (!first || isPlanned) return;
    isPlanned = true;
    if (isOn() && first.until > clock()) setTimeout(letThrough, quietMs).unref();
    else setImmediate(letThrough);
  };

  const letThrough = (): void => {
    isPlanned = false;
    const now = clock();
    const through = waiting.slice(0, atOnce).filter(({ until }) => !isOn() || until <= now);
    waiting = waiting.slice(through.length);
    for (const { resolve } of through) resolve();
    plan();
  };

  return {
    during: async turn => {
      underWay += 1;
      if (underWay > crowd) lastCrowd = clock();
      try {
        return await turn;
      } finally {
        // A crowd that is being answered is one until its last answer.
        if (underWay > crowd) lastCrowd = clock();
        underWay -= 1;
      }
    },
    room: async () => {
      // Who comes later does not go first.
      if (waiting.length === 0 && !isOn()) return;
      await new Promise<void>(resolve => {
        waiting.push({ until: clock() + longestMs, resolve });
        plan();
      });
    },
  };
};
