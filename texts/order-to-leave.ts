import {
  type Departure,
  type Nth,
  nths,
  type OrdersToLeave,
  type Speaker,
} from '../protocol/order-to-leave/orders.ts';
import { moment, timeOfDay } from './moments.ts';
import type { Words } from './words.ts';

/** Telling a client to leave, three times [SK-2c]. Read in stress: short, and the danger line first. */
export const orderTexts = {
  title: { nl: 'De klant moet weg', en: 'The client must leave' },
  button: { nl: 'Iemand wil niet weggaan', en: 'Somebody will not leave' },
  danger: {
    nl: 'In gevaar? Stop. Druk op de alarmknop of bel 112.',
    en: 'In danger? Stop. Press the alarm button or call 112.',
  },
  how: {
    nl: 'Blijf rustig, houd afstand en doe dit niet alleen. Zeg het drie keer. Geef steeds even tijd om te gaan.',
    en: 'Stay calm, keep your distance and do not do this alone. Say it three times. Give some time to go each time.',
  },
  sayNow: { nl: 'Zeg nu', en: 'Say now' },
  security: { nl: 'Beveiliging', en: 'Security' },
  stays: { nl: 'Drie keer gezegd. Blijft de klant? Bel.', en: 'Said three times. Still there? Call.' },
  police: { nl: 'Politie: 0900-8844, bij gevaar 112', en: 'Police: 0900-8844, in danger 112' },
  managerDecides: {
    nl: 'Je leidinggevende beslist of de politie komt. Is er gevaar? Bel dan zelf meteen 112.',
    en: 'Your manager decides whether the police come. Is there danger? Then call 112 yourself at once.',
  },
  manager: { nl: 'Leidinggevende', en: 'Manager' },
  policeCalled: { nl: 'Politie is gebeld', en: 'Police were called' },
  policeNotNeeded: { nl: 'Politie nu niet nodig', en: 'No police for now' },
  gone: { nl: 'Klant is weg', en: 'Client has left' },
  takeBack: { nl: 'Laatste keer was een vergissing', en: 'The last one was a mistake' },
  sendNow: { nl: 'Melding nu versturen', en: 'Send report now' },
  goOn: { nl: 'Verder met melden', en: 'Back to the report' },
  kept: {
    nl: 'De tijden staan in je melding. Ze tellen mee als de politie erom vraagt.',
    en: 'The times are in your report. They count when the police ask for them.',
  },
  outOfOrder: {
    nl: 'Dit kan nu niet (meer). Hieronder zie je hoe het staat.',
    en: 'This is not possible now. Below you see how it stands.',
  },
  decideTitle: { nl: 'Beslis: komt de politie?', en: 'Decide: are the police called?' },
  decideText: {
    nl: 'Er is drie keer gezegd dat de klant weg moet, en de klant blijft. Jij beslist of de politie wordt gebeld.',
    en: 'The client was told three times to leave, and stays. You decide whether the police are called.',
  },
  decideCall: {
    nl: 'Bellen doe je zelf, of spreek af wie belt: 0900-8844, bij gevaar 112. Leg hier vast wat je besloot.',
    en: 'You call yourself, or agree who does: 0900-8844, in danger 112. Record here what you decided.',
  },
  decided: { nl: 'Hier is al over beslist.', en: 'This has been decided already.' },
} as const satisfies Record<string, Words>;

const ordinals: Readonly<Record<Nth, Words>> = {
  1: { nl: '1e keer', en: '1st time' },
  2: { nl: '2e keer', en: '2nd time' },
  3: { nl: '3e en laatste keer', en: '3rd and last time' },
};

export const nthWords = (nth: Nth): Words => ordinals[nth];

/** What to say, in plain Dutch whatever language the employee reads: it is meant for the client. On the municipality's behalf [E-10]. */
export const sentenceToSay: Readonly<Record<Nth, string>> = {
  1: '“Namens de gemeente vraag ik u om nu weg te gaan. Dit is de eerste keer.”',
  2: '“Ik zeg het voor de tweede keer: u moet nu weggaan. Blijft u, dan bent u strafbaar.”',
  3: '“Dit is de derde en laatste keer: ga nu weg. Gaat u niet, dan bellen we de politie.”',
};

/** The same for who does not read Dutch well; empty in Dutch. */
export const sentenceMeans: Readonly<Record<Nth, Words>> = {
  1: { nl: '', en: 'On behalf of the municipality I ask you to leave now. This is the first time.' },
  2: {
    nl: '',
    en: 'I tell you for the second time: you must leave now. If you stay, you commit an offence.',
  },
  3: { nl: '', en: 'This is the third and last time: leave now. If you do not, we call the police.' },
};

/** The buttons: who said it. */
export const speakerButtons = {
  me: { nl: 'Ik heb het gezegd', en: 'I said it' },
  colleague: { nl: 'Collega zei het', en: 'A colleague did' },
  security: { nl: 'Beveiliging zei het', en: 'Security did' },
} as const satisfies Record<Speaker, Words>;

const saidBy = {
  me: { nl: 'door wie dit vastlegde', en: 'by who recorded this' },
  colleague: { nl: 'door een collega', en: 'by a colleague' },
  security: { nl: 'door de beveiliging', en: 'by security' },
} as const satisfies Record<Speaker, Words>;

/** One order as a line: `1e keer gezegd om 14:05, door een collega`. */
export const givenWords = (nth: Nth, at: Date, said: Speaker): Words => {
  const time = timeOfDay(at);
  return {
    nl: `${ordinals[nth].nl} gezegd om ${time.nl}${said === 'me' ? '' : `, ${saidBy[said].nl}`}`,
    en: `${ordinals[nth].en} at ${time.en}${said === 'me' ? '' : `, ${saidBy[said].en}`}`,
  };
};

export const departureButtons = {
  byItself: { nl: 'Klant ging zelf weg', en: 'Client left by itself' },
  withSecurity: { nl: 'Weg met beveiliging', en: 'Left with security' },
  withPolice: { nl: 'Weg met politie', en: 'Removed by police' },
} as const satisfies Record<Departure, Words>;

export const departureWords = {
  byItself: { nl: 'De klant ging zelf weg', en: 'The client left by itself' },
  withSecurity: { nl: 'De klant ging weg met de beveiliging', en: 'The client left with security' },
  withPolice: { nl: 'De politie haalde de klant weg', en: 'The police removed the client' },
} as const satisfies Record<Departure, Words>;

const at = (words: Words, when: Date): Words => {
  const time = timeOfDay(when);
  return { nl: `${words.nl}, ${time.nl}`, en: `${words.en}, ${time.en}` };
};

export const calledAt = (when: Date): Words =>
  at({ nl: 'De politie is gebeld', en: 'The police were called' }, when);
export const notNeededAt = (when: Date): Words =>
  at({ nl: 'Besloten: de politie is nu niet nodig', en: 'Decided: no police for now' }, when);
export const leftAt = (how: Departure, when: Date): Words => at(departureWords[how], when);

/** How far the orders are, for the case's card: `Gezegd dat de klant weg moet: 2 van 3, laatst om 14:07`. */
export const orderedWords = (times: number, last: Date): Words => ({
  nl: `Gezegd dat de klant weg moet: ${times} van 3, laatst om ${timeOfDay(last).nl}`,
  en: `Told to leave: ${times} of 3, last at ${timeOfDay(last).en}`,
});

/** Every order with its moment, and how it ended: for the report, and for the police [D-4]. */
export const ordersWords = ({ given, police, gone }: OrdersToLeave): readonly Words[] => [
  ...given.flatMap(({ at: when, said }, index) => {
    const nth = nths[index];
    return nth ? [givenWords(nth, new Date(when), said)] : [];
  }),
  ...(police ? [(police.called ? calledAt : notNeededAt)(new Date(police.at))] : []),
  ...(gone ? [leftAt(gone.how, new Date(gone.at))] : []),
];

/** The orders for who was not there: each with its whole moment, on whose behalf, and how it ended [E-10]. */
export const ordersForPolice = ({ given, police, gone }: OrdersToLeave): Words | undefined => {
  if (given.length === 0) return undefined;
  const moments = given.map(({ at: when }) => moment(new Date(when)));
  const ended = [
    ...(police?.called ? [calledAt(new Date(police.at))] : []),
    ...(gone ? [leftAt(gone.how, new Date(gone.at))] : []),
  ];
  const line = (language: 'nl' | 'en', head: string) =>
    [
      `${head} ${moments.map((each, index) => `(${index + 1}) ${each[language]}`).join('; ')}.`,
      ...ended.map(words => `${words[language]}.`),
    ].join(' ');
  return {
    nl: line('nl', 'Namens de gemeente is de klant gesommeerd te vertrekken:'),
    en: line('en', 'On behalf of the municipality the client was told to leave:'),
  };
};
