import type { Card } from '../cards/card.ts';
import type { MessageRef } from '../storage/case-file.ts';
import type { Address } from '../storage/documents.ts';

/** A file that a person is asked to take, in the own chat. */
export interface OfferedFile {
  readonly is: 'offered';
  readonly name: string;
  readonly description: string;
  readonly bytes: number;
  /** Comes back with the answer: the file's case. */
  readonly id: string;
}

/** A file that is in a person's own files. */
export interface SavedFile {
  readonly is: 'saved';
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

/** A message of the bot's own accord. */
export interface Message {
  readonly card?: Card;
  readonly text?: string;
  readonly file?: OfferedFile | SavedFile;
  /** What a notification on a locked screen says: no names, nothing about what happened. */
  readonly summary: string;
}

/** Sending into Teams. Every call is one attempt; whoever calls decides about trying again. */
export interface Post {
  /** @throws DeliveryError */
  send(to: Address, message: Message): Promise<MessageRef>;
  /** A reply in the thread under a message of a channel. @throws DeliveryError */
  reply(under: MessageRef, message: Message): Promise<MessageRef>;
  /** Replaces a message for everybody. @throws DeliveryError */
  update(which: MessageRef, message: Message): Promise<void>;
}

/**
 * Why a message did not arrive. `gone`: this destination will not come back by itself (uninstalled, blocked,
 * removed). `messageGone`: the message to update or answer is not there any more. `later`: try again.
 * `refused`: Teams will never take this message (too large, malformed): trying again is useless.
 */
export type DeliveryTrouble = 'gone' | 'messageGone' | 'later' | 'refused';

export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly reason: DeliveryTrouble;
  readonly retryAfterMs: number | undefined;
  /** What Teams answered, as an HTTP status; absent when nobody answered. */
  readonly status: number | undefined;

  constructor(reason: DeliveryTrouble, detail: string, retryAfterMs?: number, status?: number) {
    super(detail);
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
    this.status = status;
  }
}
