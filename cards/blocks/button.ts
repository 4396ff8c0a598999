import type { IExecuteAction } from '@microsoft/teams.cards';
import type { Say, Words } from '../../texts/words.ts';
import type { ActionName } from '../action-names.ts';

/**
 * What a button carries: which action, on which case, as seen at which revision. Never the record itself: what
 * comes back from a client is only a wish, and the case is read again on the server.
 */
export interface Press {
  readonly action: ActionName;
  readonly case?: string;
  /** The case's revision when the card was made: an outdated button gets the present state instead. */
  readonly revision?: number;
  /** Which of the case's measures. */
  readonly measure?: string;
  /** Which warning of a client who is expected back. */
  readonly expected?: string;
  /** Which other incident, beside this one. */
  readonly with?: string;
  /** A choice from a closed list that the action itself knows: a kind of measure, a step, an instruction. */
  readonly pick?: string;
  /** Made with the form: the same form sent twice is one registration. */
  readonly form?: string;
}

/** How a button looks and what it takes along. */
export interface Manner {
  /** Primary buttons come first; more than five of them do not fit, so the rest goes behind the overflow menu. */
  readonly mode?: 'primary' | 'secondary';
  readonly style?: 'default' | 'positive' | 'destructive';
  /** Leave what was typed behind: only for buttons on cards without anything worth keeping. */
  readonly withoutInputs?: boolean;
}

/** A button. Teams calls back with `press` and, unless told otherwise, everything typed on the card. */
export const button = (say: Say, title: Words, press: Press, manner: Manner = {}) =>
  ({
    type: 'Action.Execute',
    title: say(title),
    verb: press.action,
    data: { ...press },
    ...(manner.mode ? { mode: manner.mode } : {}),
    ...(manner.style ? { style: manner.style } : {}),
    ...(manner.withoutInputs ? { associatedInputs: 'none' } : {}),
  }) as const satisfies IExecuteAction;

export type Button = ReturnType<typeof button>;
