/** At most so many messages in any span of so many seconds, in one conversation or in the whole tenant. */
export interface SendLimit {
  scope: 'conversation' | 'tenant';
  seconds: number;
  messages: number;
}

/** The two limits that matter in daily use, and the double's default. */
export const dailyLimits: readonly SendLimit[] = [
  { scope: 'conversation', seconds: 1, messages: 7 },
  { scope: 'tenant', seconds: 1, messages: 50 },
];

/** All limits as Microsoft documents them for one bot in one chat or channel. */
export const documentedLimits: readonly SendLimit[] = [
  ...dailyLimits,
  { scope: 'conversation', seconds: 2, messages: 8 },
  { scope: 'conversation', seconds: 30, messages: 60 },
  { scope: 'conversation', seconds: 3600, messages: 1800 },
];

/** Counts sends, in real time whatever the stage's clock says, as the Connector service does. */
export interface SendCounter {
  /** Counts one send. Answers the whole seconds to wait when it is one too many; that one is not counted. */
  count(conversation: string): number | undefined;
}

/** @param milliseconds a clock that never jumps */
export function sendCounter(
  limits: readonly SendLimit[],
  milliseconds: () => number = () => performance.now(),
): SendCounter {
  const sends: { conversation: string; at: number }[] = [];
  const memory = Math.max(0, ...limits.map(limit => limit.seconds * 1000));
  return {
    count(conversation) {
      const now = milliseconds();
      while (sends[0] && sends[0].at <= now - memory) sends.shift();
      const waits = limits.map(limit => {
        const counted = sends.filter(
          send =>
            send.at > now - limit.seconds * 1000 &&
            (limit.scope === 'tenant' || send.conversation === conversation),
        );
        const blocking = counted[counted.length - limit.messages];
        return blocking === undefined ? 0 : blocking.at + limit.seconds * 1000 - now;
      });
      const wait = Math.max(0, ...waits);
      if (wait > 0) return Math.ceil(wait / 1000);
      if (limits.length > 0) sends.push({ conversation, at: now });
      return undefined;
    },
  };
}
