import type { z } from 'zod';
import { contracts, type QuestionName } from '../../dialogs/pages/contract/contracts.ts';
import type { Host } from './host/host.ts';

export type Input<Q extends QuestionName> = z.input<(typeof contracts)[Q]['input']>;
export type Output<Q extends QuestionName> = z.output<(typeof contracts)[Q]['output']>;

/** Why there is no answer. `offline`: nobody heard; `later`: too busy or in trouble; `tooOld`: the page is outdated. */
export type Trouble = 'offline' | 'signedOut' | 'notYours' | 'gone' | 'later' | 'tooOld';

export class AskError extends Error {
  override readonly name = 'AskError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

const troubleOf = (status: number): Trouble => {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'notYours';
  if (status === 404) return 'gone';
  return status === 400 || status === 415 ? 'tooOld' : 'later';
};

/** Asks the server one of its questions, and holds the answer to the contract. */
export type Ask = <Q extends QuestionName>(
  question: Q,
  input: Input<Q>,
  signal?: AbortSignal,
) => Promise<Output<Q>>;

/** @throws AskError when there is no answer; the caller's own AbortError when it did not want one any more. */
export const askThrough = (host: Pick<Host, 'authorization'>): Ask => {
  return async (question, input, signal) => {
    const authorization = await host.authorization().catch(() => {
      throw new AskError('signedOut');
    });
    const response = await fetch(`/api/pages/${question}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(input),
      ...(signal ? { signal } : {}),
    }).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new AskError('offline');
    });
    if (!response.ok) throw new AskError(troubleOf(response.status));
    const { data, success } = contracts[question].output.safeParse(await response.json());
    if (!success) throw new AskError('tooOld');
    return data as Output<typeof question>;
  };
};
