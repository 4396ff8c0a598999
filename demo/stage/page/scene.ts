import type { StageAct, StageOutcome } from '../contract.ts';
import type { Speech } from './speech.ts';

/** What the parts of a window need of the stage around them. */
export interface Scene {
  readonly speech: Speech;
  readonly botName: string;
  /** The stage's clock, as an ISO string. */
  now(): string;
  /** The name that stands with a message: the bot's, or a person's. */
  nameOf(from: string): string;
  /**
   * Does something, and shows what came of it to whoever did it.
   * Never fails: where the stage itself does not answer, the outcome says so.
   */
  act(act: StageAct): Promise<StageOutcome>;
}
