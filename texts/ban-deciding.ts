import { day } from './moments.ts';
import type { Words } from './words.ts';

/** For who decides: a banned client came in [L-4]. */
export const breachTexts = {
  /** On a locked screen: urgent, and about nobody. */
  summary: { nl: 'Dringend: bericht van de receptie', en: 'Urgent: message from reception' },
  title: { nl: 'Klant met toegangsverbod is binnen', en: 'Banned client is inside' },
  reported: { nl: 'Gemeld door', en: 'Reported by' },
  at: { nl: 'Wanneer', en: 'When' },
  where: { nl: 'Waar', en: 'Where' },
  what: { nl: 'Wat er gebeurt', en: 'What is happening' },
  now: {
    nl: 'Bel nu de locatie, of ga erheen. De politie kan de klant verwijderen; zeg dat het een VPT-incident is.',
    en: 'Call the location now, or go there. The police can remove the client; say that it is a “VPT-incident”.',
  },
  trespass: {
    nl: 'Wie ondanks een ontzegging binnenkomt of niet weggaat, pleegt lokaalvredebreuk (artikel 139 Wetboek van Strafrecht). Het protocol zegt: aangifte, en een brief daarover. Daarna kun je de ontzegging verlengen; zwaarder dan een ontzegging is er niet.',
    en: 'Whoever comes in or does not leave in spite of a ban commits trespass in a public office (article 139 of the Criminal Code). The protocol says: report it to the police, and send a letter about it. After that you can extend the ban; there is no heavier measure.',
  },
  untold: {
    nl: 'Er is niet vastgelegd dat de klant de brief over de ontzegging heeft. Dan is dit nog geen overtreding. Dit is het moment om de brief uit te reiken, als dat veilig kan.',
    en: 'It is not on record that the client has the letter about the ban. Then this is no breach yet. This is the moment to hand the letter over, if that is safe.',
  },
  police: { nl: 'Aangifte', en: 'Police report' },
  next: { nl: 'Brief en vervolg', en: 'Letter and next steps' },
  deliver: { nl: 'Uitreiking vastleggen', en: 'Record the delivery' },
} as const satisfies Record<string, Words>;

/** For who decides: the ban nears its last day [D-5]. */
export const banEndingTexts = {
  title: { nl: 'Toegangsverbod loopt bijna af', en: 'Access ban nears its last day' },
  question: {
    nl: 'Verlengen kan alleen met een goede reden, en de klant krijgt er een nieuwe brief over. Doe je niets, dan loopt het vanzelf af. Receptie, beveiliging en melder horen dat dan van mij.',
    en: 'You can only extend it for a good reason, and the client gets a new letter about it. If you do nothing, it ends by itself. I will tell reception, security and the reporter.',
  },
  notYet: {
    nl: 'Verlengen kan pas als vastligt dat de klant de brief heeft.',
    en: 'It can only be extended once it is on record that the client has the letter.',
  },
  extend: { nl: 'Verlengen', en: 'Extend' },
  letEnd: { nl: 'Laten aflopen', en: 'Let it end' },
  settled: {
    nl: 'Dit is geregeld: het toegangsverbod is verlengd, beëindigd, of loopt vanzelf af.',
    en: 'This is settled: the access ban was extended, was ended, or ends by itself.',
  },
} as const satisfies Record<string, Words>;

export const lastDayWords = (at: Date): Words => ({
  nl: `De laatste dag is ${day(at).nl}.`,
  en: `The last day is ${day(at).en}.`,
});

/** Answer to letting it end. */
export const letEndWords = (at: Date): Words => ({
  nl: `Prima. Het toegangsverbod loopt af na ${day(at).nl}. Je hoeft niets meer te doen.`,
  en: `Fine. The access ban ends after ${day(at).en}. There is nothing left for you to do.`,
});

/** For who decided: a location without anybody at the door [M4-8]. */
export const doorlessTexts = {
  title: { nl: 'Vertel het zelf aan de deur', en: 'Tell the door yourself' },
  means: {
    nl: 'Voor deze locaties ken ik niemand van receptie of beveiliging. Daar weet dus nog niemand van het toegangsverbod. Bel of ga langs, en vertel alleen wie er niet in mag en wie ze bellen.',
    en: 'For these locations I know nobody at reception or security. So nobody there knows of the access ban. Call or go there, and tell only who is not allowed in and whom to call.',
  },
} as const satisfies Record<string, Words>;

/** What a message about a ban is, for an administrator: without a word about whom it concerns. */
export const banMessages = {
  banInside: (number: string): Words => ({
    nl: `Bericht dat een klant binnen is, bij melding ${number}`.trim(),
    en: `Message that a client is inside, about report ${number}`.trim(),
  }),
  banEnding: (number: string): Words => ({
    nl: `Vraag over het einde van een maatregel bij melding ${number}`.trim(),
    en: `Question about the end of a measure about report ${number}`.trim(),
  }),
  banDoorless: (number: string): Words => ({
    nl: `Bericht over locaties bij melding ${number}`.trim(),
    en: `Message about locations, about report ${number}`.trim(),
  }),
  doorCard: (): Words => ({
    nl: 'Bericht voor receptie of beveiliging',
    en: 'Message for reception or security',
  }),
  fileBan: (): Words => ({
    nl: 'De lijst met toegangsverboden bijwerken',
    en: 'Keeping the list of access bans',
  }),
  banWarning: (number: string): Words => ({
    nl: `Vooruitkijken naar het einde van een maatregel bij melding ${number}`.trim(),
    en: `Looking ahead to the end of a measure about report ${number}`.trim(),
  }),
  banEnds: (number: string): Words => ({
    nl: `Het einde van een maatregel bij melding ${number}`.trim(),
    en: `The end of a measure about report ${number}`.trim(),
  }),
} as const;
