import type { PersonId } from './organisation/organisation.ts';

/** Who did it: a person, or the bot itself on a deadline. */
export type By = PersonId | 'system';

/**
 * A line of a case's journal: who, when, on whose behalf, what. Append-only; it is the timeline that people see.
 * Facts hold ids and choices, never what a person wrote or is called: forgetting must not have to rewrite history.
 */
export interface Entry<Fact> {
  readonly at: string;
  readonly by: By;
  readonly onBehalfOf?: PersonId;
  readonly fact: Fact;
  /** How often, where the same was done again soon after; once when left out. */
  readonly times?: number;
  /** When the last of those times was, an ISO instant. */
  readonly until?: string;
}
