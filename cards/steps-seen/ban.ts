import type { BanStep } from '../../protocol/measures/steps/ban.ts';
import { banEndWords, banStepTexts } from '../../texts/steps/ban.ts';
import type { Say } from '../../texts/words.ts';
import { labelled } from '../blocks/text.ts';
import { chosen, dutchDate, ifTyped, type Lines, told } from './lines.ts';

/** What was written down about an access ban [L-4] [LX-4]. */
export const banParticulars = (say: Say, step: BanStep, location: string | undefined): Lines => {
  switch (step.step) {
    case 'extended':
      return [labelled(say(banStepTexts.until), dutchDate(step.until)), ...told(step.grounds)];
    case 'banBreached':
      return [...ifTyped(say, banStepTexts.location, location), ...told(step.what)];
    case 'banEnded':
      return [...chosen(say, banStepTexts.why, banEndWords[step.why]), ...told(step.grounds)];
  }
};
