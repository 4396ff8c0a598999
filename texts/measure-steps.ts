import type { MeasureKind } from '../protocol/incident/measure.ts';
import type { StepName } from '../protocol/measures/step.ts';
import { measureWords } from './measures.ts';
import { banWords } from './steps/ban.ts';
import { damageWords } from './steps/damage.ts';
import { letterStepWords } from './steps/letter.ts';
import { policeWords } from './steps/police.ts';
import { type StepWords, since } from './steps/step-words.ts';
import { talkWords } from './steps/talk.ts';
import { warningWords } from './steps/warning.ts';
import type { Words } from './words.ts';

const ended: StepWords = {
  title: { nl: 'Afgerond', en: 'Closed' },
  goal: {
    nl: 'Er hoeft aan deze maatregel niets meer te gebeuren. Terugdraaien kan niet.',
    en: 'There is nothing left to do about this measure. This cannot be undone.',
  },
  did: { nl: 'de maatregel afgerond', en: 'closed the measure' },
  means: {
    nl: 'Deze maatregel is klaar. Dat je het meldde, heeft geholpen.',
    en: 'This measure is finished. That you reported it has helped.',
  },
  stands: since('Afgerond op', 'Closed on'),
};

/** Everything that is said about each step. */
export const stepWords: { readonly [S in StepName]: StepWords } = {
  ...talkWords,
  ...letterStepWords,
  ...warningWords,
  ...banWords,
  ...policeWords,
  ...damageWords,
  ended,
};

/** Measures as they stand in the middle of a sentence. */
const inSentence = (kind: MeasureKind): Words => ({
  nl: measureWords[kind].nl.toLowerCase(),
  en: measureWords[kind].en.toLowerCase(),
});

/** What somebody did about a measure: the part of the sentence after the name. */
export const steppedWords = ({
  kind,
  step,
}: {
  readonly kind: MeasureKind;
  readonly step: StepName;
}): Words => {
  const about = inSentence(kind);
  const { did } = stepWords[step];
  return { nl: `${did.nl} (${about.nl})`, en: `${did.en} (${about.en})` };
};

/** Somebody was asked about a measure by the clock. */
export const remindedWords = ({
  kind,
  late,
}: {
  readonly kind: MeasureKind;
  readonly late: boolean;
}): Words => {
  const about = inSentence(kind);
  if (kind === 'damageClaim')
    return { nl: `Herinnering: de ${about.nl} ligt stil.`, en: `Reminder: the ${about.en} lies still.` };
  return late
    ? { nl: `Herinnering: ${about.nl} is te laat.`, en: `Reminder: ${about.en} is late.` }
    : { nl: `Herinnering: ${about.nl} wacht nog.`, en: `Reminder: ${about.en} still waits.` };
};

const brokenWords = {
  agreement: { nl: 'omdat een afspraak niet is nagekomen', en: 'because an agreement was broken' },
  ban: { nl: 'omdat de klant toch binnenkwam', en: 'because the client came in all the same' },
} as const satisfies Record<string, Words>;

/** A broken agreement points to a heavier measure [M2-7], a breached ban to the police [L-4]. */
export const pointsToWords = (measure: Words, broken: keyof typeof brokenWords): Words => ({
  nl: `Het protocol wijst nu op: ${measure.nl}, ${brokenWords[broken].nl}`,
  en: `The protocol now points to: ${measure.en}, ${brokenWords[broken].en}`,
});
