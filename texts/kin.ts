import type { KinFact } from '../protocol/aggressor/kin-facts.ts';
import type { Grounds } from '../protocol/aggressor/likeness.ts';
import type { MeasureKind } from '../protocol/incident/measure.ts';
import { dayOf } from './ladder.ts';
import { measureWords } from './measures.ts';
import { day } from './moments.ts';
import type { Words } from './words.ts';

/** The same aggressor in several incidents: what stands on the card, and comparing them. */
export const kinTexts = {
  button: { nl: 'Zelfde persoon?', en: 'Same person?' },
  title: { nl: 'Is dit dezelfde persoon?', en: 'Is this the same person?' },
  explain: {
    nl: 'Een naam alleen is nooit zeker. Kijk naar geboortedatum, plek en verhaal, en vraag het wie erbij was. Wat je kiest, telt mee bij beide meldingen.',
    en: 'A name alone is never certain. Look at date of birth, place and story, and ask who was there. What you choose counts for both reports.',
  },
  recorded: {
    nl: 'Alleen jij ziet dit. Dat je het bekijkt, is vastgelegd.',
    en: 'Only you see this. That you are looking at it is recorded.',
  },
  own: { nl: 'Deze melding', en: 'This report' },
  nameless: {
    nl: 'In deze melding staat geen naam. Zonder naam is niemand te vergelijken; een beschrijving telt niet.',
    en: 'There is no name in this report. Without one nobody can be compared; a description does not count.',
  },
  nobody: {
    nl: 'Er is geen andere melding die erbij kan horen.',
    en: 'There is no other report that may belong to it.',
  },
  name: { nl: 'Naam', en: 'Name' },
  birthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  unknown: { nl: 'onbekend', en: 'unknown' },
  what: { nl: 'Wat', en: 'What' },
  possible: { nl: 'Mogelijk dezelfde', en: 'Possibly the same' },
  certain: { nl: 'Zeker dezelfde', en: 'Certainly the same' },
  comparison: { nl: 'Vergelijking', en: 'Comparison' },
  confirmedBy: { nl: 'Dezelfde, volgens', en: 'The same, says' },
  rejectedBy: { nl: 'Iemand anders, volgens', en: 'Somebody else, says' },
  same: { nl: 'Is dezelfde', en: 'Is the same' },
  other: { nl: 'Is iemand anders', en: 'Is somebody else' },
  open: { nl: 'Toch niet zeker', en: 'Not sure after all' },
  running: { nl: 'Loopt nog', en: 'Still running' },
  runningPerhaps: { nl: 'Loopt nog, als het dezelfde is', en: 'Still running, if it is the same' },
  later: { nl: 'Daarna opnieuw', en: 'Again since' },
  compareFirst: {
    nl: 'Wat mogelijk dezelfde persoon is, telt niet mee in het voorstel. Vergelijk bij Meer: Zelfde persoon?',
    en: 'What is possibly the same person does not count for the proposal. Compare under More: Same person?',
  },
  uncounted: {
    nl: 'Wat mogelijk dezelfde persoon is, telt niet mee in het voorstel.',
    en: 'What is possibly the same person does not count for the proposal.',
  },
} as const satisfies Record<string, Words>;

const surnames = {
  same: { nl: 'dezelfde achternaam', en: 'the same surname' },
  spelling: { nl: 'dezelfde achternaam, anders geschreven', en: 'the same surname, spelt otherwise' },
  part: { nl: 'één van de achternamen is dezelfde', en: 'one of the surnames is the same' },
  swapped: { nl: 'dezelfde naam, omgedraaid', en: 'the same name, the other way round' },
  slip: { nl: 'bijna dezelfde achternaam (een typefout?)', en: 'almost the same surname (a slip?)' },
  ending: { nl: 'bijna dezelfde achternaam', en: 'almost the same surname' },
  differs: { nl: 'een andere achternaam (getrouwd?)', en: 'another surname (married?)' },
} as const satisfies Record<Grounds['surname'], Words>;

const firstNames = {
  same: { nl: 'dezelfde voornaam', en: 'the same first name' },
  fits: { nl: 'de voorletters passen', en: 'the initials fit' },
  unknown: { nl: 'van één van beide ontbreekt de voornaam', en: 'one of the first names is missing' },
  differs: { nl: 'een andere voornaam', en: 'another first name' },
} as const satisfies Record<Grounds['given'], Words>;

const births = {
  same: { nl: 'dezelfde geboortedatum', en: 'the same date of birth' },
  unknown: { nl: 'een geboortedatum ontbreekt', en: 'a date of birth is missing' },
  differs: { nl: 'een andere geboortedatum', en: 'another date of birth' },
} as const satisfies Record<Grounds['birth'], Words>;

/** Why two descriptions may be of one person. */
export const groundsWords = ({ surname, given, birth }: Grounds): Words => {
  const parts = [surnames[surname], ...(surname === 'swapped' ? [] : [firstNames[given]]), births[birth]];
  return { nl: parts.map(({ nl }) => nl).join(', '), en: parts.map(({ en }) => en).join(', ') };
};

/** What does not fit on the card. */
export const moreCandidates = (count: number): Words => ({
  nl: `Er zijn er nog ${count}. Beslis eerst over deze.`,
  en: `There are ${count} more. Decide about these first.`,
});

const inCase = (number: string | undefined): string => (number === undefined ? '' : ` (${number})`);

/** When it last happened before. */
export const lastWords = (at: Date, number: string | undefined, sure: boolean): Words => {
  const when = day(at);
  return {
    nl: `Laatste keer${sure ? '' : ', als het dezelfde is'}: ${when.nl}${inCase(number)}`,
    en: `Last time${sure ? '' : ', if it is the same'}: ${when.en}${inCase(number)}`,
  };
};

/** A measure that runs in another case. */
export const runningWords = (
  kind: MeasureKind,
  until: string | undefined,
  number: string | undefined,
): Words => {
  const what = measureWords[kind];
  if (until === undefined) return { nl: `${what.nl}${inCase(number)}`, en: `${what.en}${inCase(number)}` };
  const last = dayOf(until);
  return {
    nl: `${what.nl}, tot en met ${last.nl}${inCase(number)}`,
    en: `${what.en}, up to and including ${last.en}${inCase(number)}`,
  };
};

/** Since this report: how often, and when last. */
export const laterWords = (count: number, at: Date, number: string | undefined): Words => {
  const when = day(at);
  return {
    nl: `${count === 1 ? '1 melding' : `${count} meldingen`}, laatst op ${when.nl}${inCase(number)}`,
    en: `${count === 1 ? '1 report' : `${count} reports`}, the last on ${when.en}${inCase(number)}`,
  };
};

const judged = {
  same: {
    nl: (other: string) => `vastgesteld dat het dezelfde persoon is als bij ${other}`,
    en: (other: string) => `found that it is the same person as in ${other}`,
  },
  other: {
    nl: (other: string) => `vastgesteld dat het iemand anders is dan bij ${other}`,
    en: (other: string) => `found that it is somebody else than in ${other}`,
  },
  open: {
    nl: (other: string) => `teruggenomen wat over dezelfde persoon bij ${other} was vastgesteld`,
    en: (other: string) => `taken back what was found about the same person in ${other}`,
  },
} as const;

/** A journal fact about the same aggressor, as one line without names of him. */
export const kinFactWords = (fact: KinFact, did: (nl: string, en: string) => Words): Words => {
  switch (fact.fact) {
    case 'candidatesViewed':
      return did(
        'bekeken of het bij andere meldingen om dezelfde persoon gaat',
        'looked whether other reports are about the same person',
      );
    case 'aggressorJudged': {
      const other = fact.number ?? '—';
      return did(judged[fact.is].nl(other), judged[fact.is].en(other));
    }
  }
};
