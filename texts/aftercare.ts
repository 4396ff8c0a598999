import type { Words } from './words.ts';

/** The labels of the buttons. They are taught to people: change them with care. */
export const aftercareButtons = {
  ask: { nl: 'Nazorg vragen', en: 'Ask for aftercare' },
  cancel: { nl: 'Nazorg stopzetten', en: 'Stop aftercare' },
  claim: { nl: 'Ik pak dit op', en: 'I will take this' },
  contacted: { nl: 'Contact gehad', en: 'Contact made' },
  handOver: { nl: 'Overdragen', en: 'Hand back' },
  close: { nl: 'Afronden', en: 'Round off' },
  back: { nl: 'Terug', en: 'Back' },
} as const satisfies Record<string, Words>;

/** What a notification says. A phone lies on a table: nobody may read there who asked for aftercare. */
export const aftercareSummaries = {
  request: { nl: 'Een verzoek voor de opvanggroep', en: 'A request for the responders' },
  contact: { nl: 'Bericht over een verzoek', en: 'News about a request' },
  own: { nl: 'Bericht voor jou', en: 'A message for you' },
  escalation: { nl: 'Er is actie van je nodig', en: 'You are needed' },
} as const satisfies Record<string, Words>;

/** How a request stands, with the name that goes into the sentence: the responder's, never the victim's. */
export type RequestStanding =
  | { readonly is: 'open'; readonly askedAgain: boolean }
  | { readonly is: 'claimed'; readonly by: string; readonly contacted: boolean }
  | { readonly is: 'closed'; readonly by: string }
  | { readonly is: 'cancelled' };

/** How a request stands, for the group: in its channel and on the claimer's card. */
export const standingWords = (standing: RequestStanding): Words => {
  switch (standing.is) {
    case 'open':
      return standing.askedAgain
        ? { nl: 'Nog niet opgepakt, opnieuw gevraagd', en: 'Not taken up yet, asked again' }
        : { nl: 'Nog niet opgepakt', en: 'Not taken up yet' };
    case 'claimed':
      return standing.contacted
        ? { nl: `${standing.by} heeft contact gehad`, en: `${standing.by} has made contact` }
        : { nl: `Opgepakt door ${standing.by}`, en: `Taken up by ${standing.by}` };
    case 'closed':
      return { nl: `Afgerond door ${standing.by}`, en: `Rounded off by ${standing.by}` };
    case 'cancelled':
      return { nl: 'Niet meer nodig', en: 'Not needed any more' };
  }
};

/** How a request stands, for the one who is looked after. */
export const ownStandingWords = (standing: RequestStanding): Words => {
  switch (standing.is) {
    case 'open':
      return {
        nl: 'De opvanggroep heeft je verzoek. Nog niemand heeft het opgepakt.',
        en: 'The responders have your request. Nobody has taken it up yet.',
      };
    case 'claimed':
      return standing.contacted
        ? {
            nl: `${standing.by} heeft contact met je gehad.`,
            en: `${standing.by} has been in touch with you.`,
          }
        : { nl: `${standing.by} neemt contact met je op.`, en: `${standing.by} will contact you.` };
    case 'closed':
      return { nl: `${standing.by} heeft dit afgerond.`, en: `${standing.by} has rounded this off.` };
    case 'cancelled':
      return { nl: 'Je hebt dit stopgezet.', en: 'You have stopped this.' };
  }
};

/** Somebody to call, with the number. */
export const aftercareContacts = {
  title: { nl: 'Liever meteen iemand spreken?', en: 'Would you rather talk to somebody now?' },
  danger: { nl: 'In gevaar? Bel 112.', en: 'In danger? Call 112.' },
  doctor: {
    nl: 'Je huisarts, of buiten kantooruren de huisartsenpost, kan ook helpen.',
    en: 'Your general practitioner, or the out-of-hours surgery, can help as well.',
  },
} as const satisfies Record<string, Words>;

export const aftercareLabels = {
  department: { nl: 'Afdeling', en: 'Department' },
  askedAt: { nl: 'Gevraagd op', en: 'Asked on' },
  askedBy: { nl: 'Gevraagd door', en: 'Asked by' },
  state: { nl: 'Stand', en: 'State' },
  name: { nl: 'Naam', en: 'Name' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  function: { nl: 'Functie', en: 'Function' },
  reachMe: { nl: 'Bereiken', en: 'How to reach' },
  referredTo: { nl: 'Verwezen naar', en: 'Referred to' },
  forOther: { nl: 'De nazorg is voor', en: 'The aftercare is for' },
} as const satisfies Record<string, Words>;

/** Who asked, without a name: in the group's channel that is all there is to know. */
export const askedByWords = {
  victim: { nl: 'degene zelf', en: 'the person concerned' },
  manager: { nl: 'een leidinggevende', en: 'a manager' },
} as const satisfies Record<'victim' | 'manager', Words>;

/** No phone number in the organisation file. */
export const unknownPhone: Words = { nl: 'niet bekend, zoek in Teams', en: 'not known, look in Teams' };
