import type { MeasureKind } from '../protocol/incident/measure.ts';
import type { StepName } from '../protocol/measures/step.ts';
import { measureWords } from './measures.ts';
import { day } from './moments.ts';
import type { Words } from './words.ts';

/** Measures as they stand in the middle of a sentence. */
const inSentence = (kind: MeasureKind): Words => ({
  nl: measureWords[kind].nl.toLowerCase(),
  en: measureWords[kind].en.toLowerCase(),
});

const stepped = {
  invited: { nl: 'de klant uitgenodigd', en: 'invited the client' },
  held: { nl: 'het gesprek gevoerd', en: 'held the talk' },
  noShow: { nl: 'vastgelegd dat de klant niet kwam', en: 'recorded that the client did not come' },
  agreed: { nl: 'de afspraken met de klant vastgelegd', en: 'recorded what was agreed with the client' },
  kept: {
    nl: 'vastgelegd dat de klant zich aan de afspraken hield',
    en: 'recorded that the client kept to the agreements',
  },
  breached: {
    nl: 'vastgelegd dat de klant een afspraak niet nakwam',
    en: 'recorded that the client broke an agreement',
  },
  ended: { nl: 'de maatregel afgerond', en: 'closed the measure' },
} as const satisfies Record<StepName, Words>;

/** What somebody did about a measure: the part of the sentence after the name. */
export const steppedWords = ({
  kind,
  step,
}: {
  readonly kind: MeasureKind;
  readonly step: StepName;
}): Words => {
  const about = inSentence(kind);
  return { nl: `${stepped[step].nl} (${about.nl})`, en: `${stepped[step].en} (${about.en})` };
};

/** Somebody was asked about a measure by the clock. */
export const remindedWords = ({
  kind,
  late,
}: {
  readonly kind: MeasureKind;
  readonly late: boolean;
}): Words => {
  const about = inSentence(kind);
  return late
    ? { nl: `Herinnering: ${about.nl} is te laat.`, en: `Reminder: ${about.en} is late.` }
    : { nl: `Herinnering: ${about.nl} wacht nog.`, en: `Reminder: ${about.en} still waits.` };
};

/** What a step means for the reporter: one warm, plain sentence after the fact itself [C-22]. */
export const stepMeans = {
  invited: {
    nl: 'Er wordt over gesproken met de klant. Wil je erbij zijn, of juist niet? Zeg het tegen je leidinggevende.',
    en: 'The client will be spoken to about it. Do you want to be there, or rather not? Tell your manager.',
  },
  held: {
    nl: 'De klant is op het gedrag aangesproken. Wil je weten hoe het ging? Vraag het gerust.',
    en: 'The client was addressed about the behaviour. Do you want to know how it went? Just ask.',
  },
  noShow: {
    nl: 'Het is daarmee niet van tafel. Je hoort hier hoe het verdergaat.',
    en: 'That is not the end of it. You will hear here how it goes on.',
  },
  agreed: {
    nl: 'Zo weet de klant wat er wel en niet kan. Merk je dat het toch anders gaat? Meld het weer.',
    en: 'So the client knows what is acceptable and what is not. Do you notice otherwise? Report it again.',
  },
  kept: {
    nl: 'Goed nieuws: het is gegaan zoals afgesproken.',
    en: 'Good news: it went as agreed.',
  },
  breached: {
    nl: 'We laten het er niet bij zitten. Je leidinggevende besluit wat er nu gebeurt.',
    en: 'We do not leave it at that. Your manager decides what happens now.',
  },
  ended: {
    nl: 'Deze maatregel is klaar. Dat je het meldde, heeft geholpen.',
    en: 'This measure is finished. That you reported it has helped.',
  },
} as const satisfies Record<StepName, Words>;

const since = (at: Date, nl: string, en: string): Words => ({
  nl: `${nl} ${day(at).nl}`,
  en: `${en} ${day(at).en}`,
});

/** How far a measure is, as everybody in the channel may read it: choices and days, nothing that was written. */
export const phaseWords = {
  invited: at => since(at, 'Klant uitgenodigd op', 'Client invited on'),
  held: at => since(at, 'Gesprek gevoerd op', 'Talk held on'),
  noShow: at => since(at, 'Klant niet verschenen op', 'Client did not come on'),
  agreed: at => since(at, 'Afspraken gemaakt op', 'Agreements made on'),
  kept: at => since(at, 'Afspraken nagekomen, vastgelegd op', 'Agreements kept, recorded on'),
  breached: at => since(at, 'Afspraak niet nagekomen op', 'Agreement broken on'),
  ended: at => since(at, 'Afgerond op', 'Closed on'),
} as const satisfies Record<StepName, (at: Date) => Words>;

/** A broken agreement points to a heavier measure [M2-7]. */
export const pointsToWords = (measure: Words): Words => ({
  nl: `Het protocol wijst nu op: ${measure.nl}, omdat een afspraak niet is nagekomen`,
  en: `The protocol now points to: ${measure.en}, because an agreement was broken`,
});
