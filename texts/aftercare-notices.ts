import type { Words } from './words.ts';

/** What the victim hears along the way, and the claimer when it is called off. */
export const noticeTexts = {
  claimedTitle: { nl: 'Er is iemand voor je', en: 'Somebody is there for you' },
  claimed: (by: string): Words => ({
    nl: `${by} neemt contact met je op. Je hoeft niets voor te bereiden.`,
    en: `${by} will contact you. You need not prepare anything.`,
  }),
  claimedForOther: (by: string): Words => ({
    nl: `${by} neemt contact met je op over de nazorg voor degene die het overkwam.`,
    en: `${by} will contact you about the aftercare for the person it happened to.`,
  }),
  byManager: (name: string): Words => ({
    nl: `${name} heeft dit voor je gevraagd. Of je het wilt, beslis jij.`,
    en: `${name} has asked for this on your behalf. Whether you want it is up to you.`,
  }),
  returnedTitle: { nl: 'We zoeken iemand anders voor je', en: 'We look for somebody else for you' },
  returned: (by: string): Words => ({
    nl: `${by} kan dit toch niet doen. Dat ligt niet aan jou. We zoeken iemand anders; je hoort hier wie.`,
    en: `${by} cannot do this after all. It has nothing to do with you. We look for somebody else; you will hear here who.`,
  }),
  closedTitle: { nl: 'De nazorg is afgerond', en: 'The aftercare was rounded off' },
  closed: (by: string): Words => ({
    nl: `${by} heeft de nazorg afgerond. Komt het later toch terug? Dat gebeurt vaak. Vraag dan gewoon opnieuw, met de knop hieronder.`,
    en: `${by} has rounded off the aftercare. Does it come back later after all? That often happens. Just ask again, with the button below.`,
  }),
  otherTitle: { nl: 'Een collega krijgt iemand anders', en: 'A colleague gets somebody else' },
  other: {
    nl: 'Een collega die jij opving, praat liever met iemand anders verder. Dat zegt niets over jou: niet iedereen klikt met iedereen. Neem geen contact meer op. Dank je wel voor je tijd en aandacht.',
    en: 'A colleague whom you looked after would rather go on with somebody else. That says nothing about you: not everybody gets on with everybody. Please make no more contact. Thank you for your time and attention.',
  },
  cancelledTitle: { nl: 'Nazorg is niet meer nodig', en: 'Aftercare is not needed any more' },
};

/** Nobody took the request up: somebody responsible must act. */
export const escalationTexts = {
  title: { nl: 'Een collega wacht op nazorg', en: 'A colleague waits for aftercare' },
  waiting: (since: Words): Words => ({
    nl: `Sinds ${since.nl} vraagt een collega om opvang. Niemand heeft het opgepakt. Daarom vraag ik jou.`,
    en: `A colleague has been asking for support since ${since.en}. Nobody has taken it up. That is why I ask you.`,
  }),
  hidden: {
    nl: 'De leidinggevende mag dit niet weten. Overleg er alleen over met wie de opvang doet.',
    en: 'The manager must not know of this. Discuss it only with whoever gives the support.',
  },
  what: { nl: 'Wat je nu doet', en: 'What to do now' },
  call: {
    nl: 'Bel je collega, nu. Luister, en vraag wat er nodig is.',
    en: 'Call your colleague, now. Listen, and ask what is needed.',
  },
  find: {
    nl: 'Bel iemand van de opvanggroep en vraag om het op te pakken, met de knop in het kanaal.',
    en: 'Call somebody of the responders and ask to take it up, with the button in the channel.',
  },
  findWithoutChannel: {
    nl: 'De opvanggroep heeft geen kanaal en weet dit nog niet. Bel iemand van de groep en vraag die om je collega te bellen.',
    en: 'The responders have no channel and do not know of this yet. Call one of them and ask that person to call your colleague.',
  },
  refer: {
    nl: 'Lukt dat niet? Schakel professionele hulp in.',
    en: 'If that fails, call in professional help.',
  },
  silence: {
    nl: 'Schrijf niets op van wat je collega vertelt.',
    en: 'Write nothing down of what your colleague tells.',
  },
  forOther: {
    nl: 'De nazorg is voor iemand anders dan deze collega. Je collega weet voor wie.',
    en: 'The aftercare is for somebody else than this colleague. Your colleague knows for whom.',
  },
  group: { nl: 'De opvanggroep', en: 'The responders' },
  help: { nl: 'Professionele hulp', en: 'Professional help' },
  settled: { nl: 'Dit is intussen geregeld', en: 'This was settled in the meantime' },
} satisfies Record<string, Words | ((since: Words) => Words)>;
