import { useCallback, useEffect, useState } from 'react';
import type { QuestionName } from '../../dialogs/pages/contract/contracts.ts';
import { AskError, type Input, type Output, type Trouble } from './ask.ts';
import { useSeat } from './seat.ts';

/** An answer on its way, here, or not coming. What was here before stays visible while a newer one is fetched. */
export interface Answering<Q extends QuestionName> {
  readonly answer?: Output<Q>;
  readonly trouble?: Trouble;
  readonly busy: boolean;
  again(): void;
}

/** Asks a question when a page opens and whenever what is asked changes. An answer that came too late is thrown away. */
export const useAnswer = <Q extends QuestionName>(question: Q, input: Input<Q>): Answering<Q> => {
  const { ask } = useSeat();
  const [state, setState] = useState<Omit<Answering<Q>, 'again'>>({ busy: true });
  const [round, setRound] = useState(0);
  const asked = JSON.stringify(input);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the input, and `round` asks it again.
  useEffect(() => {
    const wanted = new AbortController();
    setState(before => ({ ...before, busy: true }));
    ask(question, input, wanted.signal).then(
      answer => setState({ answer, busy: false }),
      (error: unknown) => {
        if (wanted.signal.aborted) return;
        const trouble = error instanceof AskError ? error.trouble : 'later';
        setState(before => ({ ...(before.answer ? { answer: before.answer } : {}), trouble, busy: false }));
      },
    );
    return () => wanted.abort();
  }, [ask, question, asked, round]);
  return { ...state, again: useCallback(() => setRound(before => before + 1), []) };
};
