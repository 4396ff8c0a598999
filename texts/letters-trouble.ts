import { asIs, sentences, type Words } from './words.ts';

/** What is wrong with a template that was edited in Word. */
export const templateFaults = [
  'noWordFile',
  'noSuchLetter',
  'unknownTag',
  'sectionAsText',
  'unclosedTag',
  'unopenedTag',
  'unclosedSection',
  'unopenedSection',
  'crossedSections',
  'tracesOfEditing',
  'other',
] as const;
export type TemplateFault = (typeof templateFaults)[number];

/** What to do about it, in Word. */
export const templateRemedies = {
  noWordFile: {
    nl: 'Dit is geen Word-bestand. Bewaar de brief in Word als .docx en zet hem opnieuw in de map.',
    en: 'This is no Word file. Save the letter in Word as .docx and put it into the folder again.',
  },
  noSuchLetter: {
    nl: 'Er is geen brief met deze bestandsnaam. Geef het bestand de naam van een brief uit invulvelden.md, of haal het weg.',
    en: 'There is no letter by this file name. Give the file the name of a letter in invulvelden.md, or remove it.',
  },
  unknownTag: {
    nl: 'Dit invulveld bestaat niet in deze brief. Kijk in invulvelden.md hoe het heet, of haal het weg.',
    en: 'This letter has no such field. Look in invulvelden.md what it is called, or remove it.',
  },
  sectionAsText: {
    nl: 'Dit invulveld heeft zelf geen tekst. Zet {#...} voor en {/...} achter het stuk dat er alleen soms moet staan.',
    en: 'This field has no text of its own. Put {#...} before and {/...} behind the part that is there only sometimes.',
  },
  unclosedTag: {
    nl: 'Er staat een { zonder }. Zet de } erachter, op dezelfde regel.',
    en: 'There is a { without a }. Put the } behind it, on the same line.',
  },
  unopenedTag: {
    nl: 'Er staat een } zonder {. Zet de { ervoor, of haal de } weg.',
    en: 'There is a } without a {. Put the { before it, or remove the }.',
  },
  unclosedSection: {
    nl: 'Dit stuk begint met {#...} en heeft geen einde. Zet {/...} met dezelfde naam achter het stuk.',
    en: 'This part begins with {#...} and has no end. Put {/...} with the same name behind it.',
  },
  unopenedSection: {
    nl: 'Dit stuk eindigt met {/...} en heeft geen begin. Zet {#...} met dezelfde naam ervoor, of haal het einde weg.',
    en: 'This part ends with {/...} and has no beginning. Put {#...} with the same name before it, or remove the end.',
  },
  crossedSections: {
    nl: 'Twee stukken lopen door elkaar, of beginnen in een tabel en eindigen erbuiten. Zet begin en einde naast elkaar.',
    en: 'Two parts cross each other, or one begins in a table and ends outside it. Put beginning and end side by side.',
  },
  tracesOfEditing: {
    nl: 'Er staan opmerkingen of bijgehouden wijzigingen in. Accepteer of verwijder ze in Word (tabblad Controleren).',
    en: 'There are comments or tracked changes in it. Accept or delete them in Word (tab Review).',
  },
  other: {
    nl: 'Word heeft dit bestand beschadigd. Begin opnieuw met het meegeleverde sjabloon en bewaar het als .docx.',
    en: 'Word damaged this file. Begin again with the template that comes with the product and save it as .docx.',
  },
} as const satisfies Record<TemplateFault, Words>;

/** With the name that was probably meant. */
export const didYouMean = (remedy: Words, name: string): Words => {
  const guess = asIs(name);
  return sentences(remedy, { nl: `Bedoel je ${guess.nl}?`, en: `Do you mean ${guess.en}?` });
};

/** What is still to be asked before there can be a letter. */
export const stillToAsk = (names: readonly Words[]): Words => ({
  nl: `Vul nog in: ${names.map(({ nl }) => nl).join('; ')}.`,
  en: `Still to be filled in: ${names.map(({ en }) => en).join('; ')}.`,
});
