import type { Words } from './words.ts';

/** How much fits in a field of a letter, in characters. Together they fit on one card, also in a script that takes room. */
export const letterLimits = {
  line: 200,
  text: 600,
  lines: 900,
  behaviour: 1500,
  literalWords: 900,
  account: 1500,
  damage: 600,
  recipientAddress: 250,
} as const;

/** The form of a letter. */
export const letterFormTexts = {
  missing: {
    nl: 'Dit weet ik nog niet. Vul het in, dan laat ik de brief zien. Er gaat niets de deur uit.',
    en: 'This I do not know yet. Fill it in and I show you the letter. Nothing leaves the house.',
  },
  change: {
    nl: 'Dit komt in de brief. Verander wat je wilt, dan laat ik hem opnieuw zien.',
    en: 'This goes into the letter. Change what you like and I show it again.',
  },
  optional: { nl: 'Mag leeg blijven', en: 'May be left empty' },
  read: { nl: 'Brief bekijken', en: 'Look at the letter' },
  discard: { nl: 'Alles wissen', en: 'Clear everything' },
  kept: (days: number): Words => ({
    nl: `Wat je hier typt, bewaar ik ${days} dagen bij de melding. Daarna is het weg.`,
    en: `What you type here I keep with the report for ${days} days. After that it is gone.`,
  }),
  tooLongHere: (what: Words): Words => ({
    nl: `Te lang om hier te veranderen: ${what.nl}. Dat kan in Word.`,
    en: `Too long to change here: ${what.en}. You can do that in Word.`,
  }),
  date: { nl: 'datum', en: 'date' },
  time: { nl: 'tijd', en: 'time' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  all: { nl: 'Alle locaties', en: 'All locations' },
} as const;

/** What to mind with a field, below it. */
export const letterHints: Readonly<Partial<Record<string, Words>>> = {
  behaviour: {
    nl: 'De klant leest dit. Schrijf feitelijk, met “u”, en noem geen collega’s.',
    en: 'The client reads this. Be factual, in Dutch with “u”, and name no colleagues.',
  },
  recipientAddress: {
    nl: 'Straat en nummer, en op de volgende regel postcode en plaats.',
    en: 'Street and number, and on the next line postal code and town.',
  },
  agreements: {
    nl: 'Eén afspraak per regel. De klant leest dit: schrijf “u”.',
    en: 'One agreement on each line. The client reads this: in Dutch, with “u”.',
  },
  ownMistake: {
    nl: 'De klant leest dit. Schrijf wat er misging en wat we eraan doen.',
    en: 'The client reads this. Write what went wrong and what we do about it.',
  },
  damage: { nl: 'De klant leest dit.', en: 'The client reads this.' },
  earlierMeasures: {
    nl: 'Bijvoorbeeld: Op 3 maart 2026 hebt u een waarschuwing gekregen.',
    en: 'For example: Op 3 maart 2026 hebt u een waarschuwing gekregen.',
  },
  writings: {
    nl: 'Bijvoorbeeld: uw e-mails van 3 en 9 november 2026.',
    en: 'For example: uw e-mails van 3 en 9 november 2026.',
  },
  literalWords: {
    nl: 'Precies zoals het is gezegd, ook het schelden. Daar vraagt de politie naar.',
    en: 'Exactly as it was said, abuse included. The police ask for that.',
  },
  sharedWith: { nl: 'Eén per regel.', en: 'One on each line.' },
  domicileAddress: {
    nl: 'Het adres van de gemeente. Nooit een privéadres.',
    en: 'The municipality’s address. Never a private one.',
  },
  keptFor: {
    nl: 'Bijvoorbeeld: tot twee jaar na het laatste voorval.',
    en: 'For example: tot twee jaar na het laatste voorval.',
  },
};

/** The choices in a letter's fields, as the manager reads them. */
export const letterChoices: Readonly<Record<string, Words>> = {
  reception: { nl: 'De receptie', en: 'The reception' },
  desk: { nl: 'De balie van de afdeling', en: 'The desk of the department' },
  inPerson: { nl: 'Persoonlijk, tegen handtekening', en: 'In person, signed for' },
  registeredPost: { nl: 'Aangetekend per post', en: 'By registered post' },
  none: { nl: 'Niets', en: 'Nothing' },
  notification: { nl: 'Melding', en: 'Notification' },
  report: { nl: 'Aangifte', en: 'Police report' },
  threats: { nl: 'Bedreigingen', en: 'Threats' },
  assault: { nl: 'Handtastelijkheden', en: 'Assault' },
  destruction: { nl: 'Vernielingen', en: 'Destruction' },
  clientFile: { nl: 'Klantdossier', en: 'Client file' },
  security: { nl: 'Beveiliging', en: 'Security' },
  police: { nl: 'Politie', en: 'Police' },
  employee: { nl: 'De medewerker', en: 'The employee' },
  municipality: { nl: 'De gemeente', en: 'The municipality' },
  employer: { nl: 'De werkgever', en: 'The employer' },
  both: { nl: 'Allebei', en: 'Both' },
  end: { nl: 'Einde', en: 'End' },
  extension: { nl: 'Verlenging', en: 'Extension' },
  toSign: { nl: 'Wilde niet tekenen', en: 'Would not sign' },
  toAccept: { nl: 'Wilde de brief niet aannemen', en: 'Would not take the letter' },
};

/** What can be wrong with what was typed: what is the matter, and what to do. */
export const letterProblems = {
  fillIn: {
    nl: 'Vul dit in. Een brief met een gat gaat de deur niet uit.',
    en: 'Fill this in. No letter leaves with a gap in it.',
  },
  choose: { nl: 'Maak een keuze.', en: 'Make a choice.' },
  whichDate: {
    nl: 'Vul een datum in die bestaat, zoals 23-11-2026.',
    en: 'Fill in a date that exists, such as 23-11-2026.',
  },
  whichMoment: {
    nl: 'Vul een datum en een tijd in die bestaan, zoals 23-11-2026 en 14:05.',
    en: 'Fill in a date and a time that exist, such as 23-11-2026 and 14:05.',
  },
  amount: { nl: 'Vul een bedrag in zoals 1.234,56.', en: 'Fill in an amount such as 1,234.56.' },
  tooLong: (length: number, most: number): Words => ({
    nl: `Dit is te lang: ${length} tekens, er passen er ${most}. Kort het wat in.`,
    en: `This is too long: ${length} characters, ${most} fit. Please shorten it.`,
  }),
} as const;
