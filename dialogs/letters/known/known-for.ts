import type { Draft } from '../../../letters/letter.ts';
import type { MeasureLetter } from '../../../protocol/measures/steps/letter.ts';
import type { Sources } from '../sources.ts';
import { banBreachKnown, banChangeKnown, banKnown } from './ban.ts';
import { earlierKnown } from './earlier.ts';
import { frameKnown } from './frame.ts';
import { contactKnown, damageKnown, refusalKnown, registrationKnown } from './others.ts';
import { policeKnown, sheetKnown } from './police.ts';
import { talkKnown } from './talk.ts';

/** Why it was decided: the decider's own words, for the file. Whether the client may read them so, a person sees to. */
const groundsKnown = ({ measure }: Sources): Draft => {
  const { plan } = measure ?? {};
  return plan && 'grounds' in plan ? { behaviour: plan.grounds } : {};
};

const both =
  (...parts: readonly ((sources: Sources) => Draft)[]) =>
  (sources: Sources): Draft =>
    Object.assign({}, ...parts.map(part => part(sources)));

const own: Readonly<Record<MeasureLetter, (sources: Sources) => Draft>> = {
  talkInvitation: both(groundsKnown, talkKnown),
  agreements: talkKnown,
  banAnnouncement: both(groundsKnown, banKnown),
  accessBan: both(groundsKnown, banKnown, policeKnown, earlierKnown),
  banBreach: banBreachKnown,
  banChange: banChangeKnown,
  warning: both(groundsKnown, policeKnown),
  directorsLetter: both(groundsKnown, contactKnown),
  damageClaim: damageKnown,
  refusalReport: refusalKnown,
  registrationNotice: registrationKnown,
  policeSheet: sheetKnown,
};

/**
 * What a letter can be filled in with, from the case as it now is, the measure with its steps, the aggressor as he was
 * reported, and the organisation. Nothing is made up: what nobody wrote down is left out, and asked.
 */
export const knownFor = (letter: MeasureLetter, sources: Sources): Draft => ({
  ...frameKnown(letter, sources),
  ...own[letter](sources),
});
