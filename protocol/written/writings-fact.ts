/** What can be said to have happened about aggression in writing [H2-3a] [H2-3b]. */
export type WritingsFact =
  /** The client was told that such messages get no answer any more. */
  | { readonly fact: 'writerContacted'; readonly measure: string }
  | { readonly fact: 'writingsGoOn'; readonly how: 'byHand' | 'byReport' }
  /** It looked like the same writer, and was not. */
  | { readonly fact: 'otherWriter' };
