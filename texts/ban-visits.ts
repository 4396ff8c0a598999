import { day } from './moments.ts';
import type { Words } from './words.ts';

/** A visit by invitation, for those at the door [M4-10]. */
export const visitTexts = {
  title: { nl: 'Bezoek op uitnodiging', en: 'Visit by invitation' },
  mayComeIn: {
    nl: 'Deze persoon heeft een toegangsverbod en mag alleen binnen deze tijd naar binnen.',
    en: 'This person has an access ban and may come in only within this time.',
  },
  when: { nl: 'Wanneer', en: 'When' },
  where: { nl: 'Waar', en: 'Where' },
  present: { nl: 'Wie vangt op', en: 'Who receives' },
  police: { nl: 'Politie', en: 'Police' },
  policeYes: { nl: 'Aanwezig of stand-by', en: 'Present or standing by' },
  policeNo: { nl: 'Niet gevraagd', en: 'Not asked' },
  doThis: {
    nl: 'Laat de klant bij de ingang wachten en waarschuw wie opvangt. Te vroeg, te laat of niet alleen? Bel eerst.',
    en: 'Have the client wait at the entrance and warn who receives. Too early, too late or not alone? Call first.',
  },
  cancelledTitle: { nl: 'Bezoek gaat niet door', en: 'Visit called off' },
  cancelled: {
    nl: 'Het bezoek gaat niet door. Het toegangsverbod blijft gelden: niet naar binnen.',
    en: 'The visit does not take place. The access ban still holds: not allowed in.',
  },
  past: {
    nl: 'Dit bezoek is voorbij of verplaatst. De naam staat hier niet meer.',
    en: 'This visit is over or was moved. The name is not kept here any more.',
  },
} as const satisfies Record<string, Words>;

/** From when until when: `maandag 23 november 2026, 10:00 – 11:00`. */
export const visitWindow = (onDay: Date, from: string, until: string): Words => {
  const date = day(onDay);
  return { nl: `${date.nl}, ${from} – ${until}`, en: `${date.en}, ${from} – ${until}` };
};

/** Announcing a visit by invitation. */
export const visitFormTexts = {
  goal: {
    nl: 'De klant mag één keer naar binnen. Receptie en beveiliging krijgen nu bericht, en op de dag zelf weer. Zij zien niet waarom er een verbod is.',
    en: 'The client may come in once. Reception and security are told now, and again on the day. They do not see why there is a ban.',
  },
  advice: {
    nl: 'Spreek de klant met meer collega’s, en vraag de politie als dat nodig is.',
    en: 'Talk to the client with more than one colleague, and ask the police if needed.',
  },
  date: { nl: 'Op welke dag?', en: 'On which day?' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot', en: 'Until' },
  location: { nl: 'Waar?', en: 'Where?' },
  present: { nl: 'Wie vangt de klant op?', en: 'Who receives the client?' },
  presentHint: {
    nl: 'Namen of functies van collega’s. De receptie belt hen.',
    en: 'Names or functions of colleagues. Reception calls them.',
  },
  police: { nl: 'Is de politie erbij of stand-by?', en: 'Are the police there or standing by?' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  announce: { nl: 'Aankondigen', en: 'Announce' },
  change: { nl: 'Wijzigen', en: 'Change' },
  cancel: { nl: 'Afzeggen', en: 'Call off' },
  another: { nl: 'Nog een bezoek', en: 'Another visit' },
  announcedHead: { nl: 'Aangekondigd', en: 'Announced' },
  announced: {
    nl: 'Aangekondigd. Receptie en beveiliging hebben bericht.',
    en: 'Announced. Reception and security have been told.',
  },
  changed: {
    nl: 'Gewijzigd. Receptie en beveiliging hebben bericht.',
    en: 'Changed. Reception and security have been told.',
  },
  cancelled: {
    nl: 'Afgezegd. Receptie en beveiliging hebben bericht.',
    en: 'Called off. Reception and security have been told.',
  },
  nobodyAtDoor: {
    nl: 'Op deze locatie ken ik niemand aan de deur. Vertel het daar zelf.',
    en: 'I know nobody at the door of this location. Tell them yourself.',
  },
} as const satisfies Record<string, Words>;

/** How much the short fields hold, in characters. */
export const visitLimits = { present: 200 } as const;

/** What can be wrong with a visit's form. */
export const visitProblems = {
  outsideBan: {
    nl: 'Op deze dag geldt het toegangsverbod niet. Dan is geen uitnodiging nodig.',
    en: 'The access ban does not hold on this day. Then no invitation is needed.',
  },
  past: { nl: 'Dit moment is al geweest.', en: 'This moment is past.' },
  whichTime: { nl: 'Vul een tijd in, zoals 10:00.', en: 'Fill in a time, such as 10:00.' },
  untilAfterFrom: { nl: 'Kies een tijd na het begin.', en: 'Choose a time after the beginning.' },
  location: { nl: 'Kies waar de klant komt.', en: 'Choose where the client comes.' },
  present: {
    nl: 'Schrijf op wie de klant opvangt.',
    en: 'Write down who receives the client.',
  },
  police: { nl: 'Kies of de politie erbij is.', en: 'Choose whether the police are there.' },
} as const satisfies Record<string, Words>;
