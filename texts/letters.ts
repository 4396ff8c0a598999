import type { Words } from './words.ts';

/** The letters, as buttons and in lists. */
export const letterWords = {
  agreements: { nl: 'Bevestiging van afspraken', en: 'Confirmation of agreements' },
  talkInvitation: { nl: 'Uitnodiging ordegesprek', en: 'Invitation to a conduct talk' },
  banAnnouncement: {
    nl: 'Aanzegging van een mogelijke ontzegging',
    en: 'Announcement that a ban may follow',
  },
  banBreach: { nl: 'Overtreding van de ontzegging', en: 'Breach of the access ban' },
  accessBan: { nl: 'Ontzegging van de toegang', en: 'Access ban' },
  warning: { nl: 'Waarschuwing', en: 'Warning' },
  directorsLetter: { nl: 'Brief van de directeur', en: 'Letter from the director' },
  damageClaim: { nl: 'Schadeclaim', en: 'Damage claim' },
  banChange: { nl: 'Einde of verlenging van de ontzegging', en: 'End or extension of the access ban' },
  refusalReport: { nl: 'Verslag van een geweigerde brief', en: 'Report of a refused letter' },
  registrationNotice: { nl: 'Bericht van registratie', en: 'Notice of registration' },
  requestDecision: { nl: 'Besluit op een verzoek', en: 'Decision on a request' },
  policeSheet: { nl: 'Blad voor de politie', en: 'Sheet for the police' },
} as const satisfies Record<string, Words>;
