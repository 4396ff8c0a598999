import type { Words } from '../../texts/words.ts';

/** What notifications say about reports: that there is something, never what. */
export const reportWords = {
  form: { nl: 'Incident melden', en: 'Report an incident' },
  sent: { nl: 'Je melding is verstuurd', en: 'Your report was sent' },
  mine: { nl: 'Mijn meldingen', en: 'My reports' },
} satisfies Record<string, Words>;
