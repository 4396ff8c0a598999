import type { Words } from './words.ts';

/** What an administrator reads about messages that did not arrive. Nothing about people who were harmed, or who did it. */
export const deliveryTexts = {
  title: { nl: 'Bezorging', en: 'Delivery' },
  allWell: {
    nl: 'Alles is bezorgd. Er is niets wat je hoeft te doen.',
    en: 'Everything was delivered. There is nothing you need to do.',
  },
  noneWaits: { nl: 'Er wachten geen berichten.', en: 'No messages are waiting.' },
  noneParked: { nl: 'Er zijn geen berichten opgegeven.', en: 'No messages were given up.' },
  parkedMeans: {
    nl: 'Wie zo’n bericht zou krijgen, weet er nu niet van. Kijk eerst wat er bij “Waarom niet” staat. Kies dan Opnieuw proberen, of bel zelf.',
    en: 'Whoever should have had such a message does not know of it now. First look what it says at “Why not”. Then choose Try again, or call yourself.',
  },
  channels: { nl: 'Kanalen', en: 'Channels' },
  channelMend: {
    nl: 'Een kanaal koppel je door daar “@Rugdekking koppel” te typen. Tot dan neemt de arboconsulent meldingen waar.',
    en: 'Tie a channel by typing “@Rugdekking link” in it. Until then the safety officer stands in for reports.',
  },
  people: { nl: 'Niet te bereiken', en: 'Out of reach' },
  peopleMend: {
    nl: 'Zij krijgen niets van de bot. Vraag of ze de app toevoegen en er één keer “hallo” in typen.',
    en: 'They get nothing from the bot. Ask them to add the app and to type “hello” in it once.',
  },
  everybodyReached: {
    nl: 'Iedereen met een taak heeft de app.',
    en: 'Everybody with a part to play has the app.',
  },
  to: { nl: 'Naar', en: 'To' },
  why: { nl: 'Waarom niet', en: 'Why not' },
  retry: { nl: 'Opnieuw proberen', en: 'Try again' },
  drop: { nl: 'Laat vervallen', en: 'Let it go' },
  retryAll: { nl: 'Alles opnieuw proberen', en: 'Try everything again' },
  refresh: { nl: 'Vernieuwen', en: 'Refresh' },
  back: { nl: 'Terug', en: 'Back' },
  dropTitle: { nl: 'Laten vervallen?', en: 'Let it go?' },
  dropMeans: {
    nl: 'Dit bericht komt dan nooit meer aan. Moet iemand het toch weten? Bel dan zelf. Dat jij dit koos, wordt vastgelegd.',
    en: 'This message will then never arrive. Does somebody have to know after all? Then call. That you chose this is recorded.',
  },
  dropSure: { nl: 'Ja, laat vervallen', en: 'Yes, let it go' },
  dropped: { nl: 'Het bericht is vervallen.', en: 'The message was let go.' },
  retrying: {
    nl: 'We proberen het nu opnieuw. Lukt het weer niet, dan komt het bericht hier terug.',
    en: 'We are trying again now. If it fails again, the message comes back here.',
  },
  movedOn: {
    nl: 'Dit bericht was al opnieuw geprobeerd of vervallen.',
    en: 'This message had been tried again or let go already.',
  },
  notADrop: {
    nl: 'Dit is werk van de bot zelf en kan niet vervallen. Probeer het opnieuw.',
    en: 'This is work of the bot itself and cannot be let go. Try it again.',
  },
} as const satisfies Record<string, Words>;

const counted = (count: number, more: boolean, one: Words, many: (count: string) => Words): Words => {
  const atLeast = { nl: `Minstens ${count}`, en: `At least ${count}` };
  if (count === 1 && !more) return one;
  const [nl, en] = [many(more ? atLeast.nl : `${count}`).nl, many(more ? atLeast.en : `${count}`).en];
  return { nl, en };
};

/** How many messages are on their way. `more`: there may be others. */
export const waitingWords = (count: number, more: boolean): Words =>
  counted(
    count,
    more,
    {
      nl: '1 bericht wacht op bezorging. De bot probeert het vanzelf opnieuw.',
      en: '1 message is waiting. The bot tries it again by itself.',
    },
    many => ({
      nl: `${many} berichten wachten op bezorging. De bot probeert ze vanzelf opnieuw.`,
      en: `${many} messages are waiting. The bot tries them again by itself.`,
    }),
  );

/** How many messages were given up. */
export const parkedWords = (count: number, more: boolean): Words =>
  counted(count, more, { nl: '1 bericht is opgegeven.', en: '1 message was given up.' }, many => ({
    nl: `${many} berichten zijn opgegeven.`,
    en: `${many} messages were given up.`,
  }));

/** How many of a list did not fit. */
export const leftOutWords = (count: number): Words => ({ nl: `En nog ${count}.`, en: `And ${count} more.` });

export const retryingAll = (count: number, more: boolean): Words => ({
  nl: `We proberen nu ${count === 1 ? '1 bericht' : `${count} berichten`} opnieuw.${more ? ' Er zijn er nog meer: kies het zo meteen nog een keer.' : ''}`,
  en: `We are trying ${count === 1 ? '1 message' : `${count} messages`} again now.${more ? ' There are more: choose it again in a moment.' : ''}`,
});

/** Since when, and how often it was tried. */
export const sinceWords = (since: Words, attempts: number): Words => ({
  nl: `Opgegeven op ${since.nl}, na ${attempts === 1 ? '1 poging' : `${attempts} pogingen`}.`,
  en: `Given up on ${since.en}, after ${attempts === 1 ? '1 attempt' : `${attempts} attempts`}.`,
});

/** Why something was given up, in plain words, with what can be done about it. */
export const hitchWords = {
  busy: { nl: 'Het was te druk in Teams.', en: 'Teams was too busy.' },
  silent: {
    nl: 'Teams gaf geen antwoord, of de bot kon niet inloggen. Werkt internet, en is de sleutel van de bot nog geldig?',
    en: 'Teams did not answer, or the bot could not sign in. Is there a connection, and is the key of the bot still valid?',
  },
  outage: { nl: 'Teams had een storing.', en: 'Teams was out of order.' },
  locked: {
    nl: 'Teams liet de bot niet binnen. Is de sleutel van de bot nog geldig?',
    en: 'Teams did not let the bot in. Is the key of the bot still valid?',
  },
  tooLarge: {
    nl: 'Het bericht was te groot voor Teams. Opnieuw proberen helpt niet; bel zelf.',
    en: 'The message was too large for Teams. Trying again does not help; call yourself.',
  },
  refused: {
    nl: 'Teams nam dit bericht niet aan.',
    en: 'Teams did not take this message.',
  },
  fault: {
    nl: 'Er ging iets mis in de bot zelf. Het log zegt meer.',
    en: 'Something went wrong in the bot itself. Its log says more.',
  },
} as const satisfies Record<string, Words>;

/** What stood in the way of a message. */
export type Hitch = keyof typeof hitchWords;

/** @returns why, from what was written down: what is not known (any more) was a fault of ours. */
export const hitchIn = (reason: string): Words =>
  Object.hasOwn(hitchWords, reason) ? hitchWords[reason as Hitch] : hitchWords.fault;

/** Where a message was to go, where a name would say too much or there is none. */
export const destinations = {
  reporter: { nl: 'de melder', en: 'the reporter' },
  colleague: { nl: 'een collega', en: 'a colleague' },
  responders: { nl: 'het kanaal van een opvanggroep', en: 'the channel of a responder group' },
  bot: { nl: 'niemand, dit doet de bot zelf', en: 'nobody, the bot does this itself' },
} as const satisfies Record<string, Words>;

export const channelOfWords = (name: string): Words => ({
  nl: `het kanaal van ${name}`,
  en: `the channel of ${name}`,
});

/** How a channel stands. */
export const channelStates = {
  works: { nl: 'gekoppeld', en: 'tied' },
  gone: { nl: 'weg: de bot kan er niet meer in', en: 'gone: the bot cannot get in any more' },
  none: { nl: 'geen kanaal', en: 'no channel' },
} as const satisfies Record<string, Words>;
export type ChannelState = keyof typeof channelStates;

/** Why somebody cannot be reached. */
export const absences = {
  neverMet: { nl: 'heeft de app niet', en: 'does not have the app' },
  left: { nl: 'heeft de app verwijderd of geblokkeerd', en: 'removed or blocked the app' },
} as const satisfies Record<string, Words>;
export type Absence = keyof typeof absences;

/** The part for which somebody must be reached. `of` is the department or group; empty where there is none. */
export const partWords = {
  manager: (of: string): Words => ({ nl: `leidinggevende van ${of}`, en: `manager of ${of}` }),
  deputy: (of: string): Words => ({ nl: `waarnemer bij ${of}`, en: `deputy at ${of}` }),
  head: (of: string): Words => ({ nl: `afdelingshoofd van ${of}`, en: `head of ${of}` }),
  safetyOfficer: (): Words => ({ nl: 'arboconsulent', en: 'safety officer' }),
  facilities: (): Words => ({ nl: 'facilitaire zaken', en: 'facilities' }),
  hrManager: (of: string): Words => ({ nl: `personeelsmanager ${of}`, en: `HR manager, ${of}` }),
  reception: (of: string): Words => ({ nl: `receptie van ${of}`, en: `reception of ${of}` }),
  guard: (of: string): Words => ({ nl: `beveiliging van ${of}`, en: `security of ${of}` }),
  responder: (of: string): Words => ({ nl: `bedrijfsopvanger bij ${of}`, en: `responder in ${of}` }),
} as const satisfies Record<string, (of: string) => Words>;
