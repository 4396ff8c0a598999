import type { AccidentGround } from '../protocol/accident/accident.ts';
import { moment } from './moments.ts';
import type { Words } from './words.ts';

/** The duty to report an accident at work (Arbowet 9) [E-19]. */
export const accidentTexts = {
  title: { nl: 'Meld dit arbeidsongeval nu', en: 'Report this accident at work now' },
  reminder: { nl: 'Nog niet gemeld: arbeidsongeval', en: 'Not reported yet: accident at work' },
  duty: {
    nl: 'De werkgever moet een ernstig arbeidsongeval direct melden bij de Nederlandse Arbeidsinspectie (Arbowet, artikel 9). Dat geldt bij overlijden, ziekenhuisopname en blijvend letsel. Ook als het pas later blijkt, en ook voor uitzendkrachten en zzp’ers.',
    en: 'The employer must report a serious accident at work to the Netherlands Labour Authority at once (Arbowet, article 9). That holds for death, admission to hospital and permanent injury. Also when it shows later, and also for agency workers and freelancers.',
  },
  counts: {
    nl: 'Een dagopname telt mee, alleen poliklinisch behandeld niet. Blijvend letsel kan ook psychisch zijn.',
    en: 'Day admission counts, outpatient treatment alone does not. Permanent injury can be psychological too.',
  },
  call: { nl: 'Bel de Arbeidsinspectie, dag en nacht', en: 'Call the Labour Authority, day and night' },
  online: {
    nl: 'Bij een overlijden bel je altijd. Anders mag het ook online: nlarbeidsinspectie.nl.',
    en: 'After a death you always call. Otherwise online is fine too: nlarbeidsinspectie.nl.',
  },
  staysOpen: {
    nl: 'Deze taak blijft open tot is vastgelegd dat het gemeld is, of waarom dat niet hoeft. Je krijgt elke werkdag een herinnering.',
    en: 'This task stays open until it is on record that it was reported, or why it need not be. You are reminded every working day.',
  },
  record: { nl: 'Melding vastleggen', en: 'Record the report' },
  formTitle: { nl: 'Arbeidsongeval: gemeld of niet nodig', en: 'Accident at work: reported or not needed' },
  as: { nl: 'Wat is er gedaan?', en: 'What was done?' },
  reported: { nl: 'Gemeld bij de Arbeidsinspectie', en: 'Reported to the Labour Authority' },
  notRequired: { nl: 'Niet meldingsplichtig', en: 'Need not be reported' },
  on: { nl: 'Op welke dag gemeld?', en: 'Reported on which day?' },
  time: { nl: 'Hoe laat?', en: 'At what time?' },
  how: { nl: 'Hoe gemeld?', en: 'How was it reported?' },
  phone: { nl: 'Telefonisch', en: 'By phone' },
  onlineWay: { nl: 'Online', en: 'Online' },
  reference: { nl: 'Meldingsnummer van de Arbeidsinspectie', en: 'Reference of the Labour Authority' },
  referenceHint: { nl: 'Als je er een kreeg.', en: 'If you got one.' },
  because: { nl: 'Waarom niet meldingsplichtig?', en: 'Why need it not be reported?' },
  becauseHint: {
    nl: 'Alleen invullen als het niet gemeld hoeft te worden. Bijvoorbeeld: alleen poliklinisch behandeld.',
    en: 'Only if it need not be reported. For example: outpatient treatment only.',
  },
  worse: { nl: 'Letsel bleek ernstiger', en: 'Injury turned out worse' },
  worseTitle: { nl: 'Het letsel bleek ernstiger', en: 'The injury turned out to be worse' },
  worseText: {
    nl: 'Soms blijkt pas later hoe ernstig het is. De leidinggevende en de arboconsulent krijgen dan meteen bericht, want melden bij de Arbeidsinspectie kan verplicht zijn.',
    en: 'Sometimes it only shows later how serious it is. The manager and the safety officer are told at once, because it may have to be reported to the Labour Authority.',
  },
  ground: { nl: 'Wat is er gebleken?', en: 'What has become known?' },
  raise: { nl: 'Vastleggen', en: 'Record' },
  chooseAs: { nl: 'Kies wat er gedaan is.', en: 'Choose what was done.' },
  chooseHow: { nl: 'Kies hoe het gemeld is.', en: 'Choose how it was reported.' },
  chooseGround: { nl: 'Kies wat er gebleken is.', en: 'Choose what has become known.' },
  whyNot: {
    nl: 'Schrijf op waarom het niet gemeld hoeft te worden: minstens een zin.',
    en: 'Write down why it need not be reported: at least a sentence.',
  },
  whichMoment: { nl: 'Vul een dag en tijd in die bestaan.', en: 'Fill in a day and time that exist.' },
  notYet: { nl: 'Dit moment is nog niet geweest.', en: 'This moment has not been yet.' },
  beforeIncident: { nl: 'Dit is vóór het incident.', en: 'This is before the incident.' },
  none: {
    nl: 'Bij deze melding staat geen meldplicht open.',
    en: 'No duty to report is open for this incident.',
  },
  open: {
    nl: 'Arbeidsongeval: nog te melden bij de Arbeidsinspectie',
    en: 'Accident at work: still to be reported',
  },
} as const satisfies Record<string, Words>;

/** Why it counts, as a choice. Not on the card in the channel, nor in a line. */
export const groundWords = {
  hospital: { nl: 'Opgenomen in het ziekenhuis', en: 'Admitted to hospital' },
  permanent: {
    nl: 'Blijvend letsel, lichamelijk of psychisch',
    en: 'Permanent injury, physical or psychological',
  },
  death: { nl: 'Overleden', en: 'Died' },
} as const satisfies Record<AccidentGround, Words>;

/** How it ended, as a line. */
export const reportedOn = (at: Date): Words => ({
  nl: `Arbeidsongeval: gemeld bij de Arbeidsinspectie, ${moment(at).nl}`,
  en: `Accident at work: reported to the Labour Authority, ${moment(at).en}`,
});
export const notRequiredWords: Words = {
  nl: 'Arbeidsongeval: niet meldingsplichtig, met de reden vastgelegd',
  en: 'Accident at work: need not be reported, the reason is on record',
};

/** Since when it waits. */
export const sinceWords = (at: Date): Words => ({
  nl: `Bekend sinds ${moment(at).nl}.`,
  en: `Known since ${moment(at).en}.`,
});
