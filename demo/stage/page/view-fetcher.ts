import type { StageView } from '../contract.ts';
import { stageClient } from './stage-client.ts';

/** Events come in bursts; one view answers them all. */
const burst = 30;

/** Fetches people's views: at most one request a person at a time, and always one after the last change. */
export class ViewFetcher {
  readonly #show: (view: StageView) => void;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #next = new Map<string, Promise<void>>();

  constructor(show: (view: StageView) => void) {
    this.#show = show;
  }

  /** Fetches a view a moment from now, once for all calls until then. Without an answer the old view stays. */
  fetchSoon(person: string): void {
    clearTimeout(this.#timers.get(person));
    const fetch = () => void this.fetch(person).catch(() => undefined);
    this.#timers.set(person, setTimeout(fetch, burst));
  }

  /**
   * Resolves when a view is shown that was asked for after this call.
   * @throws when the stage does not answer.
   */
  fetch(person: string): Promise<void> {
    const running = this.#running.get(person);
    if (!running) return this.#run(person);
    const waiting = this.#next.get(person);
    if (waiting) return waiting;
    const next = running
      .catch(() => undefined)
      .then(() => {
        this.#next.delete(person);
        return this.#run(person);
      });
    this.#next.set(person, next);
    return next;
  }

  #run(person: string): Promise<void> {
    const run = stageClient
      .view(person)
      .then(view => this.#show(view))
      .finally(() => this.#running.delete(person));
    this.#running.set(person, run);
    return run;
  }
}
