import type { Words } from './words.ts';

/** The form with which somebody asks to be looked after. */
export const aftercareForm = {
  title: { nl: 'Nazorg', en: 'Aftercare' },
  what: {
    nl: 'Is er iets gebeurd dat je bijblijft? Praat erover met een opgeleide collega. Die luistert, denkt mee en gaat mee naar de politie als je dat wilt. Een melding doen hoeft er niet voor.',
    en: 'Did something happen that stays with you? Talk about it with a trained colleague, who listens, thinks along, and comes along to the police if you like. You need not make a report for it.',
  },
  silence: {
    nl: 'Wat je vertelt blijft tussen jullie. Er wordt niets van opgeschreven.',
    en: 'What you tell stays between the two of you. None of it is written down.',
  },
  normal: {
    nl: 'Slecht slapen, schrikken of erover blijven malen is de eerste weken heel gewoon. Duurt het langer dan vier weken? Bel je huisarts.',
    en: 'Sleeping badly, being jumpy or going over it again and again is quite normal in the first weeks. Does it last longer than four weeks? Call your general practitioner.',
  },
  own: { nl: 'Wat er loopt', en: 'What is running' },
  askedByManager: { nl: 'Door je leidinggevende gevraagd', en: 'Asked for by your manager' },
  newOne: { nl: 'Nazorg vragen', en: 'Ask for aftercare' },
  department: { nl: 'Bij welke afdeling werk je?', en: 'Which department do you work in?' },
  chooseDepartment: {
    nl: 'Kies de afdeling. Dan weet ik welke collega’s ik kan vragen.',
    en: 'Choose the department. Then I know which colleagues to ask.',
  },
  reachMe: { nl: 'Hoe bereiken we je het liefst?', en: 'How would you like us to reach you?' },
  reachMeHint: {
    nl: 'Mag leeg blijven. Alleen de collega die je opvangt ziet dit.',
    en: 'May be left empty. Only the colleague who looks after you sees this.',
  },
  reachMeExample: { nl: 'Bel me vanavond, na zeven uur', en: 'Call me tonight, after seven' },
  manager: {
    nl: 'Mag je leidinggevende weten dat je dit vraagt?',
    en: 'May your manager know that you ask for this?',
  },
  managerHint: {
    nl: 'Bij “ja” hoort je leidinggevende het alleen als niemand je verzoek oppakt. Bij “nee” vraag ik dan de arboconsulent.',
    en: 'With “yes” your manager only hears of it if nobody takes your request up. With “no” I ask the safety officer then.',
  },
  managerMay: { nl: 'Ja, dat mag', en: 'Yes, that is fine' },
  managerMayNot: { nl: 'Nee, liever niet', en: 'No, rather not' },
  fixFirst: {
    nl: 'Er klopt nog iets niet. Wat je invulde staat er nog.',
    en: 'Something is not right yet. What you filled in is still here.',
  },
  stopped: {
    nl: 'Je nazorg is stopgezet. Wil je later toch iemand spreken? Vraag het hier gewoon opnieuw.',
    en: 'Your aftercare was stopped. Would you like to talk to somebody later after all? Just ask here again.',
  },
  alreadyClosed: {
    nl: 'Deze nazorg was al afgerond. Wil je toch nog iemand spreken? Vraag het hier gewoon opnieuw.',
    en: 'This aftercare was rounded off already. Would you still like to talk to somebody? Just ask here again.',
  },
} as const satisfies Record<string, Words>;

/** What follows on asking. */
export const aftercareAsked = {
  title: { nl: 'Goed dat je dit vraagt', en: 'It is good that you ask' },
  next: { nl: 'Wat gebeurt er nu?', en: 'What happens now?' },
  group: (group: string): Words => ({
    nl: `1. Je verzoek staat nu bij ${group}, zonder je naam. Wie het oppakt, neemt contact met je op. Je hoort hier wie dat is.`,
    en: `1. Your request is with ${group} now, without your name. Whoever takes it up contacts you. You will hear here who that is.`,
  }),
  again: (minutes: number): Words => ({
    nl: `2. Pakt niemand het binnen ${minutes} minuten op, dan vraag ik het nog een keer.`,
    en: `2. If nobody takes it up within ${minutes} minutes, I ask once more.`,
  }),
  escalated: (minutes: number, names: Words): Words => ({
    nl: `3. Blijft het nog ${minutes} minuten stil, dan vraag ik ${names.nl} om je te helpen.`,
    en: `3. If it stays silent for another ${minutes} minutes, I ask ${names.en} to help you.`,
  }),
  silence: {
    nl: 'Wie je opvangt, zwijgt over wat je vertelt. Er wordt niets van opgeschreven.',
    en: 'Whoever looks after you keeps silent about what you tell. None of it is written down.',
  } satisfies Words,
  hidden: {
    nl: 'Je leidinggevende krijgt hier niets van te zien.',
    en: 'Your manager sees nothing of this.',
  } satisfies Words,
};
