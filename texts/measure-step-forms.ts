import type { Words } from './words.ts';

/** How much the short fields hold, in characters. */
export const stepLimits = { place: 200, agreement: 300 } as const;

export const stepFormTexts = {
  end: { nl: 'Maatregel afronden', en: 'Close the measure' },
  date: { nl: 'Datum van het gesprek', en: 'Date of the talk' },
  time: { nl: 'Tijd', en: 'Time' },
  place: { nl: 'Waar?', en: 'Where?' },
  placeExample: { nl: 'bijvoorbeeld Stadskantoor, kamer 7', en: 'for example Town hall, room 7' },
  on: { nl: 'Wanneer was dit?', en: 'When was this?' },
  present: { nl: 'Was de medewerker erbij?', en: 'Was the employee there?' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  notAble: { nl: 'Nee, dat kon de medewerker nu niet aan', en: 'No, the employee was not up to it' },
  mistake: {
    nl: 'Ging er bij ons ook iets fout? Wat gaan we herstellen?',
    en: 'Did we do something wrong as well? What will we mend?',
  },
  mistakeHint: {
    nl: 'Laat leeg als dat niet zo is. Een fout van ons herstellen we; agressie praat ze nooit goed. Voor een klacht is er de klachtenregeling.',
    en: 'Leave it empty if not. We mend a mistake of ours; it never justifies aggression. For a complaint there is the complaints procedure.',
  },
  until: { nl: 'tot en met', en: 'up to and including' },
  what: { nl: 'Wat gebeurde er?', en: 'What happened?' },
  whatHint: {
    nl: 'Feitelijk en kort. Dit komt in het dossier, niet in het kanaal.',
    en: 'Factual and short. This goes on file, not into the channel.',
  },
  waiting: {
    nl: 'Wat is er gebeurd? Kies bij de maatregel wat je wilt vastleggen.',
    en: 'What happened? Pick with the measure what you want to record.',
  },
  stands: { nl: 'Stand', en: 'State' },
  noSteps: { nl: 'Nog niets vastgelegd na het besluit', en: 'Nothing recorded since the decision' },
} as const satisfies Record<string, Words>;

export const agreementLabel = (place: number): Words => ({
  nl: `Afspraak ${place}`,
  en: `Agreement ${place}`,
});

export const untilLabel = (place: number): Words => ({
  nl: `Afspraak ${place} geldt tot en met, als er een einde is`,
  en: `Agreement ${place} holds up to and including, if it ends`,
});

/** Why the protocol points to a heavier measure after a broken agreement [M2-7]: a suggestion, never more. */
export const breachSuggests = (measure: Words): Words => ({
  nl: `Het protocol wijst nu op: ${measure.nl}. Wie zich niet aan de afspraken houdt, krijgt een zwaardere maatregel. Jij beslist.`,
  en: `The protocol now points to: ${measure.en}. Who does not keep to the agreements gets a heavier measure. You decide.`,
});

/** What can be wrong with a field: what is the matter, and what to do. */
export const stepProblems = {
  whichDate: {
    nl: 'Vul een datum in die bestaat, zoals 23-11-2026.',
    en: 'Fill in a date that exists, such as 23-11-2026.',
  },
  notYet: { nl: 'Deze datum is nog niet geweest.', en: 'This date has not been yet.' },
  tooFar: {
    nl: 'Dit is meer dan vijf jaar vooruit. Controleer het jaar.',
    en: 'This is more than five years ahead. Check the year.',
  },
  past: {
    nl: 'Deze datum is al geweest. Kies vandaag of later.',
    en: 'This date is past. Choose today or later.',
  },
  place: { nl: 'Schrijf op waar het gesprek is.', en: 'Write down where the talk is.' },
  choosePresent: { nl: 'Kies of de medewerker erbij was.', en: 'Choose whether the employee was there.' },
  oneAgreement: { nl: 'Schrijf minstens één afspraak op.', en: 'Write down at least one agreement.' },
  whatToo: {
    nl: 'Schrijf op wat jullie afspraken, of haal de datum weg.',
    en: 'Write down what you agreed on, or take the date out.',
  },
} as const satisfies Record<string, Words>;

/** Too long for a short field, with how much has to go. */
export const longerThan = (length: number, most: number): Words => ({
  nl: `Dit is te lang: ${length} tekens, er passen er ${most}. Kort het wat in.`,
  en: `This is too long: ${length} characters, ${most} fit. Please shorten it.`,
});
