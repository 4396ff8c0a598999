import type { Words } from './words.ts';

/** When something cannot be done. Kind, concrete, and always with a way on. */
export const trouble = {
  title: { nl: 'Dat lukte niet', en: 'That did not work' },
  unknownButton: {
    nl: 'Deze knop ken ik niet (meer). Er is niets veranderd. Ga verder via het menu.',
    en: 'I do not know this button (any more). Nothing has changed. Please go on from the menu.',
  },
  unreadable: {
    nl: 'Wat er binnenkwam kan ik niet lezen. Er is niets veranderd. Probeer het nog een keer.',
    en: 'I cannot read what came in. Nothing has changed. Please try again.',
  },
  noSuchCase: {
    nl: 'Dit bestaat niet meer, of het is niet van jou. Er is niets veranderd.',
    en: 'This does not exist any more, or it is not yours. Nothing has changed.',
  },
  notNow: {
    nl: 'Er ging iets mis bij ons. Wat je eerder bewaarde is er nog. Probeer het zo meteen opnieuw. Is het dringend? Bel je leidinggevende.',
    en: 'Something went wrong on our side. What was saved before is still there. Please try again in a moment. Is it urgent? Call your manager.',
  },
  notNowOnCard: {
    nl: 'Er ging iets mis bij ons. Wat je invulde staat nog op de kaart. Druk zo meteen nog een keer op de knop. Is het dringend? Bel je leidinggevende.',
    en: 'Something went wrong on our side. What you filled in is still on the card. Please press the button again in a moment. Is it urgent? Call your manager.',
  },
  notYours: { nl: 'Dit kun jij niet doen', en: 'You cannot do this' },
  onlyReporter: {
    nl: 'Alleen degene die de melding deed kan dit. Er is niets veranderd.',
    en: 'Only the person who made the report can do this. Nothing has changed.',
  },
  onlyManagers: {
    nl: 'Alleen een leidinggevende kan dit. Er is niets veranderd.',
    en: 'Only a manager can do this. Nothing has changed.',
  },
  onlyResponders: {
    nl: 'Alleen de bedrijfsopvangers van deze groep kunnen dit. Er is niets veranderd.',
    en: 'Only the responders of this group can do this. Nothing has changed.',
  },
  onlyClaimer: {
    nl: 'Alleen de collega die het oppakte kan dit. Er is niets veranderd.',
    en: 'Only the colleague who took it up can do this. Nothing has changed.',
  },
  onlyVictim: {
    nl: 'Alleen degene voor wie de nazorg is kan dit. Er is niets veranderd.',
    en: 'Only the person whom the aftercare is for can do this. Nothing has changed.',
  },
  onlyParty: {
    nl: 'Dit is tussen degene voor wie de nazorg is en de collega die het oppakte. Er is niets veranderd.',
    en: 'This is between the person whom the aftercare is for and the colleague who took it up. Nothing has changed.',
  },
  onlyTiers: {
    nl: 'Een kanaal koppelen kan alleen een leidinggevende, een bedrijfsopvanger, de arboconsulent of een beheerder.',
    en: 'Only a manager, a responder, the safety officer or an administrator can tie a channel.',
  },
  back: { nl: 'Terug', en: 'Back' },
} satisfies Record<string, Words>;

/** Who may decide, by name: a refusal should say where to go. */
export const onlyDeciders = (names: Words): Words => ({
  nl: `Dit beslist ${names.nl}. Er is niets veranderd.`,
  en: `This is for ${names.en} to decide. Nothing has changed.`,
});

/** Who looks after the bot, by name. */
export const onlyAdministrators = (names: Words): Words => ({
  nl: `Dit is voor de beheerder van Rugdekking: ${names.nl}. Er is niets veranderd.`,
  en: `This is for the administrator of Rugdekking: ${names.en}. Nothing has changed.`,
});

/** Who may read the report. */
export const onlyReaders = (names: Words): Words => ({
  nl: `De details zijn alleen voor de melder, voor ${names.nl} en voor de arboconsulent.`,
  en: `The details are only for the reporter, for ${names.en} and for the safety officer.`,
});

/** Who is in it: the reporter and who decides. */
export const onlyInvolved = (names: Words): Words => ({
  nl: `Dit kan alleen de melder, ${names.nl}, of wie hiervoor is gewaarschuwd. Er is niets veranderd.`,
  en: `This is only for the reporter, for ${names.en}, or for who was warned of it. Nothing has changed.`,
});

/** Who sees to it that an accident at work is reported. */
export const onlySafety = (names: Words): Words => ({
  nl: `Dit is voor ${names.nl} en voor de arboconsulent. Er is niets veranderd.`,
  en: `This is for ${names.en} and for the safety officer. Nothing has changed.`,
});
