import type { Place } from '../../protocol/incident/report.ts';
import type { Words } from '../words.ts';

/** The places as somebody looks for them in a hurry. */
export const instructionPlaceNames = {
  office: { nl: 'In het Stadskantoor', en: 'In the city office' },
  outdoors: { nl: 'Buiten of in een ander gebouw', en: 'Outdoors or in another building' },
  homeVisit: { nl: 'Op huisbezoek', en: 'On a home visit' },
  phone: { nl: 'Aan de telefoon', en: 'On the phone' },
  written: { nl: 'Brief, mail of bericht', en: 'Letter, email or message' },
} as const satisfies Record<Place, Words>;

/** The part of the protocol that a place's instructions come from, under its own name. */
export const instructionChapters = {
  office: { nl: 'Stadskantoor', en: 'city office (Stadskantoor)' },
  outdoors: { nl: 'Buitenlocaties', en: 'outside locations (Buitenlocaties)' },
  homeVisit: { nl: 'Huisbezoeken', en: 'home visits (Huisbezoeken)' },
  phone: { nl: 'Telefonische agressie', en: 'aggression by telephone (Telefonische agressie)' },
  written: { nl: 'Schriftelijke agressie', en: 'aggression in writing (Schriftelijke agressie)' },
} as const satisfies Record<Place, Words>;
