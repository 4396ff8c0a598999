/** What can be said to have happened about the duty to report an accident at work [E-19]. How bad it is, is not said. */
export type AccidentFact =
  /** Somebody says that the injury is worse than it seemed. */
  | { readonly fact: 'accidentRaised' }
  /** Asked by the clock, because it still waits. */
  | { readonly fact: 'accidentReminded' }
  | { readonly fact: 'accidentSettled'; readonly as: 'reported' | 'notRequired' };
