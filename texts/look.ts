import type { LookReason } from '../protocol/look/look-case.ts';
import { moment } from './moments.ts';
import type { Words } from './words.ts';

/** Looking somebody up [H1-4]: the form, and why it asks what it asks. */
export const lookTexts = {
  title: { nl: 'Iemand opzoeken', en: 'Look somebody up' },
  explain: {
    nl: 'Was iemand eerder agressief? Je ziet hoe vaak, wat voor meldingen, wat er loopt en wie je belt. Wat er precies gebeurde, hoor je van wie erover gaat.',
    en: 'Was somebody aggressive before? You see how often, what sort of reports, what is running and whom to call. What exactly happened you hear from who handles it.',
  },
  explainColleague: {
    nl: 'Bereid je een gesprek of huisbezoek voor? Kijk of er iets is om eerst met je leidinggevende te bespreken. Meer zie je hier niet.',
    en: 'Are you preparing a talk or a home visit? See whether there is something to talk over with your manager first. You see no more than that here.',
  },
  recorded: {
    nl: 'Elke keer wordt vastgelegd: wie keek, wanneer, waarom, en bij welke meldingen. Wie je opzoekt, mag later vragen wie er keek. De naam en de datum worden niet leesbaar bewaard.',
    en: 'Every time is recorded: who looked, when, why, and at which reports. Whom you look up may ask later who looked. The name and the date are not kept in readable form.',
  },
  name: { nl: 'Naam', en: 'Name' },
  nameHint: {
    nl: 'Met voornaam of voorletters: J. van den Berg',
    en: 'With first name or initials: J. van den Berg',
  },
  birthDate: { nl: 'Geboortedatum', en: 'Date of birth' },
  birthHint: {
    nl: 'Zonder geboortedatum is het nooit zeker.',
    en: 'Without a date of birth it is never certain.',
  },
  birthNeeded: {
    nl: 'Nodig: op een naam alleen is het te vaak iemand anders.',
    en: 'Needed: by a name alone it is somebody else too often.',
  },
  reason: { nl: 'Waarvoor is het nodig?', en: 'What do you need it for?' },
  note: { nl: 'Iets anders: wat?', en: 'Something else: what?' },
  noteHint: { nl: 'Dit wordt bewaard, dus noem geen namen.', en: 'This is kept, so name nobody.' },
  search: { nl: 'Opzoeken', en: 'Look up' },
  again: { nl: 'Nog iemand opzoeken', en: 'Look up somebody else' },
  log: { nl: 'Wie keek er nog meer?', en: 'Who else looked?' },
} as const satisfies Record<string, Words>;

export const lookReasonWords = {
  talk: { nl: 'Ik bereid een gesprek voor', en: 'I am preparing a talk' },
  homeVisit: { nl: 'Ik bereid een huisbezoek voor', en: 'I am preparing a home visit' },
  newReport: { nl: 'Er is een nieuwe melding', en: 'There is a new report' },
  other: { nl: 'Iets anders', en: 'Something else' },
} as const satisfies Record<LookReason, Words>;

/** The same, in a list of who looked. */
export const lookedForWords = {
  talk: { nl: 'om een gesprek voor te bereiden', en: 'to prepare a talk' },
  homeVisit: { nl: 'om een huisbezoek voor te bereiden', en: 'to prepare a home visit' },
  newReport: { nl: 'bij een nieuwe melding', en: 'for a new report' },
  other: { nl: 'om een andere reden', en: 'for another reason' },
} as const satisfies Record<LookReason, Words>;

/** How long the fields are, in characters. */
export const lookLimits = { name: 100, leastNote: 5, note: 200 } as const;

export const lookProblems = {
  name: {
    nl: 'Vul een achternaam in, zo volledig als je weet.',
    en: 'Fill in a surname, as complete as you know.',
  },
  long: { nl: 'Dit is te lang voor een naam.', en: 'This is too long for a name.' },
  date: {
    nl: 'Vul een geboortedatum in die kan kloppen, of laat dit leeg.',
    en: 'Fill in a date of birth that can be right, or leave this empty.',
  },
  dateNeeded: {
    nl: 'Vul de geboortedatum in. Op een naam alleen is het te vaak iemand anders.',
    en: 'Fill in the date of birth. By a name alone it is somebody else too often.',
  },
  reason: { nl: 'Kies waarvoor je het nodig hebt.', en: 'Choose what you need it for.' },
  note: { nl: 'Schrijf in een paar woorden waarvoor.', en: 'Write in a few words what for.' },
  noteNames: {
    nl: 'Laat de naam hier weg: dit wordt bewaard, de naam niet.',
    en: 'Leave the name out here: this is kept, the name is not.',
  },
} as const satisfies Record<string, Words>;

/** What was found. */
export const lookFoundTexts = {
  nothing: { nl: 'Niets gevonden', en: 'Nothing found' },
  nothingMeans: {
    nl: 'Er is geen melding die bij deze naam past. Dat betekent niet dat er nooit iets was: een naam kan anders geschreven zijn, en oude meldingen verdwijnen.',
    en: 'There is no report that goes with this name. That does not mean that there never was one: a name may be spelt otherwise, and old reports disappear.',
  },
  certain: { nl: 'Zeker dezelfde persoon', en: 'Certainly the same person' },
  possible: { nl: 'Mogelijk dezelfde persoon', en: 'Possibly the same person' },
  perhaps: {
    nl: 'Ga er niet van uit: het kan iemand anders zijn. Vraag het wie je hieronder kunt bellen.',
    en: 'Do not assume it: it may be somebody else. Ask whom you can call below.',
  },
  grounds: { nl: 'Waarom', en: 'Why' },
  count: { nl: 'Meldingen', en: 'Reports' },
  running: { nl: 'Loopt nog', en: 'Still running' },
  runsNothing: { nl: 'Er loopt geen maatregel.', en: 'No measure is running.' },
  call: { nl: 'Bel', en: 'Call' },
  seen: { nl: 'Dat je keek, is vastgelegd.', en: 'That you looked is recorded.' },
  logTitle: { nl: 'Wie keek naar deze persoon?', en: 'Who looked at this person?' },
  logExplain: {
    nl: 'Iedereen die deze naam opzocht, of uitkwam bij dezelfde meldingen. Geef dit alleen aan de persoon zelf als die erom vraagt.',
    en: 'Everybody who looked up this name, or came to the same reports. Give this only to the person himself, when he asks for it.',
  },
  noLooks: { nl: 'Niemand anders.', en: 'Nobody else.' },
} as const satisfies Record<string, Words>;

/** What a colleague hears who prepares a talk or a visit. */
export const lookHintTexts = {
  certain: { nl: 'Bespreek dit eerst met je leidinggevende', en: 'Talk this over with your manager first' },
  certainMeans: {
    nl: 'Over deze persoon is eerder iets gemeld. Ga niet alleen, en spreek vooraf af wat je doet als het misgaat.',
    en: 'Something was reported about this person before. Do not go alone, and agree beforehand what you do if it goes wrong.',
  },
  possible: { nl: 'Vraag het je leidinggevende', en: 'Ask your manager' },
  possibleMeans: {
    nl: 'Over iemand die het kan zijn, is eerder iets gemeld. Het is niet zeker dat het deze persoon is. Je leidinggevende kan het nagaan.',
    en: 'Something was reported about somebody whom it may be. It is not certain that it is this person. Your manager can find out.',
  },
  nothingMeans: {
    nl: 'Er is geen melding die hierbij past. Vertrouw toch op je gevoel: twijfel je, ga dan met een collega.',
    en: 'There is no report that goes with this. Trust your feeling all the same: when in doubt, take a colleague.',
  },
} as const satisfies Record<string, Words>;

/** It was too often. */
export const lookRefusedTexts = {
  title: { nl: 'Vandaag kan het niet meer', en: 'Not any more today' },
  means: (count: number): Words => ({
    nl: `Je hebt in 24 uur ${count} keer iemand opgezocht. Meer kan nu niet; later weer wel. De arboconsulent krijgt daar bericht van, zonder namen.`,
    en: `You looked somebody up ${count} times within 24 hours. It cannot be more now; later it can. The safety officer is told, without names.`,
  }),
  urgent: {
    nl: 'Heb je het nu nodig voor je werk? Bel de arboconsulent. Ben je bang voor een gesprek? Ga met een collega.',
    en: 'Do you need it for your work now? Call the safety officer. Are you afraid of a talk? Take a colleague.',
  },
} as const;

/** The safety officer hears of it. */
export const tooManyTexts = {
  title: { nl: 'Vaak iemand opgezocht', en: 'Looked people up often' },
  who: { nl: 'Wie', en: 'Who' },
  means: (count: number): Words => ({
    nl: `Zocht in 24 uur ${count} keer iemand op, en wilde verder zoeken. De bot heeft dat geweigerd. Misschien is er een goede reden: vraag ernaar.`,
    en: `Looked somebody up ${count} times within 24 hours, and wanted to go on. The bot refused that. There may be a good reason: ask.`,
  }),
  reasons: { nl: 'Opgegeven redenen', en: 'Reasons given' },
} as const;

/** One look in a list: when, who and why. */
export const lookLine = (at: Date, who: string, why: Words): Words => {
  const when = moment(at);
  return { nl: `${when.nl}: ${who}, ${why.nl}`, en: `${when.en}: ${who}, ${why.en}` };
};

/** How somebody came to the same report while deciding about his own case. */
export const comparedWords: Words = {
  nl: 'om te vergelijken met een eigen melding',
  en: 'to compare with a report of his own',
};

const howOften = (count: number): Words => ({
  nl: `${count} keer`,
  en: count === 1 ? 'once' : `${count} times`,
});

/** A sort of incident with how often: `dreigen 2 keer`. */
export const sortCount = (sort: Words, count: number): Words => ({
  nl: `${sort.nl.toLowerCase()} ${howOften(count).nl}`,
  en: `${sort.en.toLowerCase()} ${howOften(count).en}`,
});

export const reportCount = (count: number): Words => ({
  nl: count === 1 ? '1 melding' : `${count} meldingen`,
  en: count === 1 ? '1 report' : `${count} reports`,
});

/** More people may be meant than can be told apart by what was filled in. */
export const tooManyPeople = (count: number): Words => ({
  nl: `Er zijn nog ${count} anderen die het kunnen zijn. Zoek opnieuw met een geboortedatum.`,
  en: `There are ${count} others whom it may be. Look again with a date of birth.`,
});

/** For an administrator: a message about a look that did not arrive. */
export const lookMessages = {
  tooManyLooks: {
    nl: 'Bericht aan de arboconsulent over vaak opzoeken',
    en: 'Message to the safety officer about looking people up often',
  },
} as const satisfies Record<string, Words>;

/** Who may look. */
export const onlyLookers: Words = {
  nl: 'Iemand opzoeken kan een leidinggevende, de arboconsulent, of een medewerker die een gesprek voorbereidt. Vraag het je leidinggevende.',
  en: 'A manager, the safety officer, or an employee who prepares a talk can look somebody up. Ask your manager.',
};

/** Who may see who else looked [AC-1]. */
export const onlyRegisterKeepers: Words = {
  nl: 'Wie er keek, ziet alleen de arboconsulent. Er is niets veranderd.',
  en: 'Only the safety officer sees who looked. Nothing has changed.',
};

/** In the message box of a conversation [H1-4]: never there. */
export const searchElsewhere = {
  sent: {
    nl: 'Hier zoeken kan niet: wat je hier kiest, komt in het gesprek, en een naam hoort daar niet. Ik heb het formulier in je eigen chat met mij gezet.',
    en: 'You cannot search here: what you choose here goes into the conversation, and a name does not belong there. I have put the form into your own chat with me.',
  },
  unknown: {
    nl: 'Hier zoeken kan niet: wat je hier kiest, komt in het gesprek, en een naam hoort daar niet. Open je chat met Rugdekking en typ: opzoeken',
    en: 'You cannot search here: what you choose here goes into the conversation, and a name does not belong there. Open your chat with Rugdekking and type: look up',
  },
  notYours: {
    nl: 'Iemand opzoeken kan een leidinggevende, de arboconsulent, of een medewerker die een gesprek voorbereidt. Vraag het je leidinggevende.',
    en: 'A manager, the safety officer, or an employee who prepares a talk can look somebody up. Ask your manager.',
  },
} as const satisfies Record<string, Words>;
