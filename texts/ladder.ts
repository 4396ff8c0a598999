import { instantOf } from '../protocol/calendar/local-time.ts';
import type { MeasureKind } from '../protocol/incident/measure.ts';
import type { Because, Proposal } from '../protocol/measures/ladder.ts';
import { measureWords } from './measures.ts';
import { day } from './moments.ts';
import type { Words } from './words.ts';

/** A day that stands for itself: at noon no clock change can make it another one. */
export const dayOf = (date: string): Words => {
  const at = instantOf(date, '12:00');
  return at ? day(at) : { nl: date, en: date };
};

const inCase = (number: string | undefined): string => (number === undefined ? '' : ` (${number})`);

/** What was decided before, as a part of a sentence. */
const given = {
  warning: { nl: 'er eerder is gewaarschuwd', en: 'there was a warning before' },
  conductTalk: { nl: 'er eerder een ordegesprek was', en: 'there was a conduct talk before' },
  accessBan: { nl: 'er eerder een ontzegging was', en: 'there was an access ban before' },
  police: { nl: 'er eerder aangifte of melding is gedaan', en: 'the police heard of it before' },
  damageClaim: { nl: 'er eerder schade is geclaimd', en: 'damage was claimed before' },
  none: { nl: 'er eerder niets is gedaan', en: 'nothing was done before' },
} as const satisfies Record<MeasureKind, Words>;

/** One reason of the ladder's, as a part of a sentence. */
const becauseWords = (because: Because): Words => {
  switch (because.why) {
    case 'first':
      return {
        nl: 'er geen eerdere melding van zeker dezelfde persoon is',
        en: 'there is no earlier report of certainly the same person',
      };
    case 'violence':
      return { nl: 'er geweld is gebruikt', en: 'violence was used' };
    case 'threat':
      return { nl: 'er is gedreigd', en: 'there was a threat' };
    case 'returned':
      return because.times === 1
        ? { nl: 'dezelfde persoon eerder agressief was', en: 'the same person was aggressive before' }
        : {
            nl: `dezelfde persoon al ${because.times} keer eerder agressief was`,
            en: `the same person was aggressive ${because.times} times before`,
          };
    case 'afterMeasure': {
      const { nl, en } = given[because.kind];
      return { nl: `${nl}${inCase(because.number)}`, en: `${en}${inCase(because.number)}` };
    }
    case 'breached':
      return because.kind === 'accessBan'
        ? {
            nl: `een ontzegging niet is nageleefd${inCase(because.number)}`,
            en: `an access ban was not kept${inCase(because.number)}`,
          }
        : {
            nl: `een afspraak niet is nagekomen${inCase(because.number)}`,
            en: `an agreement was not kept${inCase(because.number)}`,
          };
    case 'runningBan': {
      const until = dayOf(because.until);
      return {
        nl: `er een ontzegging loopt tot en met ${until.nl}${inCase(because.number)}`,
        en: `an access ban runs up to and including ${until.en}${inCase(because.number)}`,
      };
    }
  }
};

/** More reasons than these make it no clearer. */
const most = 4;

/** The rung with its reasons, behind a label: `Ordegesprek, omdat er is gedreigd`. */
export const proposalWords = ({ measure, because }: Proposal): Words => {
  const reasons = because.slice(0, most).map(becauseWords);
  const what = measureWords[measure];
  return {
    nl: `${what.nl}, omdat ${reasons.map(({ nl }) => nl).join(' en omdat ')}`,
    en: `${what.en}, because ${reasons.map(({ en }) => en).join(' and because ')}`,
  };
};

/** On a measure's form. */
export const weighingTexts = {
  lighter: {
    nl: 'Je kiest iets lichters. Waarom?',
    en: 'You choose something lighter. Why?',
  },
  heavier: {
    nl: 'Je kiest iets zwaarders. Waarom?',
    en: 'You choose something heavier. Why?',
  },
  hint: {
    nl: 'Jij beslist. Je reden komt in het dossier, naast wat het protocol voorstelt.',
    en: 'You decide. Your reason goes on file, beside what the protocol points to.',
  },
  whyLighter: {
    nl: 'Schrijf op waarom iets lichters genoeg is.',
    en: 'Write down why something lighter is enough.',
  },
  whyHeavier: {
    nl: 'Schrijf op waarom iets zwaarders nodig is.',
    en: 'Write down why something heavier is needed.',
  },
} as const satisfies Record<string, Words>;

/** In the course of a case, for who reads the grounds. */
export const overruledWords = (proposed: MeasureKind, as: 'lighter' | 'heavier'): Words => {
  const what = measureWords[proposed];
  return as === 'lighter'
    ? {
        nl: `Lichter dan het protocol voorstelde (${what.nl.toLowerCase()}), omdat`,
        en: `Lighter than the protocol pointed to (${what.en.toLowerCase()}), because`,
      }
    : {
        nl: `Zwaarder dan het protocol voorstelde (${what.nl.toLowerCase()}), omdat`,
        en: `Heavier than the protocol pointed to (${what.en.toLowerCase()}), because`,
      };
};
