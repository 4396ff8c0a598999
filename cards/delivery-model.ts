import type { Absence, ChannelState } from '../texts/delivery.ts';
import type { Words } from '../texts/words.ts';

/** Something that was given up, as an administrator may know it: no victim, no aggressor, no hidden aftercare. */
export interface ParkedMessage {
  readonly case: string;
  /** Which effect of which kind of case, given up when: the buttons are about that one alone. */
  readonly pick: string;
  /** What kind of message it is; a case's number where it has one that may be told. */
  readonly what: Words;
  readonly to: Words;
  readonly since: Date;
  readonly why: Words;
  readonly attempts: number;
  /** Only messages can be let go; what the bot does for itself must be done. */
  readonly droppable: boolean;
}

/** How many there are. `more`: these were counted, and there may be others. */
export interface Count {
  readonly count: number;
  readonly more: boolean;
}

/** A department or responder group, and whether cards reach its channel. */
export interface ChannelStanding {
  readonly name: string;
  readonly state: ChannelState;
}

/** Somebody with a part to play whom the bot cannot reach. */
export interface Unreached {
  readonly name: string;
  readonly part: Words;
  readonly absence: Absence;
}

export interface DeliveryModel {
  readonly waiting: Count;
  readonly parked: Count;
  /** The one that was given up first, first. */
  readonly messages: readonly ParkedMessage[];
  readonly channels: readonly ChannelStanding[];
  readonly unreached: readonly Unreached[];
  readonly notice?: Words;
}
