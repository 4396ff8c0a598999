import type { Words } from './words.ts';

/** The menu, the help and the welcome. The labels are taught to people: change them with care. */
export const menu = {
  title: { nl: 'Rugdekking', en: 'Rugdekking' },
  hello: {
    nl: 'Ben je uitgescholden, bedreigd of geslagen? Vertel het hier. Je staat er niet alleen voor.',
    en: 'Were you abused, threatened or hit? Tell us here. You are not on your own.',
  },
  danger: {
    nl: 'In gevaar? Bel 112 of gebruik de alarmknop. Deze chat is geen alarm.',
    en: 'In danger? Call 112 or use the alarm button. This chat is not an alarm.',
  },
  report: { nl: 'Incident melden', en: 'Report incident' },
  instruction: { nl: 'Instructie', en: 'Instruction' },
  aftercare: { nl: 'Nazorg', en: 'Aftercare' },
  mine: { nl: 'Mijn meldingen', en: 'My reports' },
  work: { nl: 'Openstaand', en: 'Open work' },
  bans: { nl: 'Toegangsverboden', en: 'Access bans' },
  help: { nl: 'Help', en: 'Help' },
  menu: { nl: 'Menu', en: 'Menu' },
  notUnderstood: {
    nl: 'Dat begrijp ik niet. Kies hieronder wat je wilt, of typ een woord als “melden”, “instructie” of “nazorg”.',
    en: 'I do not understand that. Choose below, or type a word such as “report”, “instruction” or “aftercare”.',
  },
  inChannel: {
    nl: 'In dit kanaal verschijnen meldingen en verzoeken. Zelf melden doe je in de chat met mij.',
    en: 'Reports and requests appear in this channel. To report something yourself, chat with me.',
  },
} satisfies Record<string, Words>;

export const help = {
  title: { nl: 'Wat kan ik voor je doen?', en: 'What can I do for you?' },
  report: {
    nl: '**Incident melden** (“melden”): vertel wat er gebeurde. Dat kan in drie tikken; de rest mag later. Je leidinggevende ziet je melding meteen.',
    en: '**Report incident** (“report”): tell what happened. Three taps are enough; the rest can wait. Your manager sees your report at once.',
  },
  instruction: {
    nl: '**Instructie** (“instructie”): wat doe je bij agressie aan de balie, buiten, op huisbezoek, aan de telefoon of in een brief.',
    en: '**Instruction** (“instruction”): what to do about aggression at the desk, outdoors, on a home visit, on the phone or in writing.',
  },
  orders: {
    nl: '**Iemand wil niet weggaan** (“sommatie”): wat je drie keer zegt, met de tijd erbij. Je melding begint vanzelf.',
    en: '**Somebody will not leave** (“order to leave”): what to say three times, with the time. Your report begins by itself.',
  },
  aftercare: {
    nl: '**Nazorg** (“nazorg”): praat met een opgeleide collega. Ook zonder melding, en als je wilt zonder dat je leidinggevende het weet. Afspraken zie je met “mijn nazorg”; “wat is normaal” legt uit wat je kunt merken.',
    en: '**Aftercare** (“aftercare”): talk to a trained colleague. Without a report too, and without your manager knowing if you prefer. “My aftercare” shows your talks; “what is normal” explains what you may notice.',
  },
  mine: {
    nl: '**Mijn meldingen** (“mijn meldingen”): zie wat er met je melding is gedaan, vul aan, of maak een concept af.',
    en: '**My reports** (“my reports”): see what was done with your report, add to it, or finish a draft.',
  },
  work: {
    nl: '**Openstaand** (“openstaand”): wat op jou wacht en wat te laat is. Ga je weg? Draag daar alles in één keer over.',
    en: '**Open work** (“open work”): what waits for you and what is late. Are you leaving? Hand everything over there at once.',
  },
  looks: {
    nl: '**Iemand opzoeken** (“opzoeken”): heb je een gesprek of huisbezoek? Kijk of er eerder iets was. Je geeft een reden op, en er wordt vastgelegd dat je keek.',
    en: '**Look somebody up** (“look up”): do you have a talk or a home visit? See whether there was something before. You give a reason, and it is recorded that you looked.',
  },
  bans: {
    nl: '**Toegangsverboden** (“toegangsverboden”): wie er vandaag niet naar binnen mag, en wie op uitnodiging komt. Is zo iemand toch binnen? Meld het met één knop.',
    en: '**Access bans** (“bans”): who is not allowed in today, and who comes by invitation. Is such a person inside after all? Report it with one button.',
  },
  admin: {
    nl: '**Beheer** (“beheer”): zie welke berichten niet aankwamen, welke kanalen werken en wie de app nog niet heeft.',
    en: '**Administration** (“admin”): see which messages did not arrive, which channels work and who does not have the app yet.',
  },
  language: {
    nl: 'Do you prefer English? Type “english”. Terug naar Nederlands: typ “nederlands”.',
    en: 'Liever Nederlands? Typ “nederlands”. Back to English: type “english”.',
  },
  privacy: {
    nl: 'Wat je meldt, zien alleen de mensen die er iets mee moeten doen. Wie het bekijkt, wordt vastgelegd.',
    en: 'Only people who have to act on your report can see it. Whoever looks is recorded.',
  },
} satisfies Record<string, Words>;

export const welcome = {
  title: { nl: 'Welkom bij Rugdekking', en: 'Welcome to Rugdekking' },
  text: {
    nl: 'Ik help je bij agressie op je werk: melden, weten wat je moet doen, en iemand die naar je luistert. Ik houd bij wat er is afgesproken, zodat jij dat niet hoeft te doen.',
    en: 'I help you with aggression at work: reporting, knowing what to do, and somebody who listens. I keep track of what was agreed, so that you do not have to.',
  },
} satisfies Record<string, Words>;

export const languageTexts = {
  /** On the button: the language that it is not now. */
  other: { nl: 'English', en: 'Nederlands' },
  chosen: { nl: 'Prima, vanaf nu in het Nederlands.', en: 'Fine, in English from now on.' },
} satisfies Record<string, Words>;
