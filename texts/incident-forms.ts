import type { Words } from './words.ts';

/** Handing a case over. */
export const handOverTexts = {
  title: { nl: 'Melding overdragen', en: 'Hand over the report' },
  explain: {
    nl: 'Je collega ziet de hele melding, en kan alles beslissen. De melder hoort wie het overneemt.',
    en: 'Your colleague sees the whole report, and can decide everything. The reporter hears who takes over.',
  },
  to: { nl: 'Aan wie?', en: 'To whom?' },
  choose: { nl: 'Kies een collega uit de lijst.', en: 'Choose a colleague from the list.' },
  nobody: {
    nl: 'Er is niemand anders aan wie je kunt overdragen. Vraag de arboconsulent om hulp.',
    en: 'There is nobody else to hand over to. Ask the safety officer for help.',
  },
} as const satisfies Record<string, Words>;

/** Having the responders asked for the victim [NZ-2]. */
export const engageTexts = {
  title: { nl: 'Nazorg inschakelen', en: 'Engage aftercare' },
  explain: {
    nl: 'Een opgeleide collega neemt contact op met wie het overkwam. Die hoort alleen om wie het gaat, niet wat er gebeurde.',
    en: 'A trained colleague contacts the person it happened to. That colleague hears only who it is about, not what happened.',
  },
  group: { nl: 'Het verzoek gaat naar', en: 'The request goes to' },
  noGroup: {
    nl: 'Voor deze afdeling is geen opvanggroep bekend. Vraag de arboconsulent om nazorg te regelen.',
    en: 'No responder group is known for this department. Ask the safety officer to arrange aftercare.',
  },
  asked: {
    nl: 'In de melding is al om nazorg gevraagd. Inschakelen hoeft dan niet, maar mag wel.',
    en: 'Aftercare was asked for in the report already. You may still engage it, but do not have to.',
  },
  talkToo: {
    nl: 'Vraag ook zelf hoe het gaat. De eerste opvang is van jou.',
    en: 'Ask how things are yourself, too. First care is yours.',
  },
} as const satisfies Record<string, Words>;
