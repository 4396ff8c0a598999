import { waitingWords } from '../../texts/work.ts';
import { openWorkModel } from '../work/show.ts';
import { contracts } from './contract/contracts.ts';
import { anyone, aQuestion } from './question.ts';

/** What waits for the reader, and nothing of what waits for others. */
export const askWork = aQuestion({
  contract: contracts.work,
  may: anyone,
  answer: async ({ office, turn }) => {
    const { cases, more } = await openWorkModel(office, turn.actor.id);
    return {
      more,
      cases: cases.map(({ waits, about, ...each }) => ({
        ...each,
        about: [...about],
        waits: waits.map(waiting => ({
          words: waitingWords(waiting),
          late: waiting.late,
          ...(waiting.due === undefined ? {} : { due: waiting.due.toISOString() }),
        })),
      })),
    };
  },
});
