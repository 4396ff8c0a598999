/**
 * What a rule answers to a command: the case's next state with the facts that say what happened, or why not.
 * Rules are pure: the time and every id come in with the command, so that a test can state them.
 */
export type Decision<State, Fact, Reason extends string> =
  | { readonly ok: true; readonly state: State; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly reason: Reason };

/** The command is granted. No facts: nothing changed (a repeated click). */
export const granted = <State, Fact>(state: State, ...facts: readonly Fact[]) =>
  ({ ok: true, state, facts }) as const;

/** The command is refused; the reason is mapped to the user's answer in one place. */
export const refused = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const;
