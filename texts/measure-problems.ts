import { measureLimits } from './measure-forms.ts';
import type { Words } from './words.ts';

/** What can be wrong with a field of a measure's form: what is the matter, and what to do. */
export const measureProblems = {
  chooseWay: {
    nl: 'Kies of je mondeling of schriftelijk waarschuwt.',
    en: 'Choose whether you warn orally or in writing.',
  },
  grounds: {
    nl: `Schrijf in een of twee zinnen waarom. Minstens ${measureLimits.least} tekens.`,
    en: `Write in a sentence or two why. At least ${measureLimits.least} characters.`,
  },
  chooseEmployee: {
    nl: 'Kies of de medewerker erbij is. Overleg dat even samen.',
    en: 'Choose whether the employee will be there. Discuss it together.',
  },
  whichDate: {
    nl: 'Vul een datum in die bestaat, zoals 23-11-2026.',
    en: 'Fill in a date that exists, such as 23-11-2026.',
  },
  whichTime: { nl: 'Vul een tijd in, zoals 14:05.', en: 'Fill in a time, such as 14:05.' },
  timeToo: {
    nl: 'Vul ook de tijd in, of laat datum en tijd allebei leeg.',
    en: 'Fill in the time as well, or leave both date and time empty.',
  },
  dateToo: {
    nl: 'Vul ook de datum in, of laat datum en tijd allebei leeg.',
    en: 'Fill in the date as well, or leave both date and time empty.',
  },
  beforeIncident: {
    nl: 'Dit is vóór het incident. Controleer de datum.',
    en: 'This is before the incident. Check the date.',
  },
  chooseLocations: {
    nl: 'Kies minstens één locatie, of kies alle locaties.',
    en: 'Choose at least one location, or choose all locations.',
  },
  fromPast: {
    nl: 'De ontzegging kan niet in het verleden beginnen. Kies vandaag of later.',
    en: 'The ban cannot begin in the past. Choose today or later.',
  },
  whichUntil: {
    nl: 'Vul de einddatum in. Een ontzegging zonder einde houdt geen stand.',
    en: 'Fill in the last day. A ban without an end does not hold.',
  },
  untilAfterFrom: {
    nl: 'De einddatum moet na de begindatum liggen.',
    en: 'The end must be after the beginning.',
  },
  tooFar: {
    nl: 'Dit is meer dan vijf jaar vooruit. Controleer het jaar.',
    en: 'This is more than five years ahead. Check the year.',
  },
  chooseDelivery: {
    nl: 'Kies hoe de klant de brief krijgt.',
    en: 'Choose how the client gets the letter.',
  },
  chooseWhich: {
    nl: 'Kies aangifte of melding. Twijfel je? Het advies staat hierboven.',
    en: 'Choose a report or a notification. Not sure? The advice is above.',
  },
  chooseFiler: { nl: 'Kies wie het doet.', en: 'Choose who does it.' },
  onlyThemselves: {
    nl: 'Bij geweld of bedreiging kan alleen wie het overkwam aangifte doen. Een melding kun jij wel doen.',
    en: 'After violence or a threat only the person it happened to can file a report. You can make a notification.',
  },
  inFuture: {
    nl: 'Deze datum is nog niet geweest. Laat het veld leeg als het nog moet gebeuren.',
    en: 'This date has not been yet. Leave it empty if it still has to happen.',
  },
  whatDamage: { nl: 'Schrijf op wat er beschadigd is.', en: 'Write down what was damaged.' },
  whatDamageToo: {
    nl: 'Schrijf op wat er beschadigd is, of haal het bedrag weg.',
    en: 'Write down what was damaged, or take the amount out.',
  },
  chooseWhose: { nl: 'Kies van wie het is.', en: 'Choose whose it is.' },
  amount: {
    nl: 'Vul een bedrag in zoals 1.234,56, of laat het veld leeg.',
    en: 'Fill in an amount such as 1,234.56, or leave it empty.',
  },
} as const satisfies Record<string, Words>;

/** Too long, with how much has to go. */
export const tooLong = (length: number): Words => ({
  nl: `Dit is te lang: ${length} tekens, er passen er ${measureLimits.most}. Kort het wat in.`,
  en: `This is too long: ${length} characters, ${measureLimits.most} fit. Please shorten it.`,
});
