import type { AuthenticateRequestResult } from 'botframework-connector';

/** How long the word of the SDK on a token stands, in milliseconds: as long as our own check is lenient about its end. */
const standsMs = 300_000;
/** Teams sends the same token with all that it says, until it takes a new one. */
const remembered = 100;

interface Accepted {
  readonly result: AuthenticateRequestResult;
  readonly at: number;
}

/**
 * What the SDK said of tokens that it accepted, for what came with them. Its check is the second one: `guard/token-check.ts`
 * checks every token anew each time. Asking it once per token saves a signature a turn, and where there is none to
 * check, on the own machine, still a fifth of the turn's processor time and a hundred megabytes of refuse.
 */
export class AcceptedTokens {
  readonly #accepted = new Map<string, Accepted>();
  readonly #clock: () => number;

  /** @param clock milliseconds, only ever forward. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** @param ask the SDK's check; what it refuses is not remembered. */
  async check(
    about: readonly string[],
    ask: () => Promise<AuthenticateRequestResult>,
  ): Promise<AuthenticateRequestResult> {
    const key = about.join('\n');
    const known = this.#accepted.get(key);
    if (known && this.#clock() - known.at < standsMs) return known.result;
    const result = await ask();
    this.#accepted.delete(key);
    this.#accepted.set(key, { result, at: this.#clock() });
    const [oldest] = this.#accepted.keys();
    if (this.#accepted.size > remembered && oldest !== undefined) this.#accepted.delete(oldest);
    return result;
  }
}
