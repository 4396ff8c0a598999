import type { Words } from './words.ts';

/** What can be wrong with a field of the report. */
export const problemWords = {
  chooseSort: {
    nl: 'Kies wat er gebeurde. Twijfel je? Kies “overige”.',
    en: 'Choose what happened. Not sure? Choose “other”.',
  },
  choosePlace: { nl: 'Kies hoe of waar het gebeurde.', en: 'Choose how or where it happened.' },
  unknownLocation: {
    nl: 'Deze locatie ken ik niet. Kies er een uit de lijst.',
    en: 'I do not know this location. Choose one from the list.',
  },
  chooseDepartment: {
    nl: 'Kies de afdeling. Zo komt je melding bij de juiste leidinggevende.',
    en: 'Choose the department, so that the right manager gets your report.',
  },
  whichDate: {
    nl: 'Vul een datum in die bestaat, zoals 23-11-2026.',
    en: 'Fill in a date that exists, such as 23-11-2026.',
  },
  whichTime: {
    nl: 'Vul een tijd in, zoals 14:05. Ongeveer is goed.',
    en: 'Fill in a time, such as 14:05. A guess is fine.',
  },
  inFuture: {
    nl: 'Dit moment is nog niet geweest. Controleer datum en tijd.',
    en: 'This moment has not been yet. Check the date and time.',
  },
  tooLongAgo: {
    nl: 'Dit is meer dan vijf jaar geleden. Controleer het jaar.',
    en: 'This is more than five years ago. Check the year.',
  },
  whoWasIt: { nl: 'Vul de naam in van je collega.', en: "Fill in your colleague's name." },
  chooseVictim: { nl: 'Kies wie het overkwam.', en: 'Choose whom it happened to.' },
  knownOrNot: { nl: 'Kies of je weet wie het was.', en: 'Choose whether you know who it was.' },
  aggressorName: {
    nl: 'Vul de naam in, of kies “Nee, onbekend”.',
    en: 'Fill in the name, or choose “No, unknown”.',
  },
  birthDate: {
    nl: 'Vul een geboortedatum in die bestaat, of laat hem leeg.',
    en: 'Fill in a date of birth that exists, or leave it empty.',
  },
  tellSomething: {
    nl: 'Vertel in een paar woorden wat er gebeurde.',
    en: 'Tell in a few words what happened.',
  },
  literalWords: {
    nl: 'Schrijf op wat er gezegd werd. Bij bedreiging vraagt de politie daar als eerste naar.',
    en: 'Write down what was said. With a threat it is the first thing the police ask.',
  },
  chooseAnswer: { nl: 'Kies een antwoord uit de lijst.', en: 'Choose an answer from the list.' },
} satisfies Record<string, Words>;

export type FieldProblem = keyof typeof problemWords;

/** Too long: how long it is, how much fits, and that nothing was thrown away. */
export const tooLong = (length: number, fits: number): Words => ({
  nl: `Dit is te lang: ${length} tekens, er passen er ${fits}. Hierboven staat het begin; wat je typte is bewaard tot je het inkort.`,
  en: `This is too long: ${length} characters, ${fits} fit. Above is the beginning; what you typed is kept until you shorten it.`,
});
