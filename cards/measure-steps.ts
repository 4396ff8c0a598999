import type { IContainer } from '@microsoft/teams.cards';
import type { TakenStep } from '../protocol/measures/step.ts';
import { stepWords } from '../texts/measure-steps.ts';
import { day } from '../texts/moments.ts';
import { warningStepTexts } from '../texts/steps/warning.ts';
import type { Say } from '../texts/words.ts';
import { labelled } from './blocks/text.ts';
import { banParticulars } from './steps-seen/ban.ts';
import { damageParticulars } from './steps-seen/damage.ts';
import { letterParticulars } from './steps-seen/letter.ts';
import { policeParticulars } from './steps-seen/police.ts';
import { talkParticulars } from './steps-seen/talk.ts';

/** A step with what an id or a date in it stands for. */
export interface SeenStep {
  readonly step: TakenStep;
  /** The day on which it happened. */
  readonly at: Date;
  /** The moment of the appointment, where it has one. */
  readonly planned?: Date;
  /** The name of the location, where it has one. */
  readonly location?: string;
}

const particulars = (say: Say, { step, planned, location }: SeenStep): IContainer['items'] => {
  switch (step.step) {
    case 'invited':
    case 'held':
    case 'agreed':
    case 'breached':
      return talkParticulars(say, step, planned);
    case 'drafted':
    case 'delivered':
    case 'refused':
    case 'copied':
      return letterParticulars(say, step);
    case 'extended':
    case 'banBreached':
    case 'banEnded':
      return banParticulars(say, step, location);
    case 'filed':
    case 'notFiled':
    case 'numbered':
    case 'outcome':
      return policeParticulars(say, step);
    case 'claimed':
    case 'compensated':
    case 'settled':
    case 'paid':
    case 'writtenOff':
      return damageParticulars(say, step);
    case 'contacted':
      return [labelled(say(warningStepTexts.by), step.by)];
    case 'noShow':
    case 'kept':
    case 'acknowledged':
    case 'spoken':
    case 'ended':
      return [];
  }
};

/** What was done about a measure, with what was written down: for who decides. */
export const stepBlock = (say: Say, seen: SeenStep): IContainer => ({
  type: 'Container',
  spacing: 'Small',
  items: [labelled(say(stepWords[seen.step.step].title), say(day(seen.at))), ...particulars(say, seen)],
});
