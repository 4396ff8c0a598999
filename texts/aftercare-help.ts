import type { Help } from '../protocol/aftercare/track.ts';
import type { Words } from './words.ts';

/** Other help: being pointed to it, and going along to the police. */
export const helpTexts = {
  formTitle: { nl: 'Verwijzen of meegaan', en: 'Refer or go along' },
  formText: {
    nl: 'Je collega krijgt een kaart met de gegevens. Vastgelegd wordt alleen waarnaar je verwees.',
    en: 'Your colleague gets a card with the details. All that is recorded is where you referred to.',
  },
  which: { nl: 'Naar wie verwijs je?', en: 'Where do you refer to?' },
  choose: { nl: 'Kies naar wie je verwijst.', en: 'Choose where you refer to.' },
  send: { nl: 'Kaart sturen', en: 'Send card' },
  along: { nl: 'Meegegaan naar de politie', en: 'Went along to the police' },
  alongText: {
    nl: 'Ging je mee om aangifte te doen? Leg alleen de dag vast.',
    en: 'Did you go along to report to the police? Record only the day.',
  },
  on: { nl: 'Op welke dag?', en: 'On which day?' },
  button: { nl: 'Verwijzen of meegaan', en: 'Refer or go along' },
  sent: { nl: 'Je collega krijgt de kaart.', en: 'Your colleague gets the card.' },
  alongKept: { nl: 'Vastgelegd dat je meeging.', en: 'It is on record that you went along.' },
  alongOn: { nl: 'Mee naar de politie', en: 'Along to the police' },
  pointed: { nl: 'Verwezen naar', en: 'Referred to' },
  title: { nl: 'Hier kun je terecht', en: 'Where you can turn to' },
  kind: (by: string): Words => ({
    nl: `${by} denkt dat dit je kan helpen. Bellen mag zonder dat iemand het weet.`,
    en: `${by} thinks that this may help you. You can call without anybody knowing.`,
  }),
  gp: {
    nl: 'Bel je eigen huisarts. Buiten kantooruren kan de huisartsenpost helpen. Zeg dat het om een incident op je werk gaat.',
    en: 'Call your own general practitioner, or the out-of-hours surgery. Say that it is about an incident at work.',
  },
  yourChoice: { nl: 'Of je belt, bepaal jij.', en: 'Whether you call is up to you.' },
  noNumber: {
    nl: 'Ik heb hiervoor nog geen nummer. Vraag het aan wie je opvangt.',
    en: 'I have no number for this yet. Ask whoever looks after you.',
  },
};

export const helpWords = {
  socialWork: { nl: 'Bedrijfsmaatschappelijk werk', en: 'Occupational social work' },
  trauma: { nl: 'Traumabureau', en: 'Trauma specialist' },
  generalPractitioner: { nl: 'Huisarts', en: 'General practitioner' },
} as const satisfies Record<Help, Words>;
