import type { Waiting } from '../protocol/work/open-work.ts';
import { measureWords } from './measures.ts';
import { day, moment } from './moments.ts';
import type { Words } from './words.ts';

/** What waits for somebody, and handing all of it over. */
export const workTexts = {
  title: { nl: 'Wat wacht op jou', en: 'What waits for you' },
  open: { nl: 'Openstaand', en: 'Open work' },
  nothing: {
    nl: 'Niets. Alles waar jij over gaat, is opgepakt en bij.',
    en: 'Nothing. Everything you are responsible for has been taken up and is up to date.',
  },
  late: { nl: 'Te laat', en: 'Late' },
  soon: { nl: 'Met een termijn', en: 'With a term' },
  rest: { nl: 'Verder', en: 'Also open' },
  show: { nl: 'Bekijk', en: 'Look' },
  again: { nl: 'Ververs', en: 'Refresh' },
  handOver: { nl: 'Draag alles over', en: 'Hand everything over' },
  tooMany: {
    nl: 'Er is meer dan hier past. Handel eerst dit af; de rest schuift dan op.',
    en: 'There is more than fits here. Deal with this first; the rest then moves up.',
  },
  aftercare: { nl: 'Nazorgverzoek', en: 'Aftercare request' },
  handOverTitle: { nl: 'Al je openstaande werk overdragen', en: 'Hand over all your open work' },
  handOverTo: { nl: 'Aan wie draag je over?', en: 'To whom do you hand over?' },
  handOverExplain: {
    nl: 'Je collega krijgt één bericht met alles erin en mag er vanaf dan over beslissen. Jij houdt ook toegang. Gesprekken van nazorg geef je zelf terug: die zijn van jou en het slachtoffer.',
    en: 'Your colleague gets one message with all of it and may decide from then on. You keep access too. You give aftercare talks back yourself: those are between you and the victim.',
  },
  choose: { nl: 'Kies een collega uit de lijst.', en: 'Choose a colleague from the list.' },
  nobody: {
    nl: 'Er is niemand aan wie je kunt overdragen. Vraag de beheerder om een waarnemer in te stellen.',
    en: 'There is nobody to hand over to. Ask the administrator to set a deputy.',
  },
  nothingOwn: {
    nl: 'Er staat niets open dat van jou is. Er is niets overgedragen.',
    en: 'Nothing that is yours is open. Nothing was handed over.',
  },
} satisfies Record<string, Words>;

const count = (n: number): Words => ({
  nl: n === 1 ? '1 melding' : `${n} meldingen`,
  en: n === 1 ? '1 report' : `${n} reports`,
});

/** How much goes over, before it does. */
export const goesOver = (n: number): Words => ({
  nl: `Dit gaat over: ${count(n).nl}.`,
  en: `This will go over: ${count(n).en}.`,
});

/** What was done. */
export const wentOver = (n: number, to: string): Words => ({
  nl: `${to} heeft nu ${count(n).nl} van jou.`,
  en: `${to} now has ${count(n).en} of yours.`,
});

/** To the one who gets it. */
export const handedAllToYou = (by: string): Words => ({
  nl: `${by} heeft openstaand werk aan je overgedragen. Je mag er vanaf nu over beslissen.`,
  en: `${by} handed open work over to you. From now on you may decide about it.`,
});

const whatWords = ({ what, kind }: Waiting): Words => {
  switch (what) {
    case 'firstCare':
      return { nl: 'Oppakken en eerste opvang', en: 'Take up and give first care' };
    case 'policeReport':
      return { nl: 'Aangifte overwegen', en: 'Consider a police report' };
    case 'conductTalk':
      return { nl: 'Ordegesprek overwegen', en: 'Consider a conduct talk' };
    case 'decision':
      return { nl: 'Besluiten over een maatregel', en: 'Decide on a measure' };
    case 'measure': {
      const measure = measureWords[kind ?? 'none'];
      return { nl: `${measure.nl}: volgende stap`, en: `${measure.en}: next step` };
    }
    case 'accident':
      return {
        nl: 'Arbeidsongeval melden, of vastleggen waarom niet',
        en: 'Report the accident at work, or record why not',
      };
    case 'policeDecision':
      return { nl: 'Beslissen of de politie wordt gebeld', en: 'Decide whether the police are called' };
    case 'contactWriter':
      return { nl: 'Contact opnemen met de schrijver', en: 'Contact the writer' };
    case 'directorsLetter':
      return { nl: 'Brief van de directeur overwegen', en: 'Consider a letter of the director' };
    case 'claim':
      return { nl: 'Wacht op iemand die het oppakt', en: 'Waits for somebody to take it up' };
    case 'aftercare':
      return { nl: 'Jij kijkt hiernaar om', en: 'You look after this one' };
  }
};

/** One thing that waits, with its term: `Ordegesprek: volgende stap, uiterlijk maandag 30 november 2026`. */
export const waitingWords = (waiting: Waiting): Words => {
  const words = whatWords(waiting);
  if (waiting.due === undefined) return words;
  const at = waiting.what === 'claim' ? moment(waiting.due) : day(waiting.due);
  return waiting.late
    ? { nl: `${words.nl}, had gemoeten: ${at.nl}`, en: `${words.en}, was due: ${at.en}` }
    : { nl: `${words.nl}, uiterlijk ${at.nl}`, en: `${words.en}, by ${at.en}` };
};
