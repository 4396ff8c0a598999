import type { Words } from './words.ts';

export const letterRules = [
  'behaviour',
  'duration',
  'locations',
  'article',
  'delivery',
  'copies',
  'objectionClause',
  'privateAddress',
  'domicileOnSheet',
  'policeClaim',
  'decidedInAnnouncement',
  'announcedAfterDecision',
  'endBeforeStart',
  'employeeNamed',
  'domicileInLetter',
  'objectionInBan',
  'houseRules',
] as const;
export type LetterRule = (typeof letterRules)[number];

/** What is wrong with a letter, why that matters, and what to do. */
export interface LetterRuleWords {
  readonly what: Words;
  readonly why: Words;
  readonly fix: Words;
}

export const letterRuleWords = {
  behaviour: {
    what: { nl: 'Er staat niet in welk gedrag het was.', en: 'It does not say which behaviour it was.' },
    why: {
      nl: 'Zonder het gedrag houdt een ontzegging bij de rechter geen stand.',
      en: 'Without the behaviour a ban does not hold in court.',
    },
    fix: {
      nl: 'Schrijf op wat de klant deed, en houd {omschrijving} in het sjabloon.',
      en: 'Write down what the client did, and keep {omschrijving} in the template.',
    },
  },
  duration: {
    what: { nl: 'Er staat niet in vanaf en tot wanneer.', en: 'It does not say from and until when.' },
    why: {
      nl: 'Een ontzegging zonder einde is niet evenredig.',
      en: 'A ban without an end is out of proportion.',
    },
    fix: {
      nl: 'Vul de eerste en de laatste dag in, en houd beide in het sjabloon.',
      en: 'Fill in the first and the last day, and keep both in the template.',
    },
  },
  locations: {
    what: {
      nl: 'De locaties in de brief zijn niet die van het besluit.',
      en: 'The locations in the letter are not those that were decided.',
    },
    why: {
      nl: 'De klant moet weten waar hij niet mag komen, en niet meer dan is besloten.',
      en: 'The client must know where he may not come, and no more than was decided.',
    },
    fix: {
      nl: 'Noem precies de locaties van het besluit; zet de instelling voor locaties op “asDecided”.',
      en: 'Name exactly the locations that were decided; set the setting for locations to “asDecided”.',
    },
  },
  article: {
    what: { nl: 'Het wetsartikel ontbreekt.', en: 'The article of law is missing.' },
    why: {
      nl: 'De klant moet weten dat binnenkomen een misdrijf is, en welk.',
      en: 'The client must know that coming in is a crime, and which.',
    },
    fix: {
      nl: 'Houd {artikel} en {misdrijf} in het sjabloon.',
      en: 'Keep {artikel} and {misdrijf} in the template.',
    },
  },
  delivery: {
    what: {
      nl: 'Er staat niet in hoe de brief is uitgereikt: persoonlijk of aangetekend.',
      en: 'It does not say how the letter was delivered: in person or by registered post.',
    },
    why: {
      nl: 'Een ontzegging geldt pas als vaststaat dat de klant haar kent.',
      en: 'A ban holds only when it is certain that the client knows it.',
    },
    fix: {
      nl: 'Kies hoe de brief wordt uitgereikt, en houd {verzending} in het sjabloon.',
      en: 'Choose how the letter is delivered, and keep {verzending} in the template.',
    },
  },
  copies: {
    what: {
      nl: 'Er staat niet in dat een afschrift naar het klantdossier en de politie gaat.',
      en: 'It does not say that a copy goes to the client’s file and the police.',
    },
    why: {
      nl: 'Zonder afschrift weet de politie niet dat de klant weg moet.',
      en: 'Without a copy the police do not know that the client has to leave.',
    },
    fix: {
      nl: 'Kies in elk geval klantdossier en politie, en houd {afschriften} in het sjabloon.',
      en: 'Choose at least client file and police, and keep {afschriften} in the template.',
    },
  },
  objectionClause: {
    what: {
      nl: 'Dit is een besluit, maar er staat niet in hoe de betrokkene bezwaar maakt.',
      en: 'This is a decision, and it does not say how to object to it.',
    },
    why: {
      nl: 'Zonder die tekst kan een bezwaar dat te laat is toch gelden.',
      en: 'Without that text an objection that comes too late may still count.',
    },
    fix: {
      nl: 'Zet de bezwaarclausule terug: bij wie, en binnen zes weken.',
      en: 'Put the clause back: to whom, and within six weeks.',
    },
  },
  privateAddress: {
    what: {
      nl: 'Het privéadres van een medewerker staat in de tekst.',
      en: 'The private address of an employee is in the text.',
    },
    why: {
      nl: 'De klant mag nooit weten waar een medewerker woont, ook niet via de politie.',
      en: 'The client must never learn where an employee lives, not through the police either.',
    },
    fix: { nl: 'Haal het adres weg.', en: 'Take the address out.' },
  },
  domicileOnSheet: {
    what: {
      nl: 'Op het blad staat niet het afgesproken adres van de gemeente.',
      en: 'The sheet lacks the agreed address of the municipality.',
    },
    why: {
      nl: 'Met de politie is afgesproken dat dit adres de verblijfplaats is.',
      en: 'The police agreed to use that address as the place of residence.',
    },
    fix: {
      nl: 'Gebruik het adres uit de instellingen, en houd {domicilie} in het sjabloon.',
      en: 'Use the address from the settings, and keep {domicilie} in the template.',
    },
  },
  policeClaim: {
    what: {
      nl: 'De brief zegt over de politie iets wat niet is vastgelegd.',
      en: 'The letter says something about the police that is not on record.',
    },
    why: {
      nl: 'Wat niet waar is, schaadt de gemeente in een zaak en de medewerker erbij.',
      en: 'What is not true harms the municipality in court, and the employee with it.',
    },
    fix: {
      nl: 'Leg eerst de aangifte of melding vast, of haal de zin weg.',
      en: 'Put the report or notification on record first, or take the sentence out.',
    },
  },
  decidedInAnnouncement: {
    what: {
      nl: 'Dit is een aanzegging, maar er staat dat er iets is besloten.',
      en: 'This is an announcement, and it says that something was decided.',
    },
    why: {
      nl: 'Er is nog niets besloten: de klant is nog welkom.',
      en: 'Nothing is decided yet: the client is still welcome.',
    },
    fix: {
      nl: 'Zet de instelling voor de aanzegging op “nothingDecided”, of verander de zin.',
      en: 'Set the setting for the announcement to “nothingDecided”, or change the sentence.',
    },
  },
  announcedAfterDecision: {
    what: {
      nl: 'De ontzegging is al besloten, en deze brief zegt dat de klant nog welkom is.',
      en: 'The ban is decided already, and this letter says that the client is still welcome.',
    },
    why: {
      nl: 'Twee brieven die elkaar tegenspreken, maken de ontzegging zwak.',
      en: 'Two letters that contradict each other make the ban weak.',
    },
    fix: {
      nl: 'Verstuur deze brief alleen als de ontzegging nog niet is uitgereikt, en je haar voorlopig niet uitreikt.',
      en: 'Send this letter only if the ban has not been delivered, and you are not delivering it for now.',
    },
  },
  endBeforeStart: {
    what: {
      nl: 'De ontzegging eindigt voordat zij begint, of het nieuwe einde klopt niet met het oude.',
      en: 'The ban ends before it begins, or the new end does not fit the old one.',
    },
    why: { nl: 'Zo geldt de ontzegging nooit.', en: 'Such a ban never holds.' },
    fix: { nl: 'Kijk de datums na.', en: 'Check the dates.' },
  },
  employeeNamed: {
    what: {
      nl: 'De naam van een medewerker staat in de tekst.',
      en: 'The name of an employee is in the text.',
    },
    why: {
      nl: 'De klant hoeft niet te weten wie het betrof; een naam maakt een collega kwetsbaar.',
      en: 'The client need not know who it was; a name makes a colleague vulnerable.',
    },
    fix: { nl: 'Schrijf “een medewerker”.', en: 'Write “een medewerker”.' },
  },
  domicileInLetter: {
    what: {
      nl: 'De brief gebruikt het adres voor de politie, of dat van een andere gemeente.',
      en: 'The letter uses the address that is meant for the police, or that of another municipality.',
    },
    why: {
      nl: 'Dat adres is er alleen voor de aangifte; de klant hoeft het niet te kennen.',
      en: 'That address is for the police report alone; the client need not know it.',
    },
    fix: {
      nl: 'Haal de zin weg, of noem het postadres.',
      en: 'Take the sentence out, or name the postal address.',
    },
  },
  objectionInBan: {
    what: {
      nl: 'De ontzegging noemt bezwaar, maar dat staat er niet tegen open.',
      en: 'The ban mentions an objection, which is not open against it.',
    },
    why: {
      nl: 'Een ontzegging van een gemeentelijk gebouw is geen besluit. De rechter verklaart bezwaar niet-ontvankelijk.',
      en: 'A ban from a municipal building is no decision. A court does not admit the objection.',
    },
    fix: {
      nl: 'Haal de clausule weg, of kies haar bewust in de instellingen.',
      en: 'Take the clause out, or choose it deliberately in the settings.',
    },
  },
  houseRules: {
    what: { nl: 'De brief noemt de huisregels niet.', en: 'The letter does not mention the house rules.' },
    why: {
      nl: 'Een ontzegging staat sterker als de klant de regels kon kennen.',
      en: 'A ban stands firmer when the client could know the rules.',
    },
    fix: {
      nl: 'Vul bij de gegevens van de gemeente in waar de huisregels staan.',
      en: 'Fill in with the municipality’s details where the house rules are.',
    },
  },
} as const satisfies Record<LetterRule, LetterRuleWords>;
