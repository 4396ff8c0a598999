import { besideMessages } from './beside-messages.ts';
import type { Words } from './words.ts';

/** What a message is, without a word about whom it concerns. `number` is empty where there is none yet. */
export const incidentMessages = {
  showCard: (number: string): Words => ({
    nl: `Kaart van melding ${number}`.trim(),
    en: `Card of report ${number}`.trim(),
  }),
  line: (number: string): Words => ({
    nl: `Regel onder de kaart van melding ${number}`.trim(),
    en: `Line under the card of report ${number}`.trim(),
  }),
  incidentCopy: (number: string): Words => ({
    nl: `Kopie van melding ${number}`.trim(),
    en: `Copy of report ${number}`.trim(),
  }),
  measureCopy: (number: string): Words => ({
    nl: `Kopie van een besluit over melding ${number}`.trim(),
    en: `Copy of a decision on report ${number}`.trim(),
  }),
  handedToYou: (number: string): Words => ({
    nl: `Overdracht van melding ${number}`.trim(),
    en: `Hand-over of report ${number}`.trim(),
  }),
  workHandedToYou: (): Words => ({
    nl: 'Overdracht van openstaand werk',
    en: 'Hand-over of open work',
  }),
  measureDue: (number: string): Words => ({
    nl: `Herinnering aan een maatregel bij melding ${number}`.trim(),
    en: `Reminder of a measure about report ${number}`.trim(),
  }),
  damageReported: (number: string): Words => ({
    nl: `Bericht over schade bij melding ${number}`.trim(),
    en: `Message about damage, report ${number}`.trim(),
  }),
  reportProgress: (number: string): Words => ({
    nl: `Nieuws over melding ${number}`.trim(),
    en: `News of report ${number}`.trim(),
  }),
  ...besideMessages,
  number: (): Words => ({ nl: 'Een melding haar nummer geven', en: 'Giving a report its number' }),
  fileJournal: (): Words => ({
    nl: 'Oude regels van een verloop opbergen',
    en: 'Putting away old lines of a course',
  }),
  completeReport: (number: string): Words => ({
    nl: `Vraag om melding ${number} aan te vullen`,
    en: `Asking to complete report ${number}`,
  }),
  forgetDraft: (): Words => ({ nl: 'Een oud concept weggooien', en: 'Throwing away an old draft' }),
  forgetAggressor: (number: string): Words => ({
    nl: `Opruimen na intrekking van melding ${number}`.trim(),
    en: `Clearing up after the withdrawal of report ${number}`.trim(),
  }),
} as const;

/** The same for aftercare: it is only ever "a request". */
export const requestMessages = {
  showCard: { nl: 'Kaart van een nazorgverzoek', en: 'Card of an aftercare request' },
  line: {
    nl: 'Regel onder de kaart van een nazorgverzoek',
    en: 'Line under the card of an aftercare request',
  },
  contact: {
    nl: 'Nazorgverzoek: gegevens voor wie het oppakte',
    en: 'Aftercare request: details for whoever took it up',
  },
  news: { nl: 'Nazorgverzoek: een bericht', en: 'Aftercare request: a message' },
  unclaimed: {
    nl: 'Nazorgverzoek dat nog niemand oppakte',
    en: 'Aftercare request that nobody took up yet',
  },
  opening: { nl: 'Een nazorgverzoek openen', en: 'Opening an aftercare request' },
  reminder: { nl: 'Herinnering bij een nazorgverzoek', en: 'Reminder about an aftercare request' },
} as const satisfies Record<string, Words>;
