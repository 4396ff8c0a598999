import type { ReturnWay } from '../protocol/expected-return/expected-return.ts';
import { moment, timeOfDay } from './moments.ts';
import type { Words } from './words.ts';

/** A client who is expected back [H2-2b]: the form, and the warning for who must act. Never why. */
export const returnTexts = {
  ask: {
    nl: 'Verwacht je dat de klant terugbelt of langskomt? Dan waarschuw ik je leidinggevende en de receptie.',
    en: 'Do you expect the client to call again or come by? Then I warn your manager and reception.',
  },
  offer: { nl: 'Ja, waarschuw hen', en: 'Yes, warn them' },
  button: { nl: 'Klant belt of komt terug', en: 'Client calls or comes back' },
  formTitle: { nl: 'Wat verwacht je?', en: 'What do you expect?' },
  formText: {
    nl: 'Je leidinggevende krijgt een waarschuwing, en bij een locatie ook de receptie en de beveiliging daar. Zij lezen wat ze moeten doen, niet waarom.',
    en: 'Your manager gets a warning, and so do reception and security of the location. They read what to do, not why.',
  },
  how: { nl: 'Wat denk je dat er gebeurt?', en: 'What do you think will happen?' },
  calls: { nl: 'De klant belt terug', en: 'The client calls again' },
  comes: { nl: 'De klant komt langs', en: 'The client comes by' },
  location: { nl: 'Naar welke locatie?', en: 'Which location?' },
  locationHint: {
    nl: 'Bellen zonder vaste plek? Kies “Ergens anders”.',
    en: 'A call that may come in anywhere? Choose “Somewhere else”.',
  },
  untilDate: { nl: 'Tot en met welke dag?', en: 'Up to and including which day?' },
  untilTime: { nl: 'Tot hoe laat?', en: 'Until what time?' },
  untilHint: {
    nl: 'Leeg: tot het eind van vandaag. Daarna stopt de waarschuwing vanzelf.',
    en: 'Empty: until the end of today. After that the warning ends by itself.',
  },
  warn: { nl: 'Waarschuw hen', en: 'Warn them' },
  extend: { nl: 'Verlengen', en: 'Extend' },
  extendTitle: { nl: 'Tot wanneer nog?', en: 'Until when?' },
  end: { nl: 'Voorbij', en: 'It is over' },
  title: { nl: 'Let op: klant verwacht', en: 'Please note: a client is expected' },
  titleHere: { nl: 'De klant is er nu', en: 'The client is here now' },
  titleCalls: { nl: 'De klant belt nu', en: 'The client is calling now' },
  overTitle: { nl: 'Voorbij: klant verwacht', en: 'Over: client expected' },
  overText: {
    nl: 'Deze waarschuwing geldt niet meer. Je hoeft niets te doen.',
    en: 'This warning does not hold any more. There is nothing for you to do.',
  },
  replacedTitle: { nl: 'Nieuwer bericht: klant verwacht', en: 'Newer message: client expected' },
  replaced: {
    nl: 'Hier is een nieuwer bericht over. Kijk daar hoe het staat.',
    en: 'There is a newer message about this. See there how it stands.',
  },
  danger: {
    nl: 'Gevaar? Druk op de alarmknop of bel 112.',
    en: 'Danger? Press the alarm button or call 112.',
  },
  where: { nl: 'Waar', en: 'Where' },
  until: { nl: 'Geldt tot', en: 'Holds until' },
  doThis: { nl: 'Wat doe je', en: 'What you do' },
  here: { nl: 'Is er nu', en: 'Is here now' },
  callsNow: { nl: 'Belt nu', en: 'Is calling now' },
  helpText: {
    nl: 'Ik heb de anderen een bericht gestuurd. Deze chat is geen alarm: hulp roep je met de knop of de telefoon.',
    en: 'I have sent the others a message. This chat is no alarm: you get help with the button or the telephone.',
  },
  helpButton: { nl: 'Druk op de alarmknop', en: 'Press the alarm button' },
  confidential: {
    nl: 'Alleen voor jou en wie hier moet opletten. Niet doorsturen.',
    en: 'Only for you and who must look out here. Do not forward.',
  },
  recorded: { nl: 'Ze zijn gewaarschuwd.', en: 'They have been warned.' },
  already: { nl: 'Dit was al voorbij.', en: 'This was over already.' },
  tooMany: {
    nl: 'Er lopen al drie waarschuwingen bij deze melding. Stop er eerst een.',
    en: 'Three warnings are running for this report already. Stop one first.',
  },
  chooseHow: { nl: 'Kies of de klant belt of langskomt.', en: 'Choose whether the client calls or comes.' },
  chooseLocation: {
    nl: 'Kies de locatie. Dan weet ik welke receptie ik moet waarschuwen.',
    en: 'Choose the location. Then I know which reception to warn.',
  },
  whichUntil: { nl: 'Vul een dag en tijd in die bestaan.', en: 'Fill in a day and time that exist.' },
  past: { nl: 'Dit moment is al geweest.', en: 'This moment has passed.' },
  tooFar: {
    nl: 'Dit is te ver weg: een waarschuwing duurt hooguit een maand.',
    en: 'This is too far ahead: a warning lasts a month at most.',
  },
} as const satisfies Record<string, Words>;

/** What to do, a step a line. Calm and ordinary: the client may have come for something else. */
export const returnSteps = {
  calls: [
    {
      nl: 'Blijf vriendelijk. Verbind niet door, ook niet als daarom wordt gevraagd.',
      en: 'Stay friendly. Do not put the call through, also when asked to.',
    },
    {
      nl: 'Zeg dat iemand terugbelt en schrijf op wie belde en hoe laat.',
      en: 'Say that somebody will call back, and write down who called and when.',
    },
    {
      nl: 'Word je uitgescholden? Zeg dat je zo geen gesprek voert, en hang op.',
      en: 'Are you abused? Say that you do not talk like that, and hang up.',
    },
    {
      nl: 'Druk hieronder op “Belt nu”, en bel daarna zelf:',
      en: 'Press “Is calling now” below, and then call:',
    },
  ],
  comes: [
    {
      nl: 'Ontvang deze persoon rustig en beleefd. Laat deze persoon niet alleen doorlopen.',
      en: 'Receive this person calmly and politely. Do not let this person walk on alone.',
    },
    {
      nl: 'Roep de beveiliging erbij. Ga niet alleen het gesprek aan.',
      en: 'Get security. Do not talk alone.',
    },
    {
      nl: 'Druk hieronder op “Is er nu”, en bel daarna zelf:',
      en: 'Press “Is here now” below, and then call:',
    },
  ],
} as const satisfies Record<ReturnWay, readonly Words[]>;

/** One warning as a line on the case's card: `Waarschuwing loopt: klant komt langs, Stadskantoor, tot ...`. */
export const runningWords = (how: ReturnWay, location: string | undefined, until: Date): Words => {
  const where = location === undefined ? '' : ` (${location})`;
  const end = moment(until);
  return how === 'calls'
    ? {
        nl: `Gewaarschuwd: de klant belt mogelijk${where}, tot ${end.nl}`,
        en: `Warned: the client may call${where}, until ${end.en}`,
      }
    : {
        nl: `Gewaarschuwd: de klant komt mogelijk langs${where}, tot ${end.nl}`,
        en: `Warned: the client may come by${where}, until ${end.en}`,
      };
};

/** Somebody said that the client is there. */
export const seenAt = (how: ReturnWay, at: Date): Words => {
  const time = timeOfDay(at);
  return how === 'calls'
    ? { nl: `De klant belt, om ${time.nl} gemeld`, en: `The client is calling, reported at ${time.en}` }
    : { nl: `De klant is er, om ${time.nl} gemeld`, en: `The client is here, reported at ${time.en}` };
};
