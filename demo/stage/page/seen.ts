import type { StageMessage } from '../contract.ts';

/** Which messages each person on the stage has had before his eyes, for the dots at what he has not. */
export class Seen {
  readonly #since: string;
  readonly #seen = new Map<string, Set<string>>();

  /** @param since what is older than this (the stage's clock, ISO) is no news to anybody. */
  constructor(since: string) {
    this.#since = since;
  }

  isNews(person: string, message: StageMessage): boolean {
    return message.from !== person && message.at > this.#since && !this.#of(person).has(message.id);
  }

  mark(person: string, messages: readonly StageMessage[]): void {
    const seen = this.#of(person);
    for (const message of messages) seen.add(message.id);
  }

  #of(person: string): Set<string> {
    const seen = this.#seen.get(person) ?? new Set<string>();
    this.#seen.set(person, seen);
    return seen;
  }
}
