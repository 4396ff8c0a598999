import type { Words } from '../words.ts';

/** The words around the instructions. */
export const instructionTexts = {
  safety: {
    nl: 'In gevaar? Bel 112 of gebruik de alarmknop. Deze chat is geen alarm.',
    en: 'In danger? Call 112 or use the alarm button. This chat is not an alarm.',
  },
  placesTitle: { nl: 'Waar gebeurt het?', en: 'Where does it happen?' },
  /** The attitude that holds everywhere [H2-1]. */
  attitude: {
    nl: 'Help de klant zo goed mogelijk en doe wat je kunt om te zorgen dat het niet erger wordt.',
    en: 'Help the client as well as you can and do what you can to keep it from getting worse.',
  },
  typesAsk: { nl: 'Wat is er aan de hand?', en: 'What is going on?' },
  now: { nl: 'Wat doe je nu', en: 'What you do now' },
  next: { nl: 'Daarna', en: 'After that' },
  nextHint: {
    nl: 'Vooraan staat wie het doet.',
    en: 'Each line starts with who does it.',
  },
  dutyOfficer: { nl: 'Achterwacht', en: 'Duty officer' },
  report: { nl: 'Incident melden', en: 'Report an incident' },
  other: { nl: 'Andere instructie', en: 'Another instruction' },
  otherPlace: { nl: 'Andere plek', en: 'Another place' },
  menu: { nl: 'Menu', en: 'Menu' },
} as const satisfies Record<string, Words>;
