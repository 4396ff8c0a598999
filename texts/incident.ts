import type { Due } from '../protocol/incident/deadlines.ts';
import { day } from './moments.ts';
import type { Words } from './words.ts';

/** The standing card of an incident, in the channel and wherever else it stands. */
export const incidentTexts = {
  new: { nl: 'Nieuwe incidentmelding', en: 'New incident report' },
  urgency: { nl: 'Urgentie', en: 'Urgency' },
  what: { nl: 'Wat', en: 'What' },
  where: { nl: 'Waar', en: 'Where' },
  when: { nl: 'Wanneer', en: 'When' },
  department: { nl: 'Afdeling', en: 'Department' },
  injury: { nl: 'Letsel', en: 'Injury' },
  report: { nl: 'Melding', en: 'Report' },
  earlier: { nl: 'Eerder', en: 'Earlier' },
  handler: { nl: 'Wie doet het', en: 'Who handles it' },
  forWhom: { nl: 'Voor', en: 'For' },
  due: { nl: 'Uiterlijk', en: 'Due' },
  handedTo: { nl: 'Overgedragen aan', en: 'Handed over to' },
  police: { nl: 'Politie', en: 'Police' },
  suggestion: { nl: 'Het protocol wijst op', en: 'The protocol points to' },
  aftercare: { nl: 'Nazorg', en: 'Aftercare' },
  decided: { nl: 'Besloten', en: 'Decided' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  complete: { nl: 'Compleet', en: 'Complete' },
  incomplete: { nl: 'Kort gemeld, wordt nog aangevuld', en: 'Sent in short, to be completed' },
  nobody: { nl: 'Nog niemand', en: 'Nobody yet' },
  notEngaged: { nl: 'Nog niet ingeschakeld', en: 'Not engaged yet' },
  asked: { nl: 'Gevraagd in de melding', en: 'Asked for in the report' },
  engaged: { nl: 'Ingeschakeld', en: 'Engaged' },
  withdrawn: {
    nl: 'De melder heeft deze melding ingetrokken. Je hoeft niets meer te doen.',
    en: 'The reporter has withdrawn this report. There is nothing left for you to do.',
  },
  withdrawnAt: { nl: 'Ingetrokken', en: 'Withdrawn' },
  unsent: {
    nl: 'Deze melding bestaat niet (meer). Er is niets veranderd.',
    en: 'This report does not exist (any more). Nothing has changed.',
  },
} as const satisfies Record<string, Words>;

/** What waits, and until when. */
export const dueWords = {
  firstCare: at => ({ nl: `eerste opvang, ${day(at).nl}`, en: `first care, ${day(at).en}` }),
  policeReport: at => ({ nl: `aangifte, ${day(at).nl}`, en: `police report, ${day(at).en}` }),
  conductTalk: at => ({ nl: `ordegesprek, ${day(at).nl}`, en: `conduct talk, ${day(at).en}` }),
} as const satisfies Record<Due['what'], (at: Date) => Words>;

/** The labels of the buttons. They are taught to managers: change them with care. */
export const incidentButtons = {
  takeUp: { nl: 'Oppakken', en: 'Take up' },
  more: { nl: 'Meer', en: 'More' },
  engageAftercare: { nl: 'Nazorg inschakelen', en: 'Engage aftercare' },
  next: { nl: 'Vervolg maatregel', en: 'Next step' },
  handOver: { nl: 'Overdragen', en: 'Hand over' },
  details: { nl: 'Details', en: 'Details' },
  back: { nl: 'Terug', en: 'Back' },
  mine: { nl: 'Mijn meldingen', en: 'My reports' },
} as const satisfies Record<string, Words>;

/** The card's title; the number is given within the turn, but a card may be quicker. */
export const incidentTitle = (number: string | undefined): Words =>
  number === undefined
    ? incidentTexts.new
    : { nl: `Incidentmelding ${number}`, en: `Incident report ${number}` };

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** Earlier incidents with what looks like the same aggressor: a likeness is never called a certainty. */
export const earlierWords = ({
  certain,
  possible,
}: {
  readonly certain: number;
  readonly possible: number;
}): Words => {
  if (certain + possible === 0)
    return { nl: 'Geen eerdere meldingen gevonden', en: 'No earlier reports found' };
  const parts = [
    ...(certain > 0
      ? [{ nl: `${certain} keer zeker dezelfde persoon`, en: `${times(certain)} certainly the same person` }]
      : []),
    ...(possible > 0
      ? [
          {
            nl: `${possible} keer mogelijk dezelfde persoon`,
            en: `${times(possible)} possibly the same person`,
          },
        ]
      : []),
  ];
  return { nl: parts.map(part => part.nl).join(', '), en: parts.map(part => part.en).join(', ') };
};

/** A colleague's name, with whom he acts for. */
export const actingWords = (name: string, onBehalfOf: string | undefined): Words =>
  onBehalfOf === undefined
    ? { nl: name, en: name }
    : { nl: `${name}, namens ${onBehalfOf}`, en: `${name}, on behalf of ${onBehalfOf}` };

/** The department has no channel: why the card is here, and what to do about it. */
export const untied = (department: string): Words => ({
  nl: `${department} heeft nog geen eigen kanaal. Daarom staat deze melding hier, en niet daar. Voeg mij toe aan het team van de afdeling en typ in het kanaal: koppel`,
  en: `${department} has no channel of its own yet. That is why this report is here, and not there. Add me to the department's team and type in the channel: koppel`,
});

/** Told to whom a case is handed over. */
export const handedToYouWords = (by: string): Words => ({
  nl: `${by} heeft deze melding aan jou overgedragen. Jij kunt nu beslissen.`,
  en: `${by} has handed this report over to you. You can decide now.`,
});
