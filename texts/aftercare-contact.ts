import type { Referral } from '../protocol/aftercare/aftercare-case.ts';
import type { Words } from './words.ts';

/** The standing card in the group's channel. */
export const requestTexts = {
  title: { nl: 'Verzoek om nazorg', en: 'Request for aftercare' },
  open: {
    nl: 'Een collega wil graag iemand spreken. Wie heeft er ruimte? De gegevens krijg je in de chat.',
    en: 'A colleague would like to talk to somebody. Who has room for it? You get the details in chat.',
  },
  everybodyAsked: {
    nl: 'Iedereen is gevraagd en nog niemand heeft het opgepakt. Kun jij het toch? Dan hoeft je collega niet langer te wachten.',
    en: 'Everybody was asked and nobody has taken it up yet. Can you after all? Then your colleague does not have to wait any longer.',
  },
  claimedByYou: {
    nl: 'Fijn dat jij dit doet. De gegevens van je collega krijg je van mij in de chat.',
    en: 'Good of you to do this. I send you your colleague’s details in chat.',
  },
  otherWanted: {
    nl: 'Je collega praat liever met iemand anders verder. Laat dit verzoek aan een ander.',
    en: 'Your colleague would rather go on with somebody else. Please leave this request to another responder.',
  },
  gaveBack: {
    nl: 'Je hebt dit verzoek teruggegeven. Wil je het toch doen? Kies dan nog een keer “Ik pak dit op”.',
    en: 'You gave this request back. Do you want to do it after all? Then choose “I will take this” once more.',
  },
} as const satisfies Record<string, Words>;

/** The claimer's card, in his own chat. */
export const contactTexts = {
  title: { nl: 'Jij vangt een collega op', en: 'You look after a colleague' },
  yours: {
    nl: 'Neem vandaag nog contact op. Kun je dat niet, draag het dan meteen over.',
    en: 'Make contact today. If you cannot, hand it back at once.',
  },
  contacted: {
    nl: 'Goed dat je contact had. Vraag over een week of drie nog eens hoe het gaat, en na zes tot acht weken weer. Is het klaar, kies dan Afronden.',
    en: 'Good that you made contact. Ask again in some three weeks how things are, and once more after six to eight weeks. When it is done, choose Round off.',
  },
  hidden: {
    nl: 'De leidinggevende mag dit niet weten. Noem het tegen niemand, ook niet in de groep.',
    en: 'The manager must not know of this. Mention it to nobody, not in the group either.',
  },
  forOther: {
    nl: 'Je collega meldde het; de nazorg is voor iemand anders. Vraag je collega hoe je die het beste bereikt.',
    en: 'Your colleague reported it; the aftercare is for somebody else. Ask your colleague how best to reach them.',
  },
  silence: {
    nl: 'Schrijf niets op van het gesprek, ook niet hier. Je legt alleen vast dát er contact was.',
    en: 'Write nothing down of the talk, not here either. All you record is that there was contact.',
  },
  police: {
    nl: 'Wil je collega aangifte doen? Bied aan om mee te gaan.',
    en: 'Does your colleague want to report to the police? Offer to come along.',
  },
  help: { nl: 'Naar wie je kunt verwijzen', en: 'Where you can refer to' },
  nobody: { nl: 'Ik heb hiervoor nog geen nummers.', en: 'I have no numbers for this yet.' },
  givenBack: {
    nl: 'Je hebt dit verzoek teruggegeven. De groep zoekt iemand anders, en je collega weet dat. Dank je wel.',
    en: 'You have handed this request back. The group looks for somebody else, and your colleague knows. Thank you.',
  },
  withOther: (name: string): Words => ({
    nl: `${name} heeft dit verzoek nu. Jij hoeft niets meer te doen.`,
    en: `${name} has this request now. There is nothing left for you to do.`,
  }),
  closed: {
    nl: 'Dit is afgerond. Dank je wel voor je aandacht.',
    en: 'This was rounded off. Thank you for being there.',
  },
  cancelled: {
    nl: 'Je collega heeft de nazorg stopgezet. Neem geen contact meer op over dit verzoek. Dank je wel dat je het oppakte.',
    en: 'Your colleague has stopped the aftercare. Please do not make contact about this request any more. Thank you for taking it up.',
  },
  andYou: {
    nl: 'En hoe is het met jou? Opvangen kost ook iets. Nazorg is er ook voor jou.',
    en: 'And how are you? Looking after others takes something too. Aftercare is there for you as well.',
  },
} satisfies Record<string, Words | ((name: string) => Words)>;

/** Rounding off: where to, and never why. */
export const closeTexts = {
  title: { nl: 'Nazorg afronden', en: 'Round off aftercare' },
  text: {
    nl: 'Naar wie heb je je collega verwezen? Meer leg je niet vast.',
    en: 'Where did you refer your colleague to? Nothing else is recorded.',
  },
  choose: {
    nl: 'Kies wat past. Is er niet verwezen, kies dan “Niemand, het was niet nodig”.',
    en: 'Choose what fits. If there was no referral, choose “Nobody, it was not needed”.',
  },
} as const satisfies Record<string, Words>;

/** Where the victim was pointed to [BO-3] [NZ-3] [NZ-4]. */
export const referralWords = {
  none: { nl: 'Niemand, het was niet nodig', en: 'Nobody, it was not needed' },
  socialWork: { nl: 'Bedrijfsmaatschappelijk werk', en: 'Occupational social work' },
  trauma: { nl: 'Traumabureau', en: 'Trauma specialist' },
  generalPractitioner: { nl: 'Huisarts', en: 'General practitioner' },
  other: { nl: 'Iemand anders', en: 'Somebody else' },
} as const satisfies Record<Referral, Words>;
