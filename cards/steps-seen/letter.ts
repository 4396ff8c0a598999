import type { Copied, Delivered, Drafted, Refused } from '../../protocol/measures/steps/letter.ts';
import { letterWords } from '../../texts/letters.ts';
import { copyHolderWords, deliveryWords, letterFormTexts } from '../../texts/steps/letter.ts';
import type { Say } from '../../texts/words.ts';
import { typed } from '../blocks/text.ts';
import { chosen, ifTyped, type Lines, told } from './lines.ts';

/** What was written down about a letter [M4-3] [M4-4] [M4-6] [M4-7]. */
export const letterParticulars = (say: Say, step: Drafted | Delivered | Refused | Copied): Lines => {
  switch (step.step) {
    case 'drafted':
      return [typed(say(letterWords[step.letter]))];
    case 'delivered':
      return [
        typed(say(deliveryWords[step.how])),
        ...ifTyped(say, letterFormTexts.handedOverBy, step.handedOverBy),
        ...ifTyped(say, letterFormTexts.tracking, step.tracking),
      ];
    case 'refused':
      return [
        ...chosen(say, letterFormTexts.refusedWhat, letterFormTexts[step.what]),
        ...ifTyped(say, letterFormTexts.time, step.time),
        ...ifTyped(say, letterFormTexts.where, step.where),
        ...ifTyped(say, letterFormTexts.offeredBy, step.offeredBy),
        ...told(step.account),
      ];
    case 'copied':
      return [typed(step.holders.map(holder => say(copyHolderWords[holder])).join(', '))];
  }
};
