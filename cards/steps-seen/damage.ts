import type { DamageStep } from '../../protocol/measures/steps/damage.ts';
import { euro } from '../../texts/euro.ts';
import { damageStepTexts } from '../../texts/steps/damage.ts';
import { deliveryWords, letterFormTexts } from '../../texts/steps/letter.ts';
import type { Say } from '../../texts/words.ts';
import { labelled, typed } from '../blocks/text.ts';
import { chosen, dutchDate, ifTyped, type Lines, told } from './lines.ts';

/** What was written down about a damage claim [M5-2] [M5-4] [M5-5]. */
export const damageParticulars = (say: Say, step: DamageStep): Lines => {
  switch (step.step) {
    case 'claimed':
      return [
        typed(say(deliveryWords[step.how])),
        ...ifTyped(say, letterFormTexts.tracking, step.tracking),
        ...ifTyped(say, damageStepTexts.payBefore, step.payBefore && dutchDate(step.payBefore)),
      ];
    case 'compensated':
    case 'paid':
      return [labelled(say(damageStepTexts.amount), say(euro(step.amount)))];
    case 'settled':
      return [
        typed(say(damageStepTexts[step.how])),
        ...(step.amount === undefined ? [] : chosen(say, damageStepTexts.arranged, euro(step.amount))),
      ];
    case 'writtenOff':
      return told(step.why);
  }
};
