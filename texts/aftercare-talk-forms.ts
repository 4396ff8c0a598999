import type { Words } from './words.ts';

/** The forms: a moment, a pause, somebody else. */
export const talkForms = {
  date: { nl: 'Welke dag?', en: 'Which day?' },
  time: { nl: 'Hoe laat?', en: 'What time?' },
  way: { nl: 'Hoe spreken jullie elkaar?', en: 'How do you meet?' },
  place: { nl: 'Waar? (als je elkaar ziet)', en: 'Where? (if you meet in person)' },
  placeExample: { nl: 'Kamer 2.14, of een rondje buiten', en: 'Room 2.14, or a walk outside' },
  placeHint: {
    nl: 'Jullie tweeën zien dit, en wie in je agenda kijkt. Schrijf dus niet waarover het gaat.',
    en: 'The two of you see this, and whoever looks into your calendar. So do not write what it is about.',
  },
  chooseDate: { nl: 'Kies een dag en een tijd.', en: 'Choose a day and a time.' },
  chooseWay: { nl: 'Kies hoe jullie elkaar spreken.', en: 'Choose how you meet.' },
  choosePlace: { nl: 'Zeg in een paar woorden waar.', en: 'Say in a few words where.' },
  pauseTitle: { nl: 'Even pauze', en: 'A pause' },
  pauseText: {
    nl: 'Tot die dag hoor je niets van de opvang. Een afspraak die al stond, vervalt. Daarna vraagt je opvanger hoe het gaat.',
    en: 'Until that day you hear nothing from the responders. An appointment that was made is off. After that your responder asks how things are.',
  },
  until: { nl: 'Tot wanneer?', en: 'Until when?' },
  otherTitle: { nl: 'Liever iemand anders?', en: 'Would you rather have somebody else?' },
  otherText: {
    nl: 'Dat kan, en je hoeft niet te zeggen waarom. Niet iedereen klikt met iedereen. Je verzoek gaat terug naar de groep; wie je nu opvangt, hoort het op een vriendelijke manier.',
    en: 'That is fine, and you need not say why. Not everybody gets on with everybody. Your request goes back to the group; whoever looks after you now hears it kindly.',
  },
} as const satisfies Record<string, Words>;

/** For who watches over it: a talk does not come. */
export const talkLateTexts = {
  title: { nl: 'Een gesprek van de nazorg blijft uit', en: 'A talk of the aftercare does not come' },
  text: (name: string, by: string): Words => ({
    nl: `Het ${name.toLowerCase()} is niet vastgelegd. ${by} is daaraan herinnerd.`,
    en: `The ${name.toLowerCase()} is not on record. ${by} was reminded of it.`,
  }),
  call: {
    nl: 'Bel de opvanger. Is die er niet, of lukt het niet? Zoek dan samen met de groep iemand anders.',
    en: 'Call the responder. Is that person away, or does it not work out? Then find somebody else with the group.',
  },
  silence: {
    nl: 'Vraag alleen of het gesprek doorgaat, niet naar de inhoud.',
    en: 'Ask only whether the talk goes ahead, not what it is about.',
  },
  hidden: {
    nl: 'De leidinggevende mag dit niet weten.',
    en: 'The manager must not know of this.',
  },
  responder: { nl: 'Opvanger', en: 'Responder' },
};
