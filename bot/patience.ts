/** How long the edge waits, in milliseconds. What Teams waits for stays under the 15 s after which it gives up. */
export interface Patience {
  /** For a turn's answer. Later than this, Teams speaks its own words and presses again. */
  readonly answerMs: number;
  /** For one request to Teams: longer than it needs on any ordinary day. */
  readonly requestMs: number;
  /** For one attempt to send, with getting the bot's own token, which has no limit of its own. */
  readonly attemptMs: number;
  /** For checking a token: fetching Microsoft's keys, once a day, has no limit of its own either. */
  readonly checkMs: number;
  /** For the turns under way when the bot is told to stop. */
  readonly lastTurnsMs: number;
  /** For the headers of a request to arrive, from the moment of connecting. */
  readonly headersMs: number;
  /** For a whole request to arrive. */
  readonly arrivalMs: number;
  /** For a connection on which nothing moves: longer than checking, answering and sending may take together. */
  readonly silenceMs: number;
}

export const usualPatience: Patience = {
  answerMs: 10_000,
  requestMs: 8_000,
  attemptMs: 12_000,
  checkMs: 8_000,
  lastTurnsMs: 10_000,
  headersMs: 10_000,
  arrivalMs: 15_000,
  silenceMs: 40_000,
};
