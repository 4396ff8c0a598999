import type { Words } from './words.ts';

/** What is normal after an incident: plain, warm, and no diagnosis [E-21] [E-22]. */
export const normalTexts = {
  title: { nl: 'Wat is normaal na een incident?', en: 'What is normal after an incident?' },
  hello: {
    nl: 'Wat jij meemaakte, doet iets met een mens. De meeste mensen komen er met hun eigen omgeving weer bovenop.',
    en: 'What you went through affects people. Most get over it with the help of those around them.',
  },
  normal: { nl: 'Dit komt vaak voor', en: 'This is common' },
  signs: [
    { nl: 'Je slaapt slecht of droomt erover.', en: 'You sleep badly or dream about it.' },
    {
      nl: 'Je schrikt snel, of bent sneller boos of verdrietig.',
      en: 'You are jumpy, or angry or sad sooner than usual.',
    },
    {
      nl: 'Je denkt er steeds aan, of juist liever niet.',
      en: 'You keep thinking about it, or would rather not at all.',
    },
    { nl: 'Je bent moe of met je hoofd ergens anders.', en: 'You are tired, or your mind is elsewhere.' },
    { nl: 'Of je merkt er niets van. Ook dat is gewoon.', en: 'Or you notice nothing. That is normal too.' },
  ],
  passes: {
    nl: 'Meestal wordt het binnen een paar weken minder.',
    en: 'It usually gets less within a few weeks.',
  },
  helps: { nl: 'Dit helpt', en: 'This helps' },
  tips: [
    { nl: 'Wees onder de mensen bij wie je je goed voelt.', en: 'Be with people you feel good with.' },
    {
      nl: 'Vertel erover als je dat wilt. Het hoeft niet.',
      en: 'Talk about it if you want to. You do not have to.',
    },
    { nl: 'Eet, slaap en beweeg zoals je gewend bent.', en: 'Eat, sleep and move as you are used to.' },
    {
      nl: 'Ga weer aan het werk als het kan, in je eigen tempo.',
      en: 'Go back to work when you can, at your own pace.',
    },
    {
      nl: 'Wees zuinig met alcohol. Het maakt slapen slechter.',
      en: 'Go easy on alcohol. It makes sleep worse.',
    },
  ],
  seek: { nl: 'Wanneer zoek je hulp?', en: 'When to seek help?' },
  when: {
    nl: 'Wordt het na vier weken niet minder, of lukt je dag niet meer? Bel je huisarts of een van deze mensen. Eerder mag ook.',
    en: 'Does it not get less after four weeks, or do you not get through the day? Call your general practitioner or one of these people. Sooner is fine too.',
  },
  soon: {
    nl: 'Wil je niet meer leven, of denk je eraan jezelf iets aan te doen? Bel dan meteen 113 (gratis: 0800-0113), of 112 bij direct gevaar.',
    en: 'Do you not want to live any more, or think of hurting yourself? Then call 113 at once (free: 0800-0113), or 112 in immediate danger.',
  },
  talk: {
    nl: 'Praten met een opgeleide collega kan altijd. Je hoeft het verhaal niet helemaal te vertellen; jij bepaalt wat je zegt.',
    en: 'You can always talk to a trained colleague. You need not tell the whole story; you decide what you say.',
  },
} as const satisfies Record<string, Words | readonly Words[]>;
