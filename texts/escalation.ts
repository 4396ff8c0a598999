import type { Audience, ChainName, Rung } from '../protocol/escalation/chain.ts';
import type { Words } from './words.ts';

/** Who is called when something stays undone: the same for everybody to see. */
export const escalationTexts = {
  button: { nl: 'Wie wordt gebeld', en: 'Who is called' },
  title: { nl: 'Wie wordt gebeld?', en: 'Who is called?' },
  text: {
    nl: 'Blijft iets liggen, dan vraagt Rugdekking steeds iemand anders, hier in Teams. Zodra iemand het oppakt of vastlegt, stopt het.',
    en: 'When something stays undone, Rugdekking asks somebody else each time, here in Teams. As soon as somebody takes it up or records it, it stops.',
  },
  instead: {
    nl: 'Is er niemand, of gaat het over diegene zelf? Dan wordt de arboconsulent gevraagd.',
    en: 'Is there nobody, or is it about that person? Then the safety officer is asked.',
  },
  notUrgent: {
    nl: 'Heb je nu hulp nodig? Wacht hier niet op. Bel 112, of de achterwacht.',
    en: 'Do you need help now? Do not wait for this. Call 112, or the duty officer.',
  },
} as const satisfies Record<string, Words>;

export const chainWords: Readonly<Record<ChainName, Words>> = {
  aftercareUnclaimed: {
    nl: 'Een verzoek om nazorg dat niemand oppakt',
    en: 'A request for aftercare that nobody takes up',
  },
  firstCare: {
    nl: 'Eerste opvang die nog niet is vastgelegd',
    en: 'First care that is not on record yet',
  },
  aftercareTalk: {
    nl: 'Een gesprek van de nazorg dat uitblijft, nadat de opvanger er zelf aan is herinnerd',
    en: 'A talk of the aftercare that does not come, after the responder was reminded of it',
  },
};

const audienceWords: Readonly<Record<Audience, Words>> = {
  responders: { nl: 'de bedrijfsopvangers', en: 'the responders' },
  handler: { nl: 'wie de melding afhandelt', en: 'who handles the report' },
  manager: { nl: 'de leidinggevende', en: 'the manager' },
  deputies: { nl: 'de waarnemers van de leidinggevende', en: 'the deputies of the manager' },
  head: { nl: 'het afdelingshoofd', en: 'the department head' },
  safetyOfficers: { nl: 'de arboconsulent', en: 'the safety officer' },
  administrators: { nl: 'de beheerder van Rugdekking', en: 'the administrator of Rugdekking' },
};

/** Several parts in a row: `de leidinggevende en het afdelingshoofd`. */
export const listedAudiences = (audiences: readonly Audience[]): Words => {
  const listed = (language: 'nl' | 'en') =>
    new Intl.ListFormat(language).format(audiences.map(audience => audienceWords[audience][language]));
  return { nl: listed('nl'), en: listed('en') };
};

const units = {
  minutes: { nl: ['minuut', 'minuten'], en: ['minute', 'minutes'] },
  hours: { nl: ['uur', 'uur'], en: ['hour', 'hours'] },
} as const;

/** A length of time as people say it: whole hours where it is that, else minutes. */
export const lengthWords = (minutes: number): Words => {
  const whole = minutes >= 60 && minutes % 60 === 0;
  const count = whole ? minutes / 60 : minutes;
  const { nl, en } = units[whole ? 'hours' : 'minutes'];
  return { nl: `${count} ${nl[count === 1 ? 0 : 1]}`, en: `${count} ${en[count === 1 ? 0 : 1]}` };
};

const hoursWords = {
  always: { nl: 'dag en nacht', en: 'day and night' },
  working: { nl: 'in kantooruren', en: 'in office hours' },
} as const satisfies Record<Rung['hours'], Words>;

/** One rung as a line: `Na 2 uur: de leidinggevende (dag en nacht)`. @param first whether it is the chain's first. */
export const rungWords = ({ to, after, hours, times, every }: Rung, first: boolean): Words => {
  const wait = lengthWords(after);
  const who = audienceWords[to];
  const when = hoursWords[hours];
  const again = lengthWords(every);
  return {
    nl: `${first ? `Na ${wait.nl}` : `${wait.nl} later`}: ${who.nl}, ${when.nl}${times > 1 ? `, ${times} keer, om de ${again.nl}` : ''}`,
    en: `${first ? `After ${wait.en}` : `${wait.en} later`}: ${who.en}, ${when.en}${times > 1 ? `, ${times} times, every ${again.en}` : ''}`,
  };
};

export const officeHoursWords = (from: string, until: string): Words => ({
  nl: `Kantooruren: op werkdagen van ${from} tot ${until} uur.`,
  en: `Office hours: on working days from ${from} to ${until}.`,
});
