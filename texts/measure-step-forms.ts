import type { StepName } from '../protocol/measures/step.ts';
import { day } from './moments.ts';
import type { Words } from './words.ts';

/** How much the short fields hold, in characters. */
export const stepLimits = { place: 200, agreement: 300 } as const;

/** What each form is called; also the button that opens it where there is a choice. */
export const stepTitles = {
  invited: { nl: 'Uitnodiging vastleggen', en: 'Record the invitation' },
  held: { nl: 'Gesprek gevoerd', en: 'Talk was held' },
  noShow: { nl: 'Niet verschenen', en: 'Did not come' },
  agreed: { nl: 'Afspraken vastleggen', en: 'Record the agreements' },
  kept: { nl: 'Afspraken nagekomen', en: 'Agreements were kept' },
  breached: { nl: 'Afspraak geschonden', en: 'Agreement was broken' },
  ended: { nl: 'Afgerond', en: 'Closed' },
} as const satisfies Record<StepName, Words>;

/** What the form is for, and what it does not do. */
export const stepGoals = {
  invited: {
    nl: 'Je nodigt de klant zelf uit. Hier leg je vast waarvoor: ik stuur de klant niets.',
    en: 'You invite the client yourself. Here you record for when and where: I send the client nothing.',
  },
  held: {
    nl: 'Je hebt de klant aangesproken en gehoord waarom het zo ging. Leg hier vast hoe het is gevoerd. De afspraken volgen hierna.',
    en: 'You addressed the client and heard why it happened. Record here how it was held. The agreements come next.',
  },
  noShow: {
    nl: 'Leg vast dat de klant niet kwam. Daarna kun je opnieuw uitnodigen.',
    en: 'Record that the client did not come. After that you can invite again.',
  },
  agreed: {
    nl: 'Wat spraken jullie af? Schrijf het zo op dat de klant het ook zo leest. Eén afspraak is genoeg.',
    en: 'What did you agree on? Write it as the client may read it. One agreement is enough.',
  },
  kept: {
    nl: 'De klant hield zich aan de afspraken. Fijn. Leg het vast, dan weet de melder het ook.',
    en: 'The client kept to the agreements. Good. Record it, so that the reporter knows as well.',
  },
  breached: {
    nl: 'Welke afspraak is niet nagekomen, en wat gebeurde er?',
    en: 'Which agreement was broken, and what happened?',
  },
  ended: {
    nl: 'Er hoeft aan deze maatregel niets meer te gebeuren. Terugdraaien kan niet.',
    en: 'There is nothing left to do about this measure. This cannot be undone.',
  },
} as const satisfies Record<StepName, Words>;

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
  waiting: { nl: 'Deze maatregelen wachten op een vervolg.', en: 'These measures wait for a next step.' },
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

/** The clock asks about a conduct talk that was not held [M2-3]. */
export const measureDueTexts = {
  title: { nl: 'Het ordegesprek wacht nog', en: 'The conduct talk still waits' },
  lateTitle: { nl: 'Het ordegesprek is te laat', en: 'The conduct talk is late' },
  due: (at: Date): Words => ({
    nl: `Het gesprek moet uiterlijk ${day(at).nl} gevoerd zijn.`,
    en: `The talk must be held by ${day(at).en}.`,
  }),
  late: (at: Date): Words => ({
    nl: `Het gesprek had uiterlijk ${day(at).nl} gevoerd moeten zijn. Dat staat nog niet vast.`,
    en: `The talk should have been held by ${day(at).en}. That is not on record yet.`,
  }),
  decided: {
    nl: 'De klant is nog niet uitgenodigd, voor zover ik weet.',
    en: 'The client has not been invited yet, as far as I know.',
  },
  invited: {
    nl: 'De klant is uitgenodigd. Is het gesprek geweest? Leg dan vast hoe het ging.',
    en: 'The client was invited. Has the talk been held? Then record how it went.',
  },
  noShow: {
    nl: 'De klant kwam niet. Nodig opnieuw uit, of rond de maatregel af.',
    en: 'The client did not come. Invite again, or close the measure.',
  },
} as const;
