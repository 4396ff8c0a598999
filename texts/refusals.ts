import type { Words } from './words.ts';

/** When a decision about an incident is not taken: what is the matter, and that nothing was lost. */
export const refusalTexts = {
  notOpen: {
    nl: 'Deze melding is niet meer open. Er is niets veranderd.',
    en: 'This report is not open any more. Nothing has changed.',
  },
  toYourself: {
    nl: 'Je kunt de melding niet aan jezelf overdragen. Kies een collega, of kies Oppakken.',
    en: 'You cannot hand the report over to yourself. Choose a colleague, or choose Take up.',
  },
  measureExists: {
    nl: 'Er is al een maatregel vastgelegd. “Geen maatregel” kan dan niet meer.',
    en: 'A measure has been recorded already, so “No measure” is not possible any more.',
  },
  noSuchMeasure: {
    nl: 'Deze maatregel staat niet bij deze melding. Er is niets veranderd.',
    en: 'This measure does not belong to this report. Nothing has changed.',
  },
  noSuchCandidate: {
    nl: 'Deze twee meldingen staan niet meer naast elkaar. Zo staat het er nu voor.',
    en: 'These two reports are not side by side any more. This is how it stands now.',
  },
  outOfOrder: {
    nl: 'Deze stap kan nu niet (meer). Er is niets veranderd.',
    en: 'This step is not possible now. Nothing has changed.',
  },
  nothingWaits: {
    nl: 'Er is geen maatregel die op een vervolg wacht.',
    en: 'There is no measure that waits for a next step.',
  },
  outdated: {
    nl: 'Er is intussen iets veranderd. Dit is de laatste stand.',
    en: 'Something has changed in the meantime. This is how it stands now.',
  },
  outdatedForm: {
    nl: 'Er is intussen iets veranderd. Wat je invulde staat er nog. Klopt het nog, leg het dan vast.',
    en: 'Something has changed in the meantime. What you filled in is still here. If it still holds, record it.',
  },
  alreadyEngaged: {
    nl: 'Nazorg is al ingeschakeld. Eén keer is genoeg.',
    en: 'Aftercare has been engaged already. Once is enough.',
  },
} as const satisfies Record<string, Words>;
