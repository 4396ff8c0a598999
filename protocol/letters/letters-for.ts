import type { Measure, Warning } from '../incident/measure.ts';
import { phaseOf } from '../measures/life.ts';
import type { StepName } from '../measures/step.ts';
import type { MeasureLetter } from '../measures/steps/letter.ts';

type Known = Pick<Measure, 'plan' | 'steps'>;

const happened = ({ steps = [] }: Known, name: StepName): boolean => steps.some(({ step }) => step === name);

const none: readonly MeasureLetter[] = [];
const where = (holds: boolean, ...letters: readonly MeasureLetter[]): readonly MeasureLetter[] =>
  holds ? letters : none;

/** What was written goes another way: first the contact [H2-3a], and then the director's letter [H2-3b]. */
const ofWarning = (measure: Known, { about, form }: Warning): readonly MeasureLetter[] => {
  if (about === 'writings') return where(happened(measure, 'contacted'), 'directorsLetter');
  return [
    ...where(form === 'written', 'warning'),
    ...where(happened(measure, 'refused'), 'refusalReport'),
    'banAnnouncement',
  ];
};

/** [L-2] until it was held, [L-1] from then on; [L-3] for who does not come, or does not keep to it. */
const ofTalk = (measure: Known): readonly MeasureLetter[] => {
  const isHeld = happened(measure, 'held');
  const isHeavier = happened(measure, 'noShow') || happened(measure, 'breached');
  return [
    ...where(!isHeld, 'talkInvitation'),
    ...where(isHeld, 'agreements'),
    ...where(isHeavier, 'banAnnouncement'),
  ];
};

/** [L-5], and [L-3] as long as it did not go out; [L-4] after a breach, [LX-4] and [LX-5] when there is reason to. */
const ofBan = (measure: Known): readonly MeasureLetter[] => {
  const ended = measure.steps?.findLast(({ step }) => step === 'banEnded');
  const isEndedEarly = ended?.step === 'banEnded' && ended.why !== 'expired';
  const isOver = ended !== undefined;
  return [
    ...where(happened(measure, 'banBreached'), 'banBreach'),
    ...where(happened(measure, 'extended') || isEndedEarly, 'banChange'),
    ...where(!isOver, 'accessBan'),
    ...where(happened(measure, 'refused'), 'refusalReport'),
    ...where(phaseOf(measure) === 'decided', 'banAnnouncement'),
  ];
};

/**
 * The letters that a measure can have as far as it now is, the likeliest first. A letter that says something that did not
 * happen is not among them; the notice of registration is about the case and not about a measure (`caseLetters`).
 */
export const lettersFor = (measure: Known): readonly MeasureLetter[] => {
  const { plan } = measure;
  if (phaseOf(measure) === 'ended') return none;
  switch (plan.kind) {
    case 'warning':
      return ofWarning(measure, plan);
    case 'conductTalk':
      return ofTalk(measure);
    case 'accessBan':
      return ofBan(measure);
    case 'police':
      return ['policeSheet'];
    case 'damageClaim':
      return where(phaseOf(measure) !== 'writtenOff', 'damageClaim');
    case 'none':
      return none;
  }
};

/** The letters about the registration itself: who is registered is told so (AVG 13 and 14) [LX-6]. */
export const caseLetters: readonly MeasureLetter[] = ['registrationNotice'];
