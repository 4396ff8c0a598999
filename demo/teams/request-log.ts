/** A request of the bot, for tests and for whoever wonders what the bot does. */
export interface RequestRecord {
  method: string;
  /** Decoded, without the service URL's own part. */
  path: string;
  /** Undefined as long as there is no answer, and for ever where a fault took it away. */
  status?: number;
  at: Date;
}

/** A bounded memory: a demo that runs for weeks keeps the newest. */
export interface RequestLog {
  records: readonly RequestRecord[];
  /** Counts on from 1; the record's status may be filled in later. */
  add(record: RequestRecord): number;
}

export function requestLog(capacity = 5000): RequestLog {
  const records: RequestRecord[] = [];
  let count = 0;
  return {
    records,
    add(record) {
      records.push(record);
      if (records.length > capacity) records.shift();
      count += 1;
      return count;
    },
  };
}
