import type { IncidentFact } from '../protocol/incident/incident-case.ts';
import { banMeans } from './ban-facts.ts';
import { besideMeans } from './beside-progress.ts';
import { stepWords } from './measure-steps.ts';
import { sentences, type Words } from './words.ts';

/** Told of an incident in chat: copies [NZ-6], and what the reporter hears. */
export const copyTexts = {
  incident: { nl: 'Ter informatie: nieuwe incidentmelding', en: 'For your information: new incident report' },
  measure: { nl: 'Ter informatie: er is iets besloten', en: 'For your information: something was decided' },
  step: {
    nl: 'Ter informatie: een maatregel is een stap verder',
    en: 'For your information: a measure went a step further',
  },
  handledBy: {
    nl: 'De leidinggevende handelt de melding af. Jij hoeft nu niets te doen.',
    en: 'The manager handles the report. You do not have to do anything now.',
  },
  reduced: {
    nl: 'Je krijgt deze kopie zonder gegevens over de klant of de medewerker.',
    en: 'You get this copy without details of the client or the employee.',
  },
} as const satisfies Record<string, Words>;

/** That something was done with the report, which is what the reporter waits for [C-22]. */
export const progressTitle = (number: string | undefined): Words =>
  number === undefined
    ? { nl: 'Er is iets gedaan met je melding', en: 'Something was done with your report' }
    : {
        nl: `Er is iets gedaan met je melding ${number}`,
        en: `Something was done with your report ${number}`,
      };

const mine: Words = {
  nl: 'Bij Mijn meldingen zie je alles terug.',
  en: 'You find it all under My reports.',
};

/** What it means for the reporter: one warm, plain sentence after the fact itself. */
export const progressMeans = (fact: IncidentFact): Words => {
  switch (fact.fact) {
    case 'takenUp':
      return {
        nl: 'Je melding is in goede handen. Je hoort het hier zodra er iets besloten is.',
        en: 'Your report is in good hands. You will hear here as soon as something is decided.',
      };
    case 'handedOver':
      return {
        nl: 'Jij hoeft niets te doen. Je hoort het hier zodra er iets besloten is.',
        en: 'You do not have to do anything. You will hear here as soon as something is decided.',
      };
    case 'measureDecided':
      return fact.kind === 'none'
        ? sentences(
            {
              nl: 'Dat zegt niets over wat jij hebt meegemaakt. Wil je weten waarom? Vraag het gerust.',
              en: 'That says nothing about what you went through. Do you want to know why? Just ask.',
            },
            mine,
          )
        : sentences({ nl: 'Goed dat je het hebt gemeld.', en: 'It is good that you reported it.' }, mine);
    case 'measureStepped':
      return sentences(stepWords[fact.step].means, mine);
    case 'bannedSeen':
    case 'banOver':
    case 'visitCancelled':
      return sentences(banMeans[fact.fact], mine);
    case 'aftercareEngaged':
      return {
        nl: 'Een opgeleide collega neemt contact op. Nee zeggen mag altijd.',
        en: 'A trained colleague will make contact. It is always fine to say no.',
      };
    case 'policeCalled':
    case 'policeNotNeeded':
    case 'clientLeft':
    case 'returnExpected':
    case 'accidentRaised':
    case 'accidentSettled':
    case 'writerContacted':
    case 'writingsGoOn':
    case 'stillWorking':
      return sentences(besideMeans[fact.fact] ?? mine, mine);
    default:
      return mine;
  }
};

/** Facilities hears of damage to what is the municipality's [SK-2e]. */
export const damageReportedTexts = {
  title: { nl: 'Er is schade aan iets van de gemeente', en: 'Something of the municipality was damaged' },
  reported: {
    nl: 'Bij een incident is iets van de gemeente kapotgegaan. Wil je zorgen dat het veilig is, en weer heel wordt?',
    en: 'Something of the municipality was damaged in an incident. Will you see that it is safe, and mended?',
  },
  claimed: {
    nl: 'De schade wordt verhaald op wie haar maakte. Geef de leidinggevende de offerte of de rekening.',
    en: 'The damage is claimed from who did it. Give the manager the estimate or the bill.',
  },
  ask: { nl: 'Wie weet wat er precies kapot is?', en: 'Who knows what exactly was damaged?' },
  sparing: {
    nl: 'Wie erbij betrokken was, staat hier niet. Dat hoef je hiervoor niet te weten.',
    en: 'Who was involved is not said here. You do not need to know it for this.',
  },
} as const satisfies Record<string, Words>;
