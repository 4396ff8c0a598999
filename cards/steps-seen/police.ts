import type { PoliceStep } from '../../protocol/measures/steps/police.ts';
import { policeFormTexts } from '../../texts/measure-forms.ts';
import { notFiledWords, outcomeWords, policeStepTexts } from '../../texts/steps/police.ts';
import type { Say } from '../../texts/words.ts';
import { labelled, typed } from '../blocks/text.ts';
import { chosen, ifTyped, type Lines, told } from './lines.ts';

/** What was written down about the police [M3-1] [M3-13] [M3-14]. */
export const policeParticulars = (say: Say, step: PoliceStep): Lines => {
  switch (step.step) {
    case 'filed':
      return [
        ...chosen(say, policeStepTexts.which, policeFormTexts[step.which]),
        ...chosen(say, policeStepTexts.filedBy, policeFormTexts[step.filedBy]),
        ...(step.companion ? chosen(say, policeStepTexts.companion, policeStepTexts[step.companion]) : []),
        ...ifTyped(say, policeStepTexts.number, step.reportNumber),
      ];
    case 'notFiled':
      return [typed(say(notFiledWords[step.why])), ...told(step.account)];
    case 'numbered':
      return [labelled(say(policeStepTexts.number), step.reportNumber)];
    case 'outcome':
      return [typed(say(outcomeWords[step.result])), ...told(step.note)];
  }
};
