import type { CareStep, FamilyAnswer, NoCareReason } from '../protocol/first-care/first-care.ts';
import { actingWords } from './incident.ts';
import { shortMoment, timeOfDay } from './moments.ts';
import { sentences, type Words } from './words.ts';

/** First care of the victim on the day itself [LG-1] [LG-3] [NZ-1]. What was said is never asked. */
export const firstCareTexts = {
  label: { nl: 'Eerste opvang', en: 'First care' },
  button: { nl: 'Eerste opvang', en: 'First care' },
  record: { nl: 'Eerste opvang vastleggen', en: 'Record first care' },
  save: { nl: 'Vastleggen', en: 'Record' },
  back: { nl: 'Terug', en: 'Back' },
  intro: {
    nl: 'Ga er vandaag nog heen of bel. Luisteren is genoeg. Leg alleen vast dat het is gedaan: wat er is gezegd, blijft tussen jullie.',
    en: 'Go there or call today. Listening is enough. Record only that it was done: what was said stays between you.',
  },
  as: { nl: 'Hoe staat het ervoor?', en: 'How does it stand?' },
  given: { nl: 'Eerste opvang is gedaan', en: 'First care was given' },
  notNeeded: { nl: 'Geen eerste opvang nodig', en: 'No first care needed' },
  did: { nl: 'Wat is er gedaan?', en: 'What was done?' },
  on: { nl: 'Op welke dag?', en: 'On which day?' },
  time: { nl: 'Hoe laat?', en: 'At what time?' },
  family: { nl: 'Weten partner of familie het?', en: 'Do partner or family know?' },
  familyHint: {
    nl: 'Vraag het slachtoffer eerst of het mag. Alleen dan licht je iemand in.',
    en: 'Ask the victim first whether it is all right. Only then do you tell anybody.',
  },
  because: { nl: 'Waarom is het niet nodig?', en: 'Why is it not needed?' },
  becauseHint: {
    nl: 'Alleen kiezen als er geen eerste opvang nodig is.',
    en: 'Choose only if no first care is needed.',
  },
  chooseAs: { nl: 'Kies hoe het ervoor staat.', en: 'Choose how it stands.' },
  chooseDid: { nl: 'Vink aan wat er is gedaan.', en: 'Tick what was done.' },
  chooseBecause: { nl: 'Kies waarom het niet nodig is.', en: 'Choose why it is not needed.' },
  whichMoment: { nl: 'Vul een dag en tijd in die bestaan.', en: 'Fill in a day and time that exist.' },
  notYet: { nl: 'Dit moment is nog niet geweest.', en: 'This moment has not been yet.' },
  beforeIncident: { nl: 'Dit is vóór het incident.', en: 'This is before the incident.' },
  onRecord: { nl: 'Eerste opvang is vastgelegd', en: 'First care is on record' },
  notRight: { nl: 'Klopt niet: weer openzetten', en: 'Not right: open it again' },
  already: { nl: 'Dit was al vastgelegd.', en: 'This was on record already.' },
  recorded: {
    nl: 'Vastgelegd. De melder krijgt een kort bericht.',
    en: 'Recorded. The reporter gets a short message.',
  },
  reopened: {
    nl: 'De eerste opvang staat weer open. Wie het vastlegde, krijgt bericht.',
    en: 'First care is open again. Whoever recorded it is told.',
  },
  ownCare: {
    nl: 'Dit gaat over jou. Je eigen opvang leg je niet zelf vast: een collega zorgt voor je. Wil je nu iemand spreken? Kies Nazorg in het menu.',
    en: 'This is about you. You do not record your own care: a colleague looks after you. Do you want to talk to somebody now? Choose Aftercare in the menu.',
  },
  notKept: {
    nl: 'Bij deze melding wordt de eerste opvang niet apart vastgelegd.',
    en: 'First care is not kept apart for this report.',
  },
  dueTitle: {
    nl: 'Is de eerste opvang al gedaan?',
    en: 'Was first care given yet?',
  },
  due: {
    nl: 'Het is nog niet vastgelegd. Ga even langs of bel het slachtoffer, vandaag nog. Dat hoeft geen lang gesprek te zijn.',
    en: 'It is not on record yet. Go there or call the victim, today. It does not have to be a long talk.',
  },
  dueInstead: {
    nl: 'Je krijgt deze vraag omdat degene die het eerst werd gevraagd nog niets heeft vastgelegd. Doe jij het, of bel even wie het doet.',
    en: 'You get this question because whoever was asked first has recorded nothing yet. Will you do it, or call who does?',
  },
  dueCall: {
    nl: 'Jij kunt dit niet vastleggen. Bel een leidinggevende van de afdeling.',
    en: 'You cannot record this yourself. Call a manager of the department.',
  },
  againTitle: { nl: 'De eerste opvang is nog niet goed', en: 'First care is not right yet' },
  again: {
    nl: 'De melder of een collega zegt: wat is vastgelegd, klopt niet. Vraag vandaag nog hoe het gaat, en leg het dan opnieuw vast.',
    en: 'The reporter or a colleague says that what was recorded is not right. Ask today how things are, and then record it again.',
  },
  settledTitle: {
    nl: 'Eerste opvang: je hoeft niets meer te doen',
    en: 'First care: nothing left for you to do',
  },
  saidTitle: { nl: 'Over je eerste opvang', en: 'About your first care' },
  saidOtherTitle: { nl: 'Over de eerste opvang bij je melding', en: 'About first care after your report' },
  saidWrong: {
    nl: 'Klopt dat niet, of wil je toch even praten? Zeg het hier.',
    en: 'Is that not so, or do you want to talk after all? Say it here.',
  },
  saidButton: { nl: 'Klopt niet', en: 'Not so' },
  thanksTitle: { nl: 'Goed dat je het zegt', en: 'Good that you say so' },
  thanks: {
    nl: 'We hebben het meteen doorgegeven. Wil je liever iemand anders spreken? Kies Nazorg in het menu.',
    en: 'We have passed it on at once. Would you rather talk to somebody else? Choose Aftercare in the menu.',
  },
  stood: {
    nl: 'Dit stond al weer open. Er wordt aan je gedacht.',
    en: 'This was open again already. You are not forgotten.',
  },
} as const satisfies Record<string, Words>;

export const careStepWords: Readonly<Record<CareStep, Words>> = {
  spoken: { nl: 'Gesproken met het slachtoffer', en: 'Spoke with the victim' },
  broughtHome: {
    nl: 'Thuisgebracht, of met iemand naar huis',
    en: 'Brought home, or went home with somebody',
  },
  colleagueStays: { nl: 'Een collega blijft erbij', en: 'A colleague stays' },
  othersCaredFor: { nl: 'Ook andere klanten opgevangen', en: 'Looked after other clients as well' },
};

export const familyWords: Readonly<Record<FamilyAnswer, Words>> = {
  told: { nl: 'Ja, het mocht en ze weten het', en: 'Yes, it was all right and they know' },
  declined: { nl: 'Nee, het slachtoffer wil dat niet', en: 'No, the victim does not want it' },
  notAsked: { nl: 'Nog niet gevraagd', en: 'Not asked yet' },
};

export const noCareWords: Readonly<Record<NoCareReason, Words>> = {
  declined: { nl: 'Het slachtoffer wil het niet', en: 'The victim does not want it' },
  byOther: { nl: 'Iemand anders heeft het al gedaan', en: 'Somebody else has given it already' },
  nobodyHarmed: { nl: 'Er was niemand om op te vangen', en: 'There was nobody to look after' },
};

/** Somebody who recorded it, and for whom. */
interface Recorder {
  readonly name: string;
  readonly onBehalfOf?: string;
}

/** How it stands with first care, as everybody in the channel may know it. */
export type FirstCareStanding =
  /** `over`: everybody of the chain was called, and there is nobody left to call. */
  | { readonly is: 'waiting'; readonly over: boolean }
  /** `sameDay` as the report. */
  | { readonly is: 'given'; readonly on: Date; readonly sameDay: boolean; readonly by: Recorder }
  | { readonly is: 'notNeeded'; readonly by: Recorder };

/** `nog niet`, or who saw to it and when; never for whom. */
export const firstCareWords = (standing: FirstCareStanding): Words => {
  switch (standing.is) {
    case 'waiting':
      return standing.over
        ? {
            nl: 'nog niet. Iedereen is gevraagd: wie doet dit nu?',
            en: 'not yet. Everybody was asked: who will do this now?',
          }
        : { nl: 'nog niet', en: 'not yet' };
    case 'given': {
      const { on, sameDay, by } = standing;
      const who = actingWords(by.name, by.onBehalfOf);
      const at = sameDay ? timeOfDay(on) : shortMoment(on);
      return {
        nl: `gedaan ${sameDay ? 'om' : 'op'} ${at.nl} door ${who.nl}`,
        en: `given ${sameDay ? 'at' : 'on'} ${at.en} by ${who.en}`,
      };
    }
    case 'notNeeded': {
      const who = actingWords(standing.by.name, standing.by.onBehalfOf);
      return { nl: `niet nodig, vastgelegd door ${who.nl}`, en: `not needed, recorded by ${who.en}` };
    }
  }
};

/** What the reporter hears: who recorded it, and only that. @param own the reporter is the victim. */
export const careSaidWords = (by: string, said: 'spoken' | 'given' | 'notNeeded', own: boolean): Words => {
  if (said === 'notNeeded')
    return {
      nl: `${by} heeft vastgelegd dat er nu geen eerste opvang nodig is.`,
      en: `${by} has recorded that no first care is needed now.`,
    };
  if (!own)
    return {
      nl: `${by} heeft vastgelegd dat de eerste opvang is gedaan.`,
      en: `${by} has recorded that first care was given.`,
    };
  return said === 'spoken'
    ? {
        nl: `${by} heeft vastgelegd dat jullie elkaar hebben gesproken.`,
        en: `${by} has recorded that you have spoken with each other.`,
      }
    : {
        nl: `${by} heeft vastgelegd dat er voor je is gezorgd.`,
        en: `${by} has recorded that you were looked after.`,
      };
};

/** Told to whoever was asked and need not act any more. */
export const careSettledWords = (standing: FirstCareStanding): Words => {
  const { nl, en } = firstCareWords(standing);
  return sentences({ nl: `Eerste opvang: ${nl}.`, en: `First care: ${en}.` });
};
