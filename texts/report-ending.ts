import type { Words } from './words.ts';

/** Reading it all before signing. */
export const check = {
  sign: {
    nl: 'Met **Melding versturen** onderteken je: zo is het gegaan, voor zover je weet.',
    en: 'With **Send report** you sign: this is how it went, as far as you know.',
  },
  what: { nl: 'Wat en waar', en: 'What and where' },
  who: { nl: 'Wie', en: 'Who' },
  story: { nl: 'Wat er gebeurde', en: 'What happened' },
  change: { nl: 'Wijzigen', en: 'Change' },
  nothing: { nl: '—', en: '—' },
  shortened: { nl: '(hier ingekort; alles wordt verstuurd)', en: '(shortened here; all of it is sent)' },
} satisfies Record<string, Words>;

/** The receipt: what was promised, by whom, by when. */
export const receipt = {
  title: (number: string): Words => ({
    nl: `Je melding is verstuurd: ${number}`,
    en: `Your report was sent: ${number}`,
  }),
  alreadySent: (number: string): Words => ({
    nl: `Deze melding was al verstuurd: ${number}`,
    en: `This report was sent already: ${number}`,
  }),
  numberComes: { nl: 'nummer volgt', en: 'number follows' } satisfies Words,
  thanks: {
    nl: 'Goed dat je het meldt. Dit hoort niet bij je werk.',
    en: 'It is good that you report it. This is not part of your job.',
  } satisfies Words,
  next: { nl: 'Wat gebeurt er nu?', en: 'What happens now?' } satisfies Words,
  manager: (name: string): Words => ({
    nl: `**${name}** heeft je melding nu. Je leidinggevende zorgt voor je eerste opvang, vandaag nog.`,
    en: `**${name}** has your report now. Your manager sees to your first care, today.`,
  }),
  call: (name: string, phone: string): Words => ({
    nl: `Liever meteen praten? Bel ${name}: ${phone}.`,
    en: `Would you rather talk now? Call ${name}: ${phone}.`,
  }),
  noChannel: (name: string): Words => ({
    nl: `Je afdeling heeft nog geen meldkanaal. **${name}** (arboconsulent) zorgt dat je melding wordt opgepakt.`,
    en: `Your department has no channel for reports yet. **${name}** (safety officer) sees to it that your report is taken up.`,
  }),
  copies: {
    nl: 'De arboconsulent, het afdelingshoofd en de personeelsmanager krijgen bericht. De personeelsmanager ziet geen namen.',
    en: 'The safety officer, the department head and the HR manager are informed. The HR manager sees no names.',
  } satisfies Words,
  incomplete: (when: string, whenEn: string): Words => ({
    nl: `De rest mag later. Ik vraag er ${when} nog één keer naar.`,
    en: `The rest can wait. I will ask once more on ${whenEn}.`,
  }),
  policeByYou: {
    nl: 'Bij geweld of bedreiging is het advies: altijd aangifte doen. Jij beslist; je leidinggevende gaat mee als je wilt.',
    en: 'After violence or a threat the advice is always to report to the police. You decide; your manager comes along if you like.',
  } satisfies Words,
  policeByEmployer: {
    nl: 'Bij vernieling is het advies: aangifte. Dat doet je leidinggevende namens de gemeente.',
    en: 'After destruction the advice is a police report. Your manager makes it for the municipality.',
  } satisfies Words,
  aftercare: {
    nl: 'Een collega die daarvoor is opgeleid neemt contact met je op.',
    en: 'A colleague who is trained for it will contact you.',
  } satisfies Words,
  aftercareHidden: {
    nl: 'Een opgeleide collega neemt contact met je op. Je leidinggevende krijgt daar niets van te zien.',
    en: 'A trained colleague will contact you. Your manager sees nothing of it.',
  } satisfies Words,
  follow: {
    nl: 'Je hoort hier elke stap. Je kunt je melding aanvullen, en intrekken zolang niemand iets heeft besloten.',
    en: 'You hear of every step here. You can add to your report, and withdraw it until something was decided.',
  } satisfies Words,
  supplemented: (number: string): Words => ({
    nl: `Je aanvulling bij ${number} is verstuurd`,
    en: `Your addition to ${number} was sent`,
  }),
  supplement: { nl: 'Aanvullen', en: 'Add to it' } satisfies Words,
};

/** Leaving a form. */
export const leaving = {
  title: { nl: 'Wil je stoppen?', en: 'Do you want to stop?' },
  text: {
    nl: 'Bewaar je het, dan staat het bij Mijn meldingen. Weggooien kan niet ongedaan worden gemaakt.',
    en: 'If you keep it, you find it under My reports. Throwing away cannot be undone.',
  },
  keep: { nl: 'Bewaren voor later', en: 'Keep for later' },
  discard: { nl: 'Weggooien', en: 'Throw away' },
  goOn: { nl: 'Verder met melden', en: 'Back to the report' },
  discarded: { nl: 'Het concept is weggegooid.', en: 'The draft was thrown away.' },
  kept: { nl: 'Bewaard bij Mijn meldingen.', en: 'Kept under My reports.' },
  supplementDropped: {
    nl: 'Je melding blijft zoals je haar verstuurde.',
    en: 'Your report stays as you sent it.',
  },
} satisfies Record<string, Words>;

/** The list of drafts and reports, and one of them. */
export const mine = {
  title: { nl: 'Mijn meldingen', en: 'My reports' },
  none: { nl: 'Je hebt nog niets gemeld.', en: 'You have not reported anything yet.' },
  draft: { nl: 'Concept', en: 'Draft' },
  draftNothing: { nl: 'nog niets ingevuld', en: 'nothing filled in yet' },
  resume: { nl: 'Afmaken', en: 'Finish' },
  show: { nl: 'Bekijken', en: 'View' },
  older: { nl: 'Oudere meldingen', en: 'Older reports' },
  sent: { nl: 'Verstuurd, nog niet opgepakt', en: 'Sent, not taken up yet' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  incomplete: { nl: 'nog aan te vullen', en: 'to be completed' },
  takenUpBy: (name: string): Words => ({ nl: `Opgepakt door ${name}`, en: `Taken up by ${name}` }),
  decided: (count: number): Words => ({
    nl: count === 1 ? '1 maatregel vastgelegd' : `${count} maatregelen vastgelegd`,
    en: count === 1 ? '1 measure recorded' : `${count} measures recorded`,
  }),
  timeline: { nl: 'Wat is ermee gedaan', en: 'What was done' },
  withdraw: { nl: 'Intrekken', en: 'Withdraw' },
  cannotWithdraw: {
    nl: 'Intrekken kan niet meer: er is al iets besloten. Praat met je leidinggevende als er iets niet klopt.',
    en: 'You cannot withdraw it any more: something was decided. Talk to your manager if something is wrong.',
  },
  cannotWithdrawAccident: {
    nl: 'Intrekken kan nu niet: er is iemand in het ziekenhuis behandeld. Je leidinggevende moet eerst nagaan of dat gemeld moet worden.',
    en: 'You cannot withdraw it now: somebody was treated in hospital. Your manager must first find out whether that has to be reported.',
  },
  finished: { nl: 'Afgerond', en: 'Finished' },
  withdrawTitle: { nl: 'Melding intrekken?', en: 'Withdraw the report?' },
  withdrawText: {
    nl: 'Wat je schreef wordt verwijderd. Dat er een melding was, blijft bewaard.',
    en: 'What you wrote is removed. That there was a report stays on record.',
  },
  withdrawSure: { nl: 'Ja, intrekken', en: 'Yes, withdraw' },
  withdrawDone: { nl: 'Je melding is ingetrokken.', en: 'Your report was withdrawn.' },
};

/** The one reminder about an incomplete report. */
export const completeReminder = {
  title: (number: string): Words => ({
    nl: `Hoe gaat het? Je melding ${number} is nog niet af`,
    en: `How are you? Your report ${number} is not finished yet`,
  }),
  text: {
    nl: 'Heb je er nu ruimte voor? Met jouw verhaal kan je leidinggevende meer doen. Hoeft het niet, dan is dat ook goed: ik vraag het maar één keer.',
    en: 'Do you have room for it now? With your story your manager can do more. If not, that is fine too: I ask only once.',
  } satisfies Words,
};
