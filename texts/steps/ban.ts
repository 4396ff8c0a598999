import type { BanEndReason, BanStep } from '../../protocol/measures/steps/ban.ts';
import { day } from '../moments.ts';
import type { Words } from '../words.ts';
import { type StepWords, since } from './step-words.ts';

/** [M4-2] [L-4] [LX-4] */
export const banWords = {
  extended: {
    title: { nl: 'Ontzegging verlengen', en: 'Extend the ban' },
    goal: {
      nl: 'De klant mag langer niet vrij naar binnen. Het nieuwe einde geldt zodra de klant de brief daarover heeft.',
      en: 'The client may not come in freely for longer. The new end holds once the client has the letter about it.',
    },
    did: { nl: 'de einddatum verlengd', en: 'put off the last day' },
    means: {
      nl: 'De klant mag langer niet zomaar naar binnen.',
      en: 'For longer, the client may not just walk in.',
    },
    stands: since('Verlengd, vastgelegd op', 'Extended, recorded on'),
  },
  banBreached: {
    title: { nl: 'Ontzegging overtreden', en: 'Ban was breached' },
    goal: {
      nl: 'De klant kwam toch binnen. Leg vast wanneer en waar. Is het nu gaande? Vraag de beveiliging, of bel 112.',
      en: 'The client came in all the same. Record when and where. Is it going on now? Ask security, or call 112.',
    },
    did: {
      nl: 'vastgelegd dat de klant toch binnenkwam',
      en: 'recorded that the client came in all the same',
    },
    means: {
      nl: 'We laten het er niet bij zitten. Je leidinggevende besluit wat er nu gebeurt.',
      en: 'We do not leave it at that. Your manager decides what happens now.',
    },
    stands: since('Ontzegging overtreden op', 'Ban breached on'),
  },
  banEnded: {
    title: { nl: 'Ontzegging beëindigen', en: 'End the ban' },
    goal: {
      nl: 'Vanaf deze dag mag de klant weer gewoon naar binnen. Terugdraaien kan niet. Laat het de klant weten.',
      en: 'From this day the client may walk in again. This cannot be undone. Let the client know.',
    },
    did: { nl: 'de maatregel beëindigd', en: 'ended the measure' },
    means: {
      nl: 'De klant mag weer naar binnen. Maak je je zorgen? Praat erover met je leidinggevende.',
      en: 'The client may come in again. Are you worried? Talk about it with your manager.',
    },
    stands: since('Ontzegging beëindigd per', 'Ban ended as of'),
  },
} as const satisfies Record<BanStep['step'], StepWords>;

export const banEndWords = {
  expired: { nl: 'De einddatum is voorbij', en: 'Its last day is over' },
  notNeeded: { nl: 'Hij is niet meer nodig', en: 'It is not needed any more' },
  mistaken: { nl: 'Hij had er niet moeten zijn', en: 'It should not have been there' },
  replaced: { nl: 'Er kwam een nieuwe voor in de plaats', en: 'A new one took its place' },
} as const satisfies Record<BanEndReason, Words>;

export const banStepTexts = {
  until: { nl: 'Nieuwe einddatum, tot en met', en: 'New last day, included' },
  extendGrounds: { nl: 'Waarom duurt het langer?', en: 'Why does it take longer?' },
  location: { nl: 'Waar kwam de klant binnen?', en: 'Where did the client come in?' },
  endsOn: { nl: 'Vanaf welke dag mag het weer?', en: 'From which day is it allowed again?' },
  why: { nl: 'Waarom eindigt de ontzegging?', en: 'Why does the ban end?' },
  endGrounds: { nl: 'Toelichting', en: 'Explanation' },
  endGroundsHint: {
    nl: 'Nodig als hij vóór de einddatum stopt.',
    en: 'Needed when it stops before its last day.',
  },
  /** What the protocol points to after a breach [L-4]. */
  breachAdvice: {
    nl: 'Het protocol wijst nu op: aangifte. Wie binnenkomt terwijl dat is ontzegd, overtreedt artikel 139 van het Wetboek van Strafrecht. De leidinggevende doet aangifte namens de gemeente, en schrijft dat de klant.',
    en: 'The protocol now points to: a police report. Who comes in while banned breaks article 139 of the Criminal Code. The manager reports it for the municipality, and writes so to the client.',
  },
} as const satisfies Record<string, Words>;

/** Until when the ban holds as it is. */
export const holdsUntil = (at: Date): Words => ({
  nl: `Nu geldt hij tot en met ${day(at).nl}.`,
  en: `As it is, it holds up to and including ${day(at).en}.`,
});

export const banProblems = {
  laterThanNow: {
    nl: 'De nieuwe einddatum moet na de huidige liggen.',
    en: 'The new last day must be after the present one.',
  },
  chooseLocation: { nl: 'Kies waar het was.', en: 'Choose where it was.' },
  chooseWhy: { nl: 'Kies waarom de ontzegging eindigt.', en: 'Choose why the ban ends.' },
  endsPast: {
    nl: 'Kies vandaag of een dag hierna. Wat voorbij is, kan niet meer anders.',
    en: 'Choose today or a later day. What is past cannot be changed.',
  },
  endsTooLate: {
    nl: 'Op die dag is de ontzegging al voorbij. Kies een dag uiterlijk de dag na het einde.',
    en: 'By that day the ban is over. Choose a day no later than the day after its end.',
  },
  notExpired: {
    nl: 'De einddatum is nog niet voorbij. Kies een andere reden.',
    en: 'Its last day is not over yet. Choose another reason.',
  },
} as const satisfies Record<string, Words>;
