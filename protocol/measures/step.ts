import type { PersonId } from '../organisation/organisation.ts';
import { type BanStep, banSteps } from './steps/ban.ts';
import { type DamageStep, damageSteps } from './steps/damage.ts';
import { type LetterStep, letterSteps } from './steps/letter.ts';
import { type PoliceStep, policeSteps } from './steps/police.ts';
import { type TalkStep, talkSteps } from './steps/talk.ts';
import { type WarningStep, warningSteps } from './steps/warning.ts';

/** Everything that can happen to a measure after the decision. Which of it, and when, is the measure's life. */
export const stepNames = [
  ...talkSteps,
  ...letterSteps,
  ...warningSteps,
  ...banSteps,
  ...policeSteps,
  ...damageSteps,
  'ended',
] as const;
export type StepName = (typeof stepNames)[number];

/** Beside the road: they say that something happened, and the measure is as far as it was. */
export const passingSteps = [
  'drafted',
  'copied',
  'banBreached',
  'numbered',
  'compensated',
] as const satisfies readonly StepName[];
export type PassingStep = (typeof passingSteps)[number];

/** Beside what happened with the client they say little: how far a measure stands is told by the step before. */
const minorSteps: readonly StepName[] = ['drafted', 'copied', 'numbered', 'compensated'];

/** The step by which to say how far a measure is. */
export const tellingStep = (steps: readonly TakenStep[] = []): TakenStep | undefined =>
  steps.findLast(({ step }) => !minorSteps.includes(step)) ?? steps.at(-1);

/** Preparations: on the card and in the course of the case, and nobody is told of them. */
export const isQuiet = (name: StepName): boolean => name === 'drafted';

/** How far a measure is: decided on, and from then on what was done last. */
export type Phase = 'decided' | Exclude<StepName, PassingStep>;

/** A step that somebody records in a form. That a letter was made is recorded where it is made. */
export const formSteps = stepNames.filter((name): name is FormStep => name !== 'drafted');
export type FormStep = Exclude<StepName, 'drafted'>;

/** Nothing is left to do about this measure. */
export interface Ended {
  readonly step: 'ended';
}

/** A step with its own data. */
export type Step = TalkStep | LetterStep | WarningStep | BanStep | PoliceStep | DamageStep | Ended;

/** A step on record. `id` is the form's: the same form sent twice is one step. */
export type TakenStep = Step & {
  readonly id: string;
  readonly takenAt: string;
  readonly takenBy: PersonId;
  readonly onBehalfOf?: PersonId;
};
