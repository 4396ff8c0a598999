import type { Words } from './words.ts';

/** What stands around every page in Teams. */
export const pageTexts = {
  work: { nl: 'Openstaand', en: 'Open work' },
  loading: { nl: 'Even ophalen…', en: 'Loading…' },
  again: { nl: 'Probeer opnieuw', en: 'Try again' },
  refresh: { nl: 'Ververs', en: 'Refresh' },
  navigation: { nl: 'Pagina’s', en: 'Pages' },
  nothingForYou: {
    nl: 'Hier is voor jou niets te doen. Melden, instructies en nazorg vind je in de chat met Rugdekking.',
    en: 'There is nothing to do here for you. Reporting, instructions and aftercare are in the chat with Rugdekking.',
  },
  outside: { nl: 'Open deze pagina in Microsoft Teams', en: 'Open this page in Microsoft Teams' },
  outsideWhy: {
    nl: 'Wie je bent, weten we alleen van Teams. Zoek in Teams naar de app Rugdekking.',
    en: 'Only Teams tells us who you are. Look for the app Rugdekking in Teams.',
  },
  danger: {
    nl: 'In gevaar? Bel 112 of gebruik de alarmknop. Dit scherm is geen alarm.',
    en: 'In danger? Call 112 or use the alarm button. This screen is not an alarm.',
  },
  person: { nl: 'Wie kijkt er?', en: 'Who is looking?' },
  close: { nl: 'Sluiten', en: 'Close' },
} satisfies Record<string, Words>;

/** Why a page has nothing to show, and what to do. */
export const pageTroubles = {
  offline: {
    nl: 'Er is geen verbinding. Kijk of je internet hebt en probeer het opnieuw.',
    en: 'There is no connection. Check your internet and try again.',
  },
  signedOut: {
    nl: 'Teams kon niet zeggen wie je bent. Sluit deze pagina en open haar opnieuw.',
    en: 'Teams could not say who you are. Close this page and open it again.',
  },
  notYours: { nl: 'Deze pagina is niet voor jou bedoeld.', en: 'This page is not meant for you.' },
  gone: { nl: 'Dit is er niet (meer).', en: 'This is not there (any more).' },
  later: {
    nl: 'Dat lukte nu niet. Wacht even en probeer het opnieuw.',
    en: 'That did not work just now. Wait a moment and try again.',
  },
  tooOld: {
    nl: 'Deze pagina is verouderd. Laad haar opnieuw.',
    en: 'This page is outdated. Reload it.',
  },
} satisfies Record<string, Words>;
