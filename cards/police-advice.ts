import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { PoliceAdvice } from '../protocol/incident/advice.ts';
import { adviceWords, filerWords, policeTexts } from '../texts/police.ts';
import type { Say } from '../texts/words.ts';
import { banner } from './blocks/frame.ts';
import { aside, labelled, paragraph } from './blocks/text.ts';

/** What is known before anybody goes to the police. */
export interface PoliceCircumstances {
  /** The gravest first. */
  readonly advices: readonly [PoliceAdvice, ...PoliceAdvice[]];
  /** The address that stands for the victim's own [M3-15]. */
  readonly domicile: string;
  /** The municipality may file for a person as well: its own choice against the protocol's rule [M3-14]. */
  readonly employerToo: boolean;
}

/**
 * What the protocol advises, who files and by which rule [M3-8] [M3-9] [M3-10] [M3-13] [M3-14], that it is never a duty,
 * and the address to give [M3-15].
 */
export const adviceLines = (
  say: Say,
  { advices, domicile, employerToo }: PoliceCircumstances,
): NonNullable<IAdaptiveCard['body']> => [
  banner(
    'emphasis',
    ...advices.map(advice => paragraph(say, adviceWords(advice))),
    ...advices.flatMap(advice => (advice.advise === 'report' ? [paragraph(say, filerWords[advice.by])] : [])),
    paragraph(say, policeTexts.optional),
    ...(employerToo ? [paragraph(say, policeTexts.employerToo)] : []),
  ),
  labelled(say(policeTexts.domicile), domicile),
  aside(say, policeTexts.domicileHint),
  aside(say, policeTexts.code),
];
