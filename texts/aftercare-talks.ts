import type { TalkName, TalkWay } from '../protocol/aftercare/track.ts';
import { day, moment } from './moments.ts';
import type { Words } from './words.ts';

/** The buttons of the talks. */
export const talkButtons = {
  mine: { nl: 'Mijn nazorg', en: 'My aftercare' },
  talks: { nl: 'Gesprekken', en: 'Talks' },
  agree: { nl: 'Dat past mij', en: 'That suits me' },
  propose: { nl: 'Moment voorstellen', en: 'Propose a moment' },
  move: { nl: 'Ander moment', en: 'Another moment' },
  send: { nl: 'Voorstel versturen', en: 'Send proposal' },
  calendar: { nl: 'In mijn agenda', en: 'Into my calendar' },
  held: { nl: 'Gesprek gehad', en: 'Talk held' },
  notWanted: { nl: 'Dit gesprek niet', en: 'Not this talk' },
  pauseForm: { nl: 'Even pauze', en: 'Pause' },
  pause: { nl: 'Pauze laten ingaan', en: 'Start the pause' },
  resume: { nl: 'Nu verdergaan', en: 'Go on now' },
  other: { nl: 'Iemand anders', en: 'Somebody else' },
  otherSure: { nl: 'Ja, vraag iemand anders', en: 'Yes, ask somebody else' },
  again: { nl: 'Weer nazorg', en: 'Aftercare again' },
  normal: { nl: 'Wat is normaal?', en: 'What is normal?' },
  open: { nl: 'Bekijken', en: 'Look' },
} as const satisfies Record<string, Words>;

export const talkNameWords = {
  first: { nl: 'Eerste gesprek', en: 'First talk' },
  second: { nl: 'Tweede gesprek', en: 'Second talk' },
  third: { nl: 'Derde gesprek', en: 'Third talk' },
} as const satisfies Record<TalkName, Words>;

export const talkWayWords = {
  inPerson: { nl: 'Bij elkaar', en: 'In person' },
  phone: { nl: 'Telefonisch', en: 'By phone' },
  teams: { nl: 'Via Teams', en: 'On Teams' },
} as const satisfies Record<TalkWay, Words>;

/** What there is to say about one talk. */
export type TalkStanding =
  | { readonly is: 'held' | 'notWanted' }
  | { readonly is: 'toPlan'; readonly until: Date }
  | { readonly is: 'later'; readonly from: Date; readonly until: Date }
  | {
      readonly is: 'planned';
      readonly at: Date;
      readonly way: TalkWay;
      readonly place?: string;
      /** Did the reader propose it himself? */
      readonly yours: boolean;
      readonly agreed: boolean;
      readonly proposals: number;
    };

/** How a talk stands, in one line. The place is what a person typed, and is shown apart. */
export const talkStandingWords = (talk: TalkStanding, other: string): Words => {
  switch (talk.is) {
    case 'held':
      return { nl: 'Gehad', en: 'Held' };
    case 'notWanted':
      return { nl: 'Niet gewenst', en: 'Not wanted' };
    case 'toPlan':
      return {
        nl: `Nog te plannen, liefst voor ${day(talk.until).nl}`,
        en: `Still to be planned, preferably before ${day(talk.until).en}`,
      };
    case 'later':
      return {
        nl: `Later: tussen ${day(talk.from).nl} en ${day(talk.until).nl}`,
        en: `Later: between ${day(talk.from).en} and ${day(talk.until).en}`,
      };
    case 'planned': {
      const at = moment(talk.at);
      const way = talkWayWords[talk.way];
      const state = talk.agreed
        ? { nl: 'afgesproken', en: 'agreed' }
        : talk.yours
          ? {
              nl: `jouw voorstel, ${other} moet nog antwoorden`,
              en: `your proposal, ${other} has to answer yet`,
            }
          : { nl: `voorstel van ${other}`, en: `proposed by ${other}` };
      return { nl: `${at.nl}, ${way.nl} (${state.nl})`, en: `${at.en}, ${way.en} (${state.en})` };
    }
  }
};

/** The card with the talks, for the one who is looked after and the one who does it. */
export const trackTexts = {
  title: { nl: 'Mijn nazorg', en: 'My aftercare' },
  responderTitle: { nl: 'De gesprekken', en: 'The talks' },
  withOther: (name: string): Words => ({ nl: `${name} is er voor je.`, en: `${name} is there for you.` }),
  forColleague: (name: string): Words => ({
    nl: `Je vangt ${name} op. Kies samen een moment; jullie krijgen allebei een seintje.`,
    en: `You look after ${name}. Choose a moment together; both of you are reminded.`,
  }),
  waiting: {
    nl: 'De opvanggroep heeft je verzoek. Je hoort het zodra iemand het oppakt.',
    en: 'The responders have your request. You hear as soon as somebody takes it up.',
  },
  over: {
    nl: 'Deze nazorg is afgerond of gestopt. Komt het terug? Dat gebeurt vaak, ook na maanden. Je kunt altijd weer nazorg vragen.',
    en: 'This aftercare was rounded off or stopped. Does it come back? That often happens, after months too. You can always ask for aftercare again.',
  },
  yourSay: {
    nl: 'Jij bepaalt het tempo. Verzetten, overslaan, pauze of stoppen mag altijd, zonder reden.',
    en: 'You set the pace. Moving, skipping, pausing or stopping is always fine, without a reason.',
  },
  allDone: {
    nl: 'Alle gesprekken zijn geweest. Is het klaar, rond het dan samen af.',
    en: 'All talks are behind you. If it is done, round it off together.',
  },
  silence: {
    nl: 'Van een gesprek wordt alleen bewaard: gehad, verzet of niet gewenst.',
    en: 'All that is kept of a talk: held, moved or not wanted.',
  },
  place: { nl: 'Plaats', en: 'Place' },
  asked: { nl: 'Gevraagd op', en: 'Asked on' },
  pausedUntil: (until: Date): Words => ({
    nl: `Pauze tot ${day(until).nl}. Tot dan laat iedereen je met rust.`,
    en: `Pause until ${day(until).en}. Until then everybody leaves you in peace.`,
  }),
  pausedFor: (until: Date): Words => ({
    nl: `Je collega wil pauze tot ${day(until).nl}. Neem tot dan geen contact op.`,
    en: `Your colleague wants a pause until ${day(until).en}. Please make no contact until then.`,
  }),
  none: {
    nl: 'Je hebt geen nazorg. Wil je iemand spreken? Dat kan altijd, ook over iets van langer geleden.',
    en: 'You have no aftercare. Would you like to talk to somebody? You always can, about something from long ago too.',
  },
  severalTitle: { nl: 'Je hebt vaker om nazorg gevraagd', en: 'You asked for aftercare more than once' },
};

/** A word about what just happened, above the card. */
export const trackNotices = {
  proposed: {
    nl: 'Er is een moment voorgesteld. Past het je?',
    en: 'A moment was proposed. Does it suit you?',
  },
  moved: {
    nl: 'Er is een ander moment voorgesteld. Past het je?',
    en: 'Another moment was proposed. Does it suit you?',
  },
  sent: { nl: 'Je voorstel is verstuurd.', en: 'Your proposal was sent.' },
  agreed: { nl: 'Afgesproken.', en: 'Agreed.' },
  notWanted: {
    nl: 'Je collega slaat dit gesprek over. Dat is goed.',
    en: 'Your colleague skips this talk. That is fine.',
  },
  plan: { nl: 'Het is tijd om dit gesprek te plannen.', en: 'It is time to plan this talk.' },
  tomorrow: { nl: 'Jullie gesprek komt eraan.', en: 'Your talk is coming up.' },
  today: { nl: 'Vandaag is jullie gesprek.', en: 'Your talk is today.' },
  late: {
    nl: 'Is dit gesprek geweest? Leg het vast, of kies samen een nieuw moment.',
    en: 'Did this talk take place? Record it, or choose a new moment together.',
  },
  stillToCome: {
    nl: 'Dit gesprek is nog niet geweest. Ik heb gevraagd of iemand meekijkt. Liever een andere opvanger? Zeg het gerust.',
    en: 'This talk has not taken place yet. I asked somebody to look into it. Would you rather have another responder? Just say so.',
  },
  resumed: { nl: 'De pauze is voorbij.', en: 'The pause is over.' },
  paused: { nl: 'Je pauze gaat in. Neem de tijd.', en: 'Your pause begins. Take your time.' },
  colleaguePaused: { nl: 'Je collega neemt even pauze.', en: 'Your colleague takes a pause.' },
  otherAsked: {
    nl: 'We zoeken iemand anders voor je. Je hoort hier wie.',
    en: 'We look for somebody else for you. You will hear here who.',
  },
  cameBack: {
    nl: 'Goed dat je het zegt. De opvanggroep weet het.',
    en: 'It is good that you say so. The responders know.',
  },
  calendar: {
    nl: 'Het bestand voor je agenda staat hieronder in de chat. In je agenda heet het “Afspraak”.',
    en: 'The file for your calendar is in the chat below. In your calendar it is called “Afspraak”.',
  },
  skipped: { nl: 'Dit gesprek gaat niet door. Dat is goed.', en: 'This talk is off. That is fine.' },
  held: { nl: 'Vastgelegd dat jullie elkaar spraken.', en: 'It is on record that you spoke.' },
} as const satisfies Record<string, Words>;

/** Why something about a talk was not done. */
export const trackRefusals = {
  otherTalk: {
    nl: 'Dit gesprek is al geweest of is nog niet aan de beurt. Er is niets veranderd.',
    en: 'This talk is behind you or not next yet. Nothing has changed.',
  },
  past: {
    nl: 'Dat moment is al voorbij. Kies een later moment.',
    en: 'That moment has passed. Choose a later one.',
  },
  paused: {
    nl: 'Je collega heeft pauze. Plan weer als die voorbij is.',
    en: 'Your colleague takes a pause. Plan again when it is over.',
  },
  moved: {
    nl: 'Er is intussen een ander moment voorgesteld. Kijk of dat past.',
    en: 'Another moment was proposed in the meantime. See whether that suits you.',
  },
  noPlan: { nl: 'Er is nog geen moment voorgesteld.', en: 'No moment was proposed yet.' },
  noChat: {
    nl: 'Ik kan je het bestand niet sturen. Open de chat met mij en probeer het nog eens.',
    en: 'I cannot send you the file. Open the chat with me and try again.',
  },
  noSuchPause: {
    nl: 'Kies een dag na vandaag, binnen een half jaar. Langer? Stop dan; je kunt altijd terugkomen.',
    en: 'Choose a day after today, within half a year. Longer? Then stop; you can always come back.',
  },
  future: { nl: 'Kies vandaag of een eerdere dag.', en: 'Choose today or an earlier day.' },
} as const satisfies Record<string, Words>;
