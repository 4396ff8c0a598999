import type { IContainer } from '@microsoft/teams.cards';
import type { TakenStep } from '../protocol/measures/step.ts';
import { stepFormTexts, stepTitles } from '../texts/measure-step-forms.ts';
import { termWords } from '../texts/measures.ts';
import { day } from '../texts/moments.ts';
import type { Say } from '../texts/words.ts';
import { labelled, typed } from './blocks/text.ts';

/** A step with, where it has one, the moment of the appointment. */
export interface SeenStep {
  readonly step: TakenStep;
  /** The day on which it happened. */
  readonly at: Date;
  readonly planned?: Date;
}

const dutchDate = (iso: string) => iso.split('-').reverse().join('-');

const particulars = (say: Say, { step, planned }: SeenStep): IContainer['items'] => {
  switch (step.step) {
    case 'invited':
      return [
        ...(planned ? [typed(`– ${say(termWords.talkPlanned(planned))}`)] : []),
        labelled(say(stepFormTexts.place), step.place),
      ];
    case 'held':
      return [
        labelled(say(stepFormTexts.present), say(stepFormTexts[step.employeePresent])),
        ...(step.municipalMistake === undefined
          ? []
          : [labelled(say(stepFormTexts.mistake), step.municipalMistake)]),
      ];
    case 'agreed':
      return step.agreements.map(({ what, until }) =>
        typed(`– ${what}${until === undefined ? '' : ` (${say(stepFormTexts.until)} ${dutchDate(until)})`}`),
      );
    case 'breached':
      return [typed(step.what)];
    case 'noShow':
    case 'kept':
    case 'ended':
      return [];
  }
};

/** What was done about a measure, with what was written down: for who decides. */
export const stepBlock = (say: Say, seen: SeenStep): IContainer => ({
  type: 'Container',
  spacing: 'Small',
  items: [labelled(say(stepTitles[seen.step.step]), say(day(seen.at))), ...particulars(say, seen)],
});
