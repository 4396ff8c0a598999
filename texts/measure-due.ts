import { day } from './moments.ts';
import type { Words } from './words.ts';

interface DueWords {
  readonly title: Words;
  readonly lateTitle: Words;
  readonly due: (at: Date) => Words;
  readonly late: (at: Date) => Words;
}

const by =
  (nl: (day: string) => string, en: (day: string) => string) =>
  (at: Date): Words => ({
    nl: nl(day(at).nl),
    en: en(day(at).en),
  });

/** What the clock asks about a measure that waits [M2-3] [E-1] [M4-3] [M5-5]. */
export const measureDueTexts = {
  talk: {
    title: { nl: 'Het ordegesprek wacht nog', en: 'The conduct talk still waits' },
    lateTitle: { nl: 'Het ordegesprek is te laat', en: 'The conduct talk is late' },
    due: by(
      on => `Het gesprek moet uiterlijk ${on} gevoerd zijn.`,
      on => `The talk must be held by ${on}.`,
    ),
    late: by(
      on => `Het gesprek had uiterlijk ${on} gevoerd moeten zijn. Dat staat nog niet vast.`,
      on => `The talk should have been held by ${on}. That is not on record yet.`,
    ),
  },
  police: {
    title: { nl: 'De politie weet het nog niet', en: 'The police do not know yet' },
    lateTitle: { nl: 'De politie had het al moeten weten', en: 'The police should have known by now' },
    due: by(
      on => `De politie hoort het liefst uiterlijk ${on}: hoe eerder, hoe sterker het bewijs.`,
      on => `The police had best know by ${on}: the sooner, the stronger the evidence.`,
    ),
    late: by(
      on => `De politie had het uiterlijk ${on} moeten weten. Dat staat nog niet vast. Het kan nog steeds.`,
      on => `The police should have known by ${on}. That is not on record yet. It is still possible.`,
    ),
  },
  warning: {
    title: { nl: 'De waarschuwing wacht nog', en: 'The warning still waits' },
    lateTitle: { nl: 'De waarschuwing is te laat', en: 'The warning is late' },
    due: by(
      on => `De klant hoort de waarschuwing uiterlijk ${on} te krijgen.`,
      on => `The client should get the warning by ${on}.`,
    ),
    late: by(
      on => `De klant had de waarschuwing uiterlijk ${on} moeten krijgen. Dat staat nog niet vast.`,
      on => `The client should have had the warning by ${on}. That is not on record yet.`,
    ),
  },
  letter: {
    title: { nl: 'De brief moet de deur nog uit', en: 'The letter still has to go out' },
    lateTitle: { nl: 'De brief is te laat', en: 'The letter is late' },
    due: by(
      on => `De brief moet uiterlijk ${on} gegeven of verstuurd zijn.`,
      on => `The letter must be handed over or sent by ${on}.`,
    ),
    late: by(
      on => `De brief had uiterlijk ${on} gegeven of verstuurd moeten zijn. Dat staat nog niet vast.`,
      on => `The letter should have been handed over or sent by ${on}. That is not on record yet.`,
    ),
  },
  claim: {
    title: { nl: 'De schadeclaim ligt stil', en: 'The damage claim lies still' },
    lateTitle: { nl: 'De schadeclaim ligt stil', en: 'The damage claim lies still' },
    due: by(
      on => `Er is al een tijd niets over vastgelegd. Voor ${on} verwachtte ik nieuws.`,
      on => `Nothing was recorded about it for a while. I expected news by ${on}.`,
    ),
    late: by(
      on => `Er is al een tijd niets over vastgelegd. Voor ${on} verwachtte ik nieuws.`,
      on => `Nothing was recorded about it for a while. I expected news by ${on}.`,
    ),
  },
} as const satisfies Record<string, DueWords>;

/** What waits for somebody. */
export type WaitsFor = keyof typeof measureDueTexts;

/** How far it is, and what to do about it. */
export const measureDueStates = {
  talkDecided: {
    nl: 'De klant is nog niet uitgenodigd, voor zover ik weet.',
    en: 'The client has not been invited yet, as far as I know.',
  },
  talkInvited: {
    nl: 'De klant is uitgenodigd. Is het gesprek geweest? Leg dan vast hoe het ging.',
    en: 'The client was invited. Has the talk been held? Then record how it went.',
  },
  talkMissed: {
    nl: 'De klant kwam niet. Nodig opnieuw uit, of rond de maatregel af.',
    en: 'The client did not come. Invite again, or close the measure.',
  },
  police: {
    nl: 'Is het gebeurd? Leg het vast. Wil wie het overkwam het niet? Dat mag; leg dan de reden vast.',
    en: 'Was it done? Record it. Does the person it happened to not want it? That is fine; then record the reason.',
  },
  warning: {
    nl: 'Sprak je de klant al? Leg het vast.',
    en: 'Have you spoken to the client? Record it.',
  },
  letterWarning: {
    nl: 'Zonder brief weet de klant niet dat hij gewaarschuwd is. Is de brief weg? Leg het vast.',
    en: 'Without the letter the client does not know of the warning. Has the letter gone? Record it.',
  },
  letterBan: {
    nl: 'Zolang de klant de brief niet heeft, kun je hem niet aan de ontzegging houden. Is de brief weg? Leg het vast.',
    en: 'As long as the client does not have the letter, you cannot hold him to the ban. Has the letter gone? Record it.',
  },
  claim: {
    nl: 'Betaalde de klant? Is er een regeling? Of komt er niets meer? Leg het vast.',
    en: 'Has the client paid? Is there an arrangement? Or will nothing more come? Record it.',
  },
} as const satisfies Record<string, Words>;
export type DueState = keyof typeof measureDueStates;
