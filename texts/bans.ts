import type { Words } from './words.ts';

/** For those at the door: who does not come in, and what to do. Never why [C-7]. */
export const doorTexts = {
  /** On a locked screen: nobody's name, nothing about whom it is about. */
  summary: { nl: 'Bericht voor de deur', en: 'Message for the door' },
  title: { nl: 'Toegangsverbod', en: 'Access ban' },
  extended: { nl: 'Dit toegangsverbod is verlengd.', en: 'This access ban was extended.' },
  keepOut: {
    nl: 'Niet naar binnen. Alleen op uitnodiging.',
    en: 'Not allowed in. By invitation only.',
  },
  name: { nl: 'Naam', en: 'Name' },
  looks: { nl: 'Signalement', en: 'Looks like' },
  nobodyKnown: {
    nl: 'Naam en signalement zijn niet bekend. Vraag het na bij wie hieronder staat.',
    en: 'Name and looks are not known. Ask whom you can call below.',
  },
  where: { nl: 'Waar', en: 'Where' },
  everywhere: { nl: 'Alle locaties van de gemeente', en: 'All locations of the municipality' },
  until: { nl: 'Tot en met', en: 'Up to and including' },
  untold: {
    nl: 'De klant weet dit misschien nog niet: de brief is nog niet uitgereikt. Blijf vriendelijk, laat de klant wachten en bel meteen wie hieronder staat. Die kan de brief dan geven.',
    en: 'The client may not know this yet: the letter has not been delivered. Stay friendly, have the client wait and call at once whom you see below. The letter can be handed over then.',
  },
  doThis: {
    nl: 'Zie je deze persoon binnen? Kies de knop hieronder. Ga niet in discussie en houd afstand.',
    en: 'Do you see this person inside? Choose the button below. Do not argue and keep your distance.',
  },
  danger: {
    nl: 'Gevaar? Bel 112 of gebruik de alarmknop. Deze chat is geen alarm.',
    en: 'Danger? Call 112 or use the alarm button. This chat is not an alarm.',
  },
  call: { nl: 'Bellen', en: 'Call' },
  inside: { nl: 'Is nu binnen', en: 'Is inside now' },
  list: { nl: 'Alle toegangsverboden', en: 'All access bans' },
  overTitle: { nl: 'Toegangsverbod afgelopen', en: 'Access ban is over' },
  over: { nl: 'Deze persoon mag weer naar binnen.', en: 'This person may come in again.' },
  overNameless: {
    nl: 'Dit toegangsverbod is afgelopen. De naam staat hier niet meer.',
    en: 'This access ban is over. The name is not kept here any more.',
  },
  replaced: {
    nl: 'Hier is een nieuwer bericht over. Bekijk de lijst voor de laatste stand.',
    en: 'There is a newer message about this. See the list for how it stands.',
  },
} as const satisfies Record<string, Words>;

/** The client was seen inside, at that moment. */
export const seenInsideWords = (at: Words, where: string): Words => ({
  nl: `Binnen gezien: ${at.nl}, ${where}. De leidinggevende weet het.`,
  en: `Seen inside: ${at.en}, ${where}. The manager knows.`,
});

/** The list of bans [M4-9]. */
export const banListTexts = {
  title: { nl: 'Toegangsverboden vandaag', en: 'Access bans today' },
  for: { nl: 'Voor', en: 'For' },
  none: {
    nl: 'Er geldt vandaag geen toegangsverbod.',
    en: 'No access ban holds today.',
  },
  visits: { nl: 'Vandaag op uitnodiging', en: 'By invitation today' },
  recorded: {
    nl: 'Dat je deze lijst bekijkt, wordt vastgelegd. Laat haar niet open staan.',
    en: 'That you look at this list is recorded. Do not leave it open.',
  },
  visit: { nl: 'Bezoek op uitnodiging', en: 'Visit by invitation' },
  refresh: { nl: 'Vernieuwen', en: 'Refresh' },
  more: { nl: 'Volgende', en: 'Next' },
  over: {
    nl: 'Dit toegangsverbod geldt niet meer, of niet op jouw locatie.',
    en: 'This access ban does not hold any more, or not at your location.',
  },
  onlyDoors: {
    nl: 'De toegangsverboden zijn voor receptie, beveiliging, leidinggevenden en de arboconsulent. Er is niets veranderd.',
    en: 'The access bans are for reception, security, managers and the safety officer. Nothing has changed.',
  },
} as const satisfies Record<string, Words>;

/** Which part of the list this is. */
export const partOfList = (first: number, last: number, all: number): Words => ({
  nl: `${first} tot en met ${last} van ${all}`,
  en: `${first} to ${last} of ${all}`,
});

/** Saying that a banned client is inside: two clicks, and the alarm first [SK-1c]. */
export const insideTexts = {
  summary: { nl: 'Iemand is binnen', en: 'Somebody is inside' },
  title: { nl: 'Is deze persoon nu binnen?', en: 'Is this person inside now?' },
  first: {
    nl: 'Dreigt het? Druk eerst op de alarmknop of bel 112. Deze chat is geen alarm.',
    en: 'Is it threatening? First press the alarm button or call 112. This chat is not an alarm.',
  },
  means: {
    nl: 'De leidinggevende hoort het meteen van mij, en de collega’s aan deze deur ook.',
    en: 'I tell the manager at once, and the colleagues at this door as well.',
  },
  where: { nl: 'Waar?', en: 'Where?' },
  what: { nl: 'Wat gebeurt er? Mag leeg blijven', en: 'What is happening? May stay empty' },
  sure: { nl: 'Ja, meld dit nu', en: 'Yes, report it now' },
  no: { nl: 'Nee, terug', en: 'No, go back' },
  chooseWhere: { nl: 'Kies waar het is.', en: 'Choose where it is.' },
  done: {
    nl: 'Gemeld. De leidinggevende en de collega’s aan de deur weten het nu. Blijf op afstand.',
    en: 'Reported. The manager and the colleagues at the door know now. Keep your distance.',
  },
  already: {
    nl: 'Dit is net al gemeld. De leidinggevende weet het.',
    en: 'This was reported a moment ago. The manager knows.',
  },
  /** What stands in the record where nothing was typed. */
  nothingTyped: { nl: 'Is binnen, gemeld aan de deur.', en: 'Is inside, reported at the door.' },
} as const satisfies Record<string, Words>;

/** How much can be said of it, in characters. */
export const mostSaid = 300;
