import type { Words } from './words.ts';

/** The report dialog, screen by screen. */
export const safety = {
  title: { nl: 'Ben je nu veilig?', en: 'Are you safe now?' },
  text: {
    nl: 'Jij gaat voor. Melden kan straks ook.',
    en: 'You come first. Reporting can wait.',
  },
  yes: { nl: 'Ja, ik ben veilig', en: 'Yes, I am safe' },
  no: { nl: 'Nee, hulp nodig', en: 'No, I need help' },
  helpTitle: { nl: 'Zorg dat je hulp krijgt', en: 'Get help now' },
  call112: { nl: 'Bel 112', en: 'Call 112' },
  danger: { nl: 'Bij direct gevaar of een gewonde.', en: 'In immediate danger, or when somebody is hurt.' },
  alarm: { nl: 'Druk op de alarmknop', en: 'Press the alarm button' },
  alarmHint: {
    nl: 'Is er één bij je in de buurt? De beveiliging komt meteen.',
    en: 'Is there one near you? Security comes at once.',
  },
  security: { nl: 'Beveiliging', en: 'Security' },
  dutyOfficer: { nl: 'Achterwacht, dag en nacht', en: 'Duty officer, day and night' },
  noAlarm: {
    nl: 'Deze chat is geen alarm: hier kijkt nu niemand mee.',
    en: 'This chat is not an alarm: nobody is watching it now.',
  },
  backTo: { nl: 'Terug', en: 'Back' },
} satisfies Record<string, Words>;

export const reportTexts = {
  whatTitle: { nl: 'Wat gebeurde er, en waar?', en: 'What happened, and where?' },
  aggressorTitle: { nl: 'Wie deed het?', en: 'Who did it?' },
  storyTitle: { nl: 'Vertel wat er gebeurde', en: 'Tell what happened' },
  checkTitle: { nl: 'Klopt dit zo?', en: 'Is this right?' },
  supplementing: { nl: 'Je vult je melding aan.', en: 'You are adding to your report.' },
  fixFirst: { nl: 'Nog even dit:', en: 'Just this first:' },
  next: { nl: 'Verder', en: 'Next' },
  previous: { nl: 'Vorige', en: 'Previous' },
  quick: { nl: 'Nu versturen, later aanvullen', en: 'Send now, complete later' },
  cancel: { nl: 'Annuleren', en: 'Cancel' },
  send: { nl: 'Melding versturen', en: 'Send report' },
  sendSupplement: { nl: 'Aanvulling versturen', en: 'Send addition' },
  whatNow: { nl: 'Wat doe ik nu?', en: 'What do I do now?' },
  resume: { nl: 'Verder met melden', en: 'Back to the report' },
} satisfies Record<string, Words>;

export const stepOf = (step: number): Words => ({ nl: `Stap ${step} van 4`, en: `Step ${step} of 4` });

/** The fields' labels and hints. */
export const fieldWords = {
  sorts: { nl: 'Wat gebeurde er? (meer mag)', en: 'What happened? (several allowed)' },
  place: { nl: 'Hoe of waar?', en: 'How or where?' },
  location: { nl: 'Welke locatie?', en: 'Which location?' },
  date: { nl: 'Datum', en: 'Date' },
  time: { nl: 'Tijd', en: 'Time' },
  victim: { nl: 'Wie overkwam het?', en: 'Whom did it happen to?' },
  victimName: { nl: 'Naam van die persoon', en: "That person's name" },
  department: { nl: 'Afdeling', en: 'Department' },
  aggressorKnown: { nl: 'Weet je wie het was?', en: 'Do you know who it was?' },
  aggressorName: { nl: 'Naam en voorletters', en: 'Name and initials' },
  aggressorBirthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  aggressorAddress: { nl: 'Adres', en: 'Address' },
  aggressorDescription: { nl: 'Hoe zag deze persoon eruit?', en: 'What did this person look like?' },
  witnesses: { nl: 'Wie hebben het gezien of gehoord?', en: 'Who saw or heard it?' },
  description: { nl: 'Wat gebeurde er precies?', en: 'What exactly happened?' },
  literalWords: { nl: 'Wat werd er letterlijk gezegd?', en: 'What was literally said?' },
  injury: { nl: 'Is er iemand gewond?', en: 'Was anybody hurt?' },
  injuryNote: { nl: 'Wat voor letsel?', en: 'What kind of injury?' },
  damagePersonal: { nl: 'Schade aan eigen spullen', en: 'Damage to your own things' },
  damageMunicipal: { nl: 'Schade aan spullen van de gemeente', en: 'Damage to municipal property' },
  police: { nl: 'Aangifte bij de politie', en: 'Report to the police' },
  policeNote: { nl: 'Toelichting aangifte', en: 'About the police report' },
  aftercare: { nl: 'Wil je nazorg?', en: 'Would you like aftercare?' },
  furtherAction: { nl: 'Wat zou er verder moeten gebeuren?', en: 'What else should happen?' },
} satisfies Record<string, Words>;

export const fieldHints = {
  location: {
    nl: 'Alleen als het op een locatie van ons was.',
    en: 'Only if it was at one of our locations.',
  },
  victimName: { nl: 'Alleen als het niet jijzelf was.', en: 'Only if it was not you.' },
  department: {
    nl: 'De leidinggevende van deze afdeling krijgt de melding.',
    en: "This department's manager gets the report.",
  },
  aggressor: {
    nl: 'Vul in wat je weet. Alleen je leidinggevende en de arboconsulent zien dit.',
    en: 'Fill in what you know. Only your manager and the safety officer see this.',
  },
  witnesses: { nl: 'Bij aangifte is een getuige belangrijk.', en: 'A witness matters for a police report.' },
  literalWords: {
    nl: 'Schrijf het op zoals het gezegd is, ook als het grof was. Bij bedreiging is dit nodig voor de aangifte.',
    en: 'Write it down as it was said, however rude. For a threat the police need this.',
  },
  damage: { nl: 'Leeg laten als er geen schade is.', en: 'Leave empty if there is no damage.' },
  hiddenAftercare: {
    nl: 'Nazorg is van jou. Kies je “zonder mijn leidinggevende”, dan krijgt die er niets van te zien.',
    en: 'Aftercare is yours. If you choose “without my manager”, your manager sees nothing of it.',
  },
} satisfies Record<string, Words>;

export const choiceWords = {
  noLocation: { nl: 'Ergens anders', en: 'Somewhere else' },
  known: { nl: 'Ja', en: 'Yes' },
  unknown: { nl: 'Nee, onbekend', en: 'No, unknown' },
} satisfies Record<string, Words>;
