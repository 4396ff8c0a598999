import type { PersonId } from '../../protocol/organisation/organisation.ts';
import type { Office } from '../office.ts';
import type { Visit } from '../visit.ts';
import type { Contract } from './contract/question.ts';

/** What became of a question. `notYours`: whoever asks may not know; he does not learn whether there is an answer. */
export type Replied =
  | { readonly ok: true; readonly output: unknown }
  | { readonly ok: false; readonly why: 'unreadable' | 'notYours' };

interface Described<Input, Output> {
  readonly contract: Contract<Input, Output>;
  /** Rights are looked up at every question, by object id, on the server; a page that is not shown protects nothing. */
  readonly may: (office: Office, person: PersonId) => boolean;
  readonly answer: (visit: Visit, input: Input) => Promise<Output>;
}

/** A question whose types are shut in: outside it takes whatever a page sent. */
export interface Question {
  readonly ask: (visit: Visit, raw: unknown) => Promise<Replied>;
}

/** Puts a question together. The right is asked before the input is read: nobody learns anything from an error. */
export const aQuestion = <Input, Output>({ contract, may, answer }: Described<Input, Output>): Question => ({
  ask: async (visit, raw) => {
    if (!may(visit.office, visit.turn.actor.id)) return { ok: false, why: 'notYours' };
    const parsed = contract.input.safeParse(raw);
    return parsed.success
      ? { ok: true, output: await answer(visit, parsed.data) }
      : { ok: false, why: 'unreadable' };
  },
});

/** What everybody of the municipality may ask. */
export const anyone = (): boolean => true;
