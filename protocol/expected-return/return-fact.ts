import type { PersonId } from '../organisation/organisation.ts';
import type { ReturnWay } from './expected-return.ts';

/** What can be said to have happened about a client who is expected back [H2-2b]. */
export type ReturnFact =
  | { readonly fact: 'returnExpected'; readonly expected: string; readonly how: ReturnWay }
  | { readonly fact: 'returnExtended'; readonly expected: string; readonly how: ReturnWay }
  | { readonly fact: 'clientIsHere'; readonly expected: string; readonly how: ReturnWay }
  /** Somebody got the warning with who it is about: a look, on record. */
  | { readonly fact: 'returnTold'; readonly expected: string; readonly to: PersonId }
  /** By somebody, or by the clock at its moment. */
  | { readonly fact: 'returnOver'; readonly expected: string; readonly how: ReturnWay };
