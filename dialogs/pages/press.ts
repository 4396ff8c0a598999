import { pressAnswer } from '../press.ts';
import { contracts } from './contract/contracts.ts';
import { anyone, aQuestion } from './question.ts';

/** One decision path: a button on a page goes where the same button in the chat goes, and its right is checked there. */
export const askPress = aQuestion({
  contract: contracts.press,
  may: anyone,
  answer: async (visit, input) => {
    const answer = await pressAnswer(visit, input);
    if (!('card' in answer)) return answer;
    const { card, summary } = answer;
    return { card: { ...card }, summary };
  },
});
