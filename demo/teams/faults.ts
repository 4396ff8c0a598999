import { setTimeout as delay } from 'node:timers/promises';

/** A request of the bot to the Connector service, or (under `/files`) an upload. */
export interface ConnectorRequest {
  /** 1 for the first request to the Connector since the double started; 0 for a file. */
  number: number;
  method: string;
  /** Decoded, without the service URL's own part: `/v3/conversations/19:...@thread.tacv2/activities`. */
  path: string;
  body: unknown;
}

/** What goes wrong with one request. */
export interface Fault {
  /** Answer with this status; the request is not carried out (unless `carryOutFirst`). */
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Wait before the rest of this fault, and before the answer. */
  delayMs?: number;
  /** Break the connection without an answer. */
  reset?: boolean;
  /** Carry the request out and never answer it. */
  acceptThenHang?: boolean;
  /** Carry the request out before the rest of this fault: a message that arrived although the bot hears otherwise. */
  carryOutFirst?: boolean;
}

/** Asked before each request: what goes wrong with it, if anything. */
export type FaultHook = (request: ConnectorRequest) => Fault | undefined;

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** An answer, or what becomes of the connection without one. */
export type Ending = Answer | 'reset' | 'hang';

/** Carries a request out under a fault. */
export async function underFault(fault: Fault, carryOut: () => Promise<Answer>): Promise<Ending> {
  const accepted = fault.acceptThenHang || fault.carryOutFirst ? await carryOut() : undefined;
  if (fault.acceptThenHang) return 'hang';
  if (fault.delayMs) await delay(fault.delayMs);
  if (fault.reset) return 'reset';
  if (fault.status === undefined) return accepted ?? carryOut();
  return { status: fault.status, headers: fault.headers ?? {}, body: fault.body };
}
