import type { Agreed, Breached, Held, Invited } from '../../protocol/measures/steps/talk.ts';
import { stepFormTexts } from '../../texts/measure-step-forms.ts';
import { termWords } from '../../texts/measures.ts';
import type { Say } from '../../texts/words.ts';
import { labelled, typed } from '../blocks/text.ts';
import { chosen, dutchDate, ifTyped, type Lines, told } from './lines.ts';

/** What was written down about a conduct talk [M2-2] [M2-4] [M2-6] [M2-9]. */
export const talkParticulars = (
  say: Say,
  step: Invited | Held | Agreed | Breached,
  planned: Date | undefined,
): Lines => {
  switch (step.step) {
    case 'invited':
      return [
        ...(planned ? [typed(`– ${say(termWords.talkPlanned(planned))}`)] : []),
        labelled(say(stepFormTexts.place), step.place),
      ];
    case 'held':
      return [
        ...chosen(say, stepFormTexts.present, stepFormTexts[step.employeePresent]),
        ...ifTyped(say, stepFormTexts.mistake, step.municipalMistake),
      ];
    case 'agreed':
      return step.agreements.map(({ what, until }) =>
        typed(`– ${what}${until === undefined ? '' : ` (${say(stepFormTexts.until)} ${dutchDate(until)})`}`),
      );
    case 'breached':
      return told(step.what);
  }
};
