import type { RequestStanding } from './aftercare.ts';
import type { Words } from './words.ts';

/** What is said in the thread under the request, in so many words. The victim is never named there. */
export const lineTexts = {
  returned: (by: string): Words => ({
    nl: `${by} geeft dit verzoek terug aan de groep. Wie pakt het op?`,
    en: `${by} hands this request back to the group. Who will take it?`,
  }),
  cancelled: {
    nl: 'Dit verzoek is niet meer nodig. Dank jullie wel.',
    en: 'This request is not needed any more. Thank you all.',
  } satisfies Words,
  /** Whose wish that was is nobody's business here. */
  openAgain: {
    nl: 'Dit verzoek staat weer open. Wie pakt het op?',
    en: 'This request is open again. Who will take it?',
  } satisfies Words,
  askedAgain: {
    nl: 'Nog niemand heeft dit verzoek opgepakt. Wie kan er nu tijd voor maken?',
    en: 'Nobody has taken this request up yet. Who can make time for it now?',
  } satisfies Words,
};

/** When an action on a request is not carried out: what is the matter, and how it stands now. */
export const aftercareRefusals = {
  takenBy: (name: string): Words => ({
    nl: `${name} heeft dit al opgepakt. Dank je wel.`,
    en: `${name} has taken this up already. Thank you.`,
  }),
  notOpen: {
    open: {
      nl: 'Dit verzoek ligt weer bij de groep. Er is niets veranderd.',
      en: 'This request is with the group again. Nothing has changed.',
    },
    claimed: {
      nl: 'Dit verzoek is al opgepakt. Er is niets veranderd.',
      en: 'This request was taken up already. Nothing has changed.',
    },
    closed: {
      nl: 'Dit verzoek is al afgerond. Er is niets veranderd.',
      en: 'This request was rounded off already. Nothing has changed.',
    },
    cancelled: {
      nl: 'Dit verzoek is niet meer nodig. Er is niets veranderd.',
      en: 'This request is not needed any more. Nothing has changed.',
    },
  } satisfies Record<RequestStanding['is'], Words>,
  outdated: {
    nl: 'Er is intussen iets veranderd. Dit is de laatste stand.',
    en: 'Something has changed in the meantime. This is how it stands now.',
  } satisfies Words,
};
